import type { RefundClient } from '@makegood/client'
import { queryOptions } from '@tanstack/react-query'
import type { Clock } from '../clock.ts'
import { type Key, ours } from './keys.ts'

/** The wallet with its lots. */
export function wallet({ client, key, clock }: { client: RefundClient; key: Key; clock: Clock }) {
  return queryOptions({
    ...ours,
    queryKey: key('wallet'),
    queryFn: async () => clock.learn(await client.wallet.retrieve()),
  })
}
