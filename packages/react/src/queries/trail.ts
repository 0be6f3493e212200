import { queryOptions } from '@tanstack/react-query'
import type { Session } from '../session.ts'
import { ours } from './keys.ts'

/** Which credits to follow. */
export type TrailOf = { generationId: string } | { refundId: string }

/** Where the credits of a generation, or of a refund, came from and went. */
export function trail({ client, key, clock }: Pick<Session, 'client' | 'key' | 'clock'>, of: TrailOf) {
  return queryOptions({
    ...ours,
    queryKey: 'refundId' in of ? key('trail', 'refund', of.refundId) : key('trail', 'generation', of.generationId),
    queryFn: async () => clock.learn(await client.wallet.trail(of)),
  })
}
