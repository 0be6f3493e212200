import { QueryObserver } from '@tanstack/react-query'
import type { Scope } from '../../context.ts'
import { wallet as walletQuery } from '../../queries/wallet.ts'
import { sessionOf } from '../../session.ts'
import { errorOf, stateOf } from './known.ts'
import { createStore, type Store } from './store.ts'
import type { WalletState } from './use-wallet.ts'

/** The wallet of a scope, kept up to date while anyone subscribes. */
export function createWalletStore(scope: Scope): Store<WalletState> {
  const session = sessionOf(scope)
  const { history, live } = session
  const observer = new QueryObserver(session.queryClient, walletQuery(session))
  const refresh = async () => void (await observer.refetch())
  return createStore(
    () => [observer.getCurrentResult(), history.trouble()] as const,
    ([{ data, error }, trouble]) => {
      const why = error ?? trouble ?? null
      return { wallet: data ?? null, state: stateOf(data, why), error: errorOf(why), refresh }
    },
    (listener) => {
      const ends = [observer.subscribe(listener), history.subscribe(listener), live.follow()]
      return () => {
        for (const end of ends) end()
      }
    },
  )
}
