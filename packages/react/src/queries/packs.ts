import { queryOptions } from '@tanstack/react-query'
import type { Session } from '../session.ts'
import { ours } from './keys.ts'

/** The packs, each with what a request for it would bring now. */
export function packs({ client, key, clock }: Session) {
  return queryOptions({
    ...ours,
    queryKey: key('packs'),
    queryFn: async () => clock.learn(await client.packs.list()),
  })
}

/** What each ground would bring for a pack, with the arithmetic. */
export function quote({ client, key, clock }: Session, packId: string) {
  return queryOptions({
    ...ours,
    queryKey: key('quote', packId),
    queryFn: async () => clock.learn(await client.packs.quote(packId)),
  })
}
