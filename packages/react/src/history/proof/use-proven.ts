'use client'

import type { Decision, Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { refund as refundQuery } from '../../queries/refunds.ts'
import { useSession } from '../../use-session.ts'

/** Whether the policy keeps to itself why: then there is nothing more to ask for. */
export const isHidden = ({ rule, reasons, trace }: Decision) => trace === null && rule === null && reasons.length === 0

/** The refund as it stands, and whether its proof, which lists leave out, is still on its way. */
export function useProven(shown: Refund) {
  const session = useSession()
  const query = useQuery(refundQuery(session, shown.id), session.queryClient)
  const refund = query.data ?? shown
  const isThere = refund.items.every(({ decision }) => decision.trace !== null || isHidden(decision))
  return { ...query, refund, isThere }
}
