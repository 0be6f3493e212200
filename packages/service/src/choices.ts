import type { NewChoice, Refund } from '@makegood/contract'
import type * as v from 'valibot'
import type { Call } from './call.ts'
import { awaitsChoice, toAgree } from './decided.ts'
import { awaitsInformation, giveItem, moved, moveOf, save, settled, told } from './grants.ts'
import { giveBackReturned } from './leaving.ts'
import { packOf } from './lots.ts'
import { invalid, notFound, notPossible } from './problems.ts'
import { refundView } from './refund-view.ts'
import { mayAct } from './refunds.ts'
import { placeOf } from './transfers.ts'
import type { Work } from './work.ts'

/** Gives the remedy that the person chose. The case is approved once nothing is left to choose or to review. */
export async function chooseRemedy(
  work: Work,
  { params, body }: Call<v.InferOutput<typeof NewChoice>>,
): Promise<Refund> {
  const refund = await mayAct(work, params.id!, 'choose')
  const item = refund.items.find(({ subject }) => subject.id === body.subjectId)
  if (!item) throw notFound('item')
  if (!awaitsChoice(item.decision)) throw invalid('/subjectId', 'must be an item of which a remedy is to be chosen')
  const grant = item.ruling.choices[body.choice]
  if (!grant) throw invalid('/choice', `must be one of 0 to ${item.ruling.choices.length - 1}`)

  const pack = await packOf(work, refund)
  if (pack?.chargeback && !('money' in grant))
    throw notPossible('The bank is looking into this payment, or has paid it back: nothing is given in its place.')
  const [given, decided] =
    'money' in grant && placeOf(refund, grant.to).review
      ? [refund, toAgree(item, grant)]
      : await giveItem(work, refund, item, grant)
  const chosen = { ...given, items: refund.items.map((one) => (one === item ? decided : one)) }
  // What else is asked of the person, or before a reviewer, goes on as it was.
  const waits = awaitsInformation(refund) || moveOf(chosen.items)[0] === refund.status
  const kept = waits
    ? moved(work, chosen, 'choose', refund.status, 'chosen')
    : await settled(work, told(work, chosen, 'chosen'), 'choose')
  await save(work, kept)
  await giveBackReturned(work)
  return refundView(work, kept)
}
