'use client'

import type { PackList, Withdrawal } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { useRefunds } from '../context.ts'
import type { OpenWithdrawal } from '../desk.ts'
import { Button } from '../ui/button.tsx'
import { ReceiptFiles } from './receipt-files.tsx'
import { packOf } from './statement.ts'

type WithdrawalReceiptProps = Pick<OpenWithdrawal, 'known' | 'returnFocusTo'> & {
  answer: Withdrawal
  list: PackList | undefined
  onClose: () => void
}

/** That a statement was received, what it says, and when; to be kept. Never that anything is approved, and no sum. */
export function WithdrawalReceipt({ answer, known, list, returnFocusTo, onClose }: WithdrawalReceiptProps) {
  const { desk } = useRefunds('<WithdrawalButton>')
  const { messages: { withdrawalReceipt: words, credits }, format } = useAllTexts()
  const { reference, id, receivedAt, statement, receipt } = answer
  const count = statement.credits
  const facts = [
    [words.at, format.fullDateTime(receivedAt)],
    [words.reference, reference],
    [words.id, id],
    [words.name, statement.name],
    [words.contract, statement.contract],
    [words.what, count === null ? words.whole : credits.count(count, format.number(count))],
    [words.email, statement.email],
  ] as const
  const refundId = packOf(list, known)?.refundId ?? null
  // The second click of a double click was meant for what stood here before.
  const once = (act: () => void) => ({ detail }: { detail: number }) => detail < 2 && act()
  const follow = () => refundId && desk.show({ kind: 'refund', refundId, returnFocusTo })
  return (
    <>
      <div className="makegood-panel-body">
        <p>{words.meaning}</p>
        <dl className="makegood-facts">
          {facts.map(([name, value]) => (
            <div key={name} className="makegood-fact">
              <dt>{name}</dt>
              <dd className="makegood-number">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <ReceiptFiles files={receipt} />
        <p className="makegood-small">{words.mailed(statement.email)}</p>
      </div>
      <div className="makegood-panel-foot" data-align="end">
        {refundId && (
          <Button variant="ghost" onClick={once(follow)}>
            {words.follow}
          </Button>
        )}
        <Button variant="primary" onClick={once(onClose)}>
          {words.done}
        </Button>
      </div>
    </>
  )
}
