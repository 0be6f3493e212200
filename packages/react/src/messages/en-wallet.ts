/** The wallet itself. */
export const enWallet = {
  wallet: {
    title: 'Wallet',
    held: (what: string) => `${what} held for what is being made`,
    loading: 'Loading your wallet',
    change: (written: string) => `${written} just now`,
  },
}
