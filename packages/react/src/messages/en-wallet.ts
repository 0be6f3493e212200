/** The wallet itself: its balance, the lots its credits came in, and what protects them. */
export const enWallet = {
  wallet: {
    title: 'Wallet',
    held: (what: string) => `${what} held for what is being made`,
    loading: 'Loading your wallet',
    change: (written: string) => `${written} just now`,
  },
  /** The credits of the wallet, by how they came in. */
  lots: {
    title: 'Where they come from',
    loading: 'Loading where they come from',
    free: 'Free credits',
    bonus: 'Bonus credits',
    courtesy: 'Courtesy credits',
    return: 'Returned credits',
    unknown: 'Other credits',
    left: (left: string, total: string) => `${left} of ${total} left`,
    held: (count: string) => `${count} held`,
    each: (rate: string) => `${rate} each`,
    since: (when: string) => `since ${when}`,
    /** Of what nobody bought (A5, C15). */
    noMoney: 'Never turn into money',
    neverExpires: 'never expires',
    expires: (when: string) => `expires ${when}`,
    expiresIn: (time: string) => `expires in ${time}`,
    refundable: (amount: string, until: string | null) => (until ? `${amount} refundable until ${until}` : `${amount} refundable`),
    reviewed: (amount: string | null) => (amount ? `A person decides on ${amount}` : 'A person decides on a refund'),
    because: (what: string, why: string) => `${what}: ${why}`,
    loadingPacks: 'Checking what is refundable',
    paidFor: 'What it paid for',
    /** The same where it stands alone. */
    paidForOf: (lot: string) => `What it paid for: ${lot}`,
    all: (count: string) => `Show all ${count}`,
    fewer: 'Show fewer',
  },
  /** Where failures come back by themselves. */
  protection: {
    title: 'Automatic Protection',
    deducted: 'Credits of a run that fails come back by themselves.',
    held: 'A run that fails never takes your credits.',
    how: 'How it works',
    failed: 'What counts',
    failedBody: 'A run that ends in a technical error, here or at the AI provider. A result you do not like is another matter: report it.',
    time: 'When',
    back: (when: string) => `They are back ${when}.`,
    /** The same where it is an aim. */
    aim: (when: string) => `They should be back ${when}.`,
    noTime: 'No time is promised.',
    nothing: 'What you do',
    nothingBody: 'Nothing. It is noticed by itself, and there is nothing to ask for.',
    seen: 'Where you see it',
    seenBody: 'Here, as a line of its own with its time. If it is late, the line says so.',
    charging: 'Until then',
    hold: 'Credits are only held while something is made. If it fails they are let go: they were never deducted.',
    deduct: 'Credits are taken when a run begins, and put back if it fails.',
  },
}
