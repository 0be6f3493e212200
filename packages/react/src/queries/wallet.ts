import type { RefundClient } from '@makegood/client'
import { queryOptions } from '@tanstack/react-query'
import { dated } from '../format/moments.ts'
import { type Key, ours } from './keys.ts'

/** The wallet with its lots. */
export function wallet({ client, key }: { client: RefundClient; key: Key }) {
  return queryOptions({
    ...ours,
    queryKey: key('wallet'),
    queryFn: async () => dated(await client.wallet.retrieve()),
  })
}
