import type { PolicySummary, Refund } from '@makegood/contract'
import type { AllTexts } from '../../texts.ts'
import { isUndecided, paymentOf, troubleOf } from '../refund-texts.ts'
import { payerOf } from './promises.ts'

/** Who acts next; null: nobody has to. */
export function nextActor(refund: Refund, policy: PolicySummary | undefined, texts: AllTexts): string | null {
  const { actors } = texts.messages
  const may = (act: string) => refund.acts.includes(act)
  if (may('give_information')) return actors.answer
  if (may('choose')) return actors.choose
  if (isUndecided(refund) && refund.origin === 'withdrawal') return actors.withdrawal
  if (isUndecided(refund)) return refund.events.some(({ kind }) => kind === 'appealed') ? actors.secondReview : actors.review
  if (refund.status !== 'approved') return null
  return may('change_destination') ? actors.destination : moneyActor(refund, policy, texts)
}

function moneyActor(refund: Refund, policy: PolicySummary | undefined, texts: AllTexts): string | null {
  const { actors } = texts.messages
  const payment = paymentOf(refund)
  const trouble = troubleOf(refund)
  if (trouble) return trouble === 'failed' ? actors.newWay : actors.overdue
  if (payment?.status === 'pending') return actors.send(policy?.seller.processor ?? null)
  if (payment?.status === 'sent') {
    const payer = payerOf(refund, texts)
    return payer === null ? actors.balance : actors.credits(payer)
  }
  const waiting = refund.transfers.find(({ status }) => status === 'pending')
  if (!waiting) return null
  return waiting.kind === 'credits' ? actors.byItself : actors.makeGood
}
