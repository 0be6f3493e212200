import type { Refund } from '@makegood/contract'
import { type InfiniteData, queryOptions } from '@tanstack/react-query'
import type { Session } from '../session.ts'
import type { HistoryPart } from './history.ts'
import { ours } from './keys.ts'

/** Keeps a refund that was just answered, and asks anew for all that it may have changed. */
export function keepRefund(session: Session, answered: Refund): void {
  const { queryClient, key, live } = session
  queryClient.setQueryData(refund(session, answered.id).queryKey, answered)
  void session.history.sync()
  void queryClient.invalidateQueries({ queryKey: key('packs') })
  // Where changes are heard of, this one is too: then it is asked for, once.
  void queryClient.invalidateQueries({ queryKey: key('quote'), refetchType: live.state() === 'live' ? 'none' : 'active' })
}

/** One refund. What the history says of it is shown until it is there with its proof. */
export function refund({ client, key, queryClient, clock }: Session, id: string) {
  return queryOptions({
    ...ours,
    queryKey: key('refund', id),
    queryFn: async () => clock.learn(await client.refunds.retrieve(id)),
    initialData: () => {
      for (const [, list] of queryClient.getQueriesData<InfiniteData<HistoryPart>>({ queryKey: key('history') })) {
        const line = list?.pages.flatMap(({ items }) => items).find((one) => one.refund?.id === id)
        if (line?.refund) return line.refund
      }
      return undefined
    },
    initialDataUpdatedAt: 0,
  })
}
