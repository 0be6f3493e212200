'use client'

import { useQuery } from '@tanstack/react-query'
import type { OpenWithdrawal } from '../desk.ts'
import { packs as packsQuery } from '../queries/packs.ts'
import { useSession, useSubmission } from '../use-session.ts'
import { StatementForm } from './form.tsx'
import { WithdrawalReceipt } from './receipt.tsx'
import { statementId } from './statement.ts'

type WithdrawalBodyProps = Pick<OpenWithdrawal, 'known' | 'returnFocusTo'> & { onClose: () => void }

/** The statement until it is received, then its receipt. Who is signed out has no packs: then all is typed. */
export function WithdrawalBody({ known, returnFocusTo, onClose }: WithdrawalBodyProps) {
  const session = useSession()
  const submission = useSubmission(session.withdrawals, statementId(known))
  const { data: list } = useQuery(packsQuery(session), session.queryClient)
  return submission.status === 'done' ? (
    <WithdrawalReceipt answer={submission.answer} known={known} list={list} returnFocusTo={returnFocusTo} onClose={onClose} />
  ) : (
    <StatementForm known={known} list={list} submission={submission} />
  )
}
