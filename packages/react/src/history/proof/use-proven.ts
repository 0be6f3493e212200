'use client'

import type { Decision, Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { ours } from '../../queries/keys.ts'
import { useSession } from '../../use-session.ts'

/** Whether the policy keeps to itself why: then there is nothing more to ask for. */
export const isHidden = ({ rule, reasons, trace }: Decision) => trace === null && rule === null && reasons.length === 0

/** The refund with its proof, which lists leave out. */
export function useProven(refund: Refund) {
  const { client, clock, key, queryClient } = useSession()
  const isThere = refund.items.every(({ decision }) => decision.trace !== null || isHidden(decision))
  const query = useQuery(
    {
      ...ours,
      queryKey: key('refund', refund.id, 'proof'),
      queryFn: async () => clock.learn(await client.refunds.retrieve(refund.id)),
      enabled: !isThere,
    },
    queryClient,
  )
  return { ...query, refund: isThere ? refund : query.data }
}
