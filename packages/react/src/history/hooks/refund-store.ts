import { QueryObserver } from '@tanstack/react-query'
import type { Scope } from '../../context.ts'
import { refund as refundQuery } from '../../queries/refunds.ts'
import { sessionOf } from '../../session.ts'
import { errorOf, stateOf } from './known.ts'
import { createStore, type Store } from './store.ts'
import type { RefundKnown } from './use-refund.ts'

/** One refund of a scope, kept up to date while anyone subscribes. `key` is its id. */
export function createRefundStore(scope: Scope, key: string): Store<RefundKnown> {
  const session = sessionOf(scope)
  const observer = new QueryObserver(session.queryClient, refundQuery(session, key))
  const refresh = async () => void (await observer.refetch())
  return createStore(
    () => [observer.getCurrentResult()] as const,
    ([{ data, error }]) => ({ refund: data ?? null, state: stateOf(data, error), error: errorOf(error), refresh }),
    (listener) => {
      const ends = [observer.subscribe(listener), session.live.follow()]
      return () => {
        for (const end of ends) end()
      }
    },
  )
}
