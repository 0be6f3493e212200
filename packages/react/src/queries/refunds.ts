import type { Refund } from '@makegood/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Session } from '../session.ts'
import { ours } from './keys.ts'

const PAGE = 20

/** All refunds, newest first, page by page. */
export function refunds({ client, key, clock }: Session) {
  return infiniteQueryOptions({
    ...ours,
    queryKey: key('refunds'),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => clock.learn(await client.refunds.list({ limit: PAGE, ...(pageParam && { cursor: pageParam }) })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

/** Keeps a refund that was just answered, and asks anew for all that it may have changed. */
export function keepRefund(session: Session, answered: Refund): void {
  const { queryClient, key } = session
  queryClient.setQueryData(refund(session, answered.id).queryKey, answered)
  for (const part of ['wallet', 'refunds', 'packs', 'quote']) void queryClient.invalidateQueries({ queryKey: key(part) })
}

/** One refund. What the list says of it is shown until there is better. */
export function refund(session: Session, id: string) {
  const { client, key, queryClient, clock } = session
  const list = queryClient.getQueryState(refunds(session).queryKey)
  return queryOptions({
    ...ours,
    queryKey: key('refund', id),
    queryFn: async () => clock.learn(await client.refunds.retrieve(id)),
    initialData: () => list?.data?.pages.flatMap(({ items }) => items).find((listed) => listed.id === id),
    initialDataUpdatedAt: list?.dataUpdatedAt,
  })
}
