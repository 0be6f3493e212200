'use client'

import type { AnyRefundError } from '@makegood/client'
import type { Wallet } from '@makegood/contract'
import type { KnownState } from './known.ts'
import { useLateStore } from './use-late-store.ts'

/** What {@link useWallet} knows. */
export type WalletState = {
  /** The balance with its lots; null until it is known. */
  wallet: Wallet | null
  /** How it stands: `stale` keeps the last that was known. */
  state: KnownState
  /** Why it is stale or failed; null: it is neither, or the code did not load. */
  error: AnyRefundError | null
  /** Asks the service now. Rarely needed: changes come by themselves. */
  refresh(): Promise<void>
}

const load = async () => (await import('./wallet-store.ts')).createWalletStore

const WAITING: WalletState = { wallet: null, state: 'loading', error: null, refresh: async () => {} }

/**
 * The wallet of the user, kept up to date (A7, C6, C12): for a balance of your own. Its code comes late, so a page that
 * does not use it loads nothing of it.
 *
 * @example
 * ```tsx
 * const { wallet, state } = useWallet()
 * return <output aria-busy={state === 'loading'}>{wallet ? `${wallet.balance} credits` : '–'}</output>
 * ```
 */
export function useWallet(): WalletState {
  return useLateStore({ name: 'useWallet()', load, key: '', waiting: WAITING, failed: failedWith })
}

const failedWith = (retry: () => void): WalletState => ({ ...WAITING, state: 'failed', refresh: async () => retry() })
