import { queryOptions } from '@tanstack/react-query'
import type { Session } from '../session.ts'
import { dated } from '../format/moments.ts'
import { ours } from './keys.ts'

/** The packs, each with what a request for it would bring now. */
export function packs({ client, key }: Session) {
  return queryOptions({
    ...ours,
    queryKey: key('packs'),
    queryFn: async () => dated(await client.packs.list()),
  })
}

/** What each ground would bring for a pack, with the arithmetic. */
export function quote({ client, key }: Session, packId: string) {
  return queryOptions({
    ...ours,
    queryKey: key('quote', packId),
    queryFn: async () => dated(await client.packs.quote(packId)),
  })
}
