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

/** One refund. */
export function refund({ client, key }: Session, id: string) {
  return queryOptions({
    ...ours,
    queryKey: key('refund', id),
    queryFn: () => client.refunds.retrieve(id),
  })
}
