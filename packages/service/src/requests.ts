import type { Decision, Destination, NewRefundRequest, RefundAnswer } from '@makegood/contract'
import type { Ruling } from '@makegood/policy'
import type * as v from 'valibot'
import { requireAttachments } from './attachments.ts'
import type { Call } from './call.ts'
import { gatherRecords } from './gather.ts'
import { isOpen, openRefund } from './grants.ts'
import { tellOutcome } from './messages.ts'
import { fieldsOf, rulePack } from './packs.ts'
import { invalid, notFound, notPossible, ProblemError } from './problems.ts'
import { refundView } from './refund-view.ts'
import type { PackRow, RefundRow } from './rows.ts'
import { toInstant } from './instants.ts'
import { acted } from './readings.ts'
import { usageOf } from './usage.ts'
import type { Work } from './work.ts'

/** Grounds are open: one that the policy does not name goes to a reviewer. But a ground is a word. */
const GROUND = /^[a-z][a-z_]{0,63}$/

type RequestCall = Call<v.InferOutput<typeof NewRefundRequest>>

/**
 * Asks for a refund of a pack. One request a pack is open at a time; another amount than the person saw is never
 * paid in silence.
 */
export async function requestRefund(work: Work, call: RequestCall): Promise<RefundAnswer> {
  const { body, person } = call
  if (work.requests === 'letter') throw notPossible('Requests about packs are letters to the seller here.')
  if (!GROUND.test(body.ground)) throw invalid('/ground', 'must be a ground, such as change_of_mind')
  const records = await gatherRecords(work)
  const pack = records.packs.find(({ id }) => id === body.packId)
  if (!pack) throw notFound('pack')
  const standing = records.refunds.find((refund) => refund.packId === pack.id && isOpen(refund))
  if (standing) return answer(work, standing, false)

  const { kase, ...ruled } = rulePack(work, records, pack, body.ground, person)
  sameAmount(ruled.ruling, body.expected)
  const fields = completeFields(work, pack, ruled.ruling, call)
  const destination = wantedPlace(ruled.decision, body.destination)
  await requireAttachments(work, body.attachments)

  const refund = await openRefund(work, {
    origin: 'request',
    ground: body.ground,
    pack,
    facts: kase.facts,
    fields,
    usage: await usageOf(work, pack),
    attachments: body.attachments,
    items: [{ ...acted(work, ruled, kase), subject: { kind: 'pack', id: pack.id }, generationId: null }],
    ...(destination && { destination }),
    ...(person?.email && { email: person.email }),
  })
  tellOutcome(work, refund)
  return answer(work, refund, true)
}

async function answer(work: Work, refund: RefundRow, created: boolean): Promise<RefundAnswer> {
  return { refund: await refundView(work, refund), created, asOf: toInstant(work.now) }
}

function sameAmount({ grant }: Ruling, expected: RequestCall['body']['expected']): void {
  const money = grant && 'money' in grant ? grant.money : null
  if (money?.amount === expected?.amount && money?.currency === expected?.currency) return
  const now = money ? `${money.amount} ${money.currency} (minor units)` : 'no money'
  throw new ProblemError('quote_changed', {
    detail: `A request would bring ${now} now. Fetch the quote again and show it.`,
  })
}

/** What the policy asks for, from the person or from the records; what is missing is named. */
function completeFields(
  work: Work,
  pack: PackRow,
  ruling: Ruling,
  { body, person }: RequestCall,
): Record<string, string> {
  const fields: Record<string, string> = {}
  const errors: { pointer: string; message: string }[] = []
  for (const { name, value, minLength } of fieldsOf(work, pack, ruling, person)) {
    const given = (body.fields[name] ?? value ?? '').trim()
    if (given.length < minLength)
      errors.push({ pointer: `/fields/${name}`, message: `must have ${minLength} characters or more` })
    fields[name] = given
  }
  if (errors.length > 0) throw new ProblemError('invalid_request', { errors })
  return { ...body.fields, ...fields }
}

/** Where no money is in sight there is no destination to choose, and a wish for one is passed over. */
function wantedPlace(decision: Decision, wanted: Destination | undefined): Destination | undefined {
  const money = [decision, ...decision.choices].filter(({ amount }) => amount?.money)
  const allowed = money.flatMap(({ destinations }) => destinations.map(({ to }) => to))
  if (wanted === undefined || allowed.length === 0) return undefined
  if (!allowed.includes(wanted)) throw invalid('/destination', `must be one of ${[...new Set(allowed)].join(', ')}`)
  return wanted
}
