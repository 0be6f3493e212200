import { queryOptions } from '@tanstack/react-query'
import type { Session } from '../session.ts'
import { ours } from './keys.ts'

/** The policy in force, as far as a front end needs it. */
export function policy({ client, key, clock }: Session) {
  return queryOptions({
    ...ours,
    // A policy changes seldom, and an answer of the service is always by the one in force.
    staleTime: 10 * 60_000,
    queryKey: key('policy'),
    queryFn: async () => clock.learn(await client.policy.retrieve()),
  })
}
