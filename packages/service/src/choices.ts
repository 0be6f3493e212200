import type { NewChoice, Refund } from '@makegood/contract'
import type * as v from 'valibot'
import type { Call } from './call.ts'
import { awaitsChoice, granted, nothing } from './decided.ts'
import { lastPayment, moved, moveOf, returnCredits, save } from './grants.ts'
import { writeAbout } from './messages.ts'
import { invalid } from './problems.ts'
import { refundView } from './refund-view.ts'
import { mayAct } from './refunds.ts'
import { give } from './transfers.ts'
import type { Work } from './work.ts'

/** Gives the remedy that the person chose. The case is approved once nothing is left to choose. */
export async function chooseRemedy(work: Work, { params, body }: Call<v.InferOutput<typeof NewChoice>>): Promise<Refund> {
  const refund = await mayAct(work, params.id!, 'choose')
  const item = refund.items.find(({ subject, decision }) => subject.id === body.subjectId && awaitsChoice(decision))
  if (!item) throw invalid('/subjectId', 'must be an item of which a remedy is to be chosen')
  const grant = item.ruling.choices[body.choice]
  if (!grant) throw invalid('/choice', `must be one of 0 to ${item.ruling.choices.length - 1}`)

  const given = await give(work, refund, item, grant)
  const decision = given ? granted(item.decision, grant, given) : nothing(item.decision)
  const items = refund.items.map((one) => (one === item ? { ...one, decision } : one))
  const chosen = moved(work, { ...(given ?? refund), items }, refund.status, 'chosen')
  const [status, event] = moveOf(items)
  if (status !== 'approved') return keep(work, status === chosen.status ? chosen : moved(work, chosen, status, event))
  writeAbout(work, refund, 'refund_approved')
  const approved = moved(work, chosen, 'approved', 'approved')
  // Credits or another remedy instead of money: what was kept of the pack is free again.
  return keep(work, lastPayment(approved) ? approved : await returnCredits(work, approved))
}

async function keep(work: Work, refund: Parameters<typeof save>[1]): Promise<Refund> {
  await save(work, refund)
  return refundView(work, refund)
}
