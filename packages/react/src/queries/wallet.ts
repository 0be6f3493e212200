import type { RefundClient } from '@makegood/client'
import { queryOptions } from '@tanstack/react-query'
import type { Clock } from '../clock.ts'
import type { HistorySync } from '../history/list/history-sync.ts'
import { type Key, ours } from './keys.ts'

type Parts = { client: RefundClient; key: Key; clock: Clock; history: HistorySync }

/** The wallet with its lots. Where its history is shown it comes with that, in one request. */
export function wallet({ client, key, clock, history }: Parts) {
  return queryOptions({
    ...ours,
    queryKey: key('wallet'),
    queryFn: async () => (await history.wallet()) ?? clock.learn(await client.wallet.retrieve()),
  })
}
