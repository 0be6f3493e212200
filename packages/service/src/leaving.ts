import type { DestinationOption } from '@makegood/contract'
import { type Facts, withdrawalLaws } from '@makegood/policy'
import { gatherRecords, packCase } from './gather.ts'
import { isOpen, isUndecided, moved, moveOf, openRefund, save } from './grants.ts'
import { isOfWhole, lotOf, packOf, returnCredits, takeCredits } from './lots.ts'
import type { PackRow, RefundItemRow, RefundRow } from './rows.ts'
import { acted } from './readings.ts'
import { type RuledWithdrawal, ruleWithdrawal, type Stated } from './rule-withdrawal.ts'
import type { Acted, Ruled } from './rulings.ts'
import type { LeavingRow } from './withdrawal-rows.ts'
import type { Work } from './work.ts'

/** The statement of a person who leaves the contract of a pack; `credits` null: all of it. */
export type Leaving = { key: string; receivedAt: number; email: string; credits: number | null }

/**
 * Puts the refund of a statement before a reviewer, and keeps the credits that it gives back out of use. Answers with
 * the refund's id. Told twice, a statement has one; and who has left the whole contract cannot leave it again.
 */
export async function leave(work: Work, pack: PackRow, statement: Leaving): Promise<string> {
  const refunds = await work.tx.refunds.list({ where: { packId: pack.id } })
  const known = refunds.find((one) => one.withdrawal?.keys.includes(statement.key))
  if (known) return known.id
  const whole = refunds.find(isOfWhole)
  const standing = refunds.find(isUndecided)
  // One that was received first counts first, also where it is found out about last.
  if (whole && statement.receivedAt >= whole.withdrawal!.receivedAt) return whole.id
  if (standing && (whole ?? standing) === standing) return join(work, pack, standing, statement)
  if (whole && (standing || statement.credits !== null || !whole.withdrawal!.late)) return whole.id
  const { receivedAt, email } = statement
  const said = { credits: statement.credits, toldAt: receivedAt, chosen: null }
  const { facts, ruled, part, late } = await ruleNow(work, pack, receivedAt, email, said)
  // What somebody gave who had come too late may be less than is owed to who came in time.
  if (whole && late) return whole.id
  // Money that is on its way already may be all that there is to give.
  const paying = refunds.find(isOpen)
  if (paying && ruled.ruling.grant === null && lotOf(work, pack).left === 0) return keep(work, pack, paying, statement)
  if (whole && ruled.ruling.grant === null) return whole.id
  const refund = await openRefund(work, {
    origin: 'withdrawal',
    ground: 'legal',
    pack,
    part,
    withdrawal: {
      keys: [statement.key],
      receivedAt,
      toldAt: receivedAt,
      credits: part === null ? null : statement.credits,
      late,
    },
    email,
    facts,
    items: [{ ...ruled, subject: { kind: 'pack', id: pack.id }, generationId: null }],
  })
  return refund.id
}

type RuledNow = Pick<RuledWithdrawal, 'part' | 'late'> & { facts: Facts; ruled: Acted }

/** A statement counts for the moment at which it was received, whenever somebody finds out what it is about. */
async function ruleNow(work: Work, pack: PackRow, receivedAt: number, email: string, said: Stated): Promise<RuledNow> {
  const asked = { ...packCase(work, await gatherRecords(work), pack, 'legal', { email }), at: receivedAt }
  const { part, late, kase, ...ruled } = await ruleWithdrawal(work, pack, asked, said)
  return { facts: kase.facts, ruled: acted(work, ruled, kase), part, late }
}

/**
 * A pack has one case before a reviewer. One about anything else becomes the case of the withdrawal, so that the right
 * does not lapse while it is looked at, nor end with its refusal; what it would have brought stays, where that is no
 * less. A further part is added to those that were given back before.
 */
async function join(work: Work, pack: PackRow, standing: RefundRow, statement: Leaving): Promise<string> {
  const joined = await countAnew(work, pack, standing, together(work, standing, statement), statement.email)
  await save(work, await takeCredits(work, moved(work, joined, 'withdrawal', ...moveOf(joined.items))))
  return standing.id
}

/**
 * A statement that money on its way already answers is kept with that refund: nothing is left to be given back, so all of
 * the contract is left by it. What was granted, and on which ground, stays. Where it is not paid in the end, the right is
 * there again.
 */
async function keep(work: Work, pack: PackRow, paying: RefundRow, statement: Leaving): Promise<string> {
  const left = together(work, paying, { ...statement, credits: null })
  const { late } = await ruleNow(work, pack, left.receivedAt, statement.email, { ...left, chosen: null })
  await save(work, {
    ...paying,
    origin: 'withdrawal',
    part: null,
    withdrawal: { ...left, late: late && left.late },
    email: paying.email ?? statement.email,
    updatedAt: work.now,
  })
  return paying.id
}

/** What a case's statements say with a further one. */
function together(work: Work, refund: RefundRow, statement: Leaving): LeavingRow {
  const before = refund.withdrawal
  const earlier = before?.receivedAt ?? (isByLaw(work, refund) ? refund.createdAt : statement.receivedAt)
  const told = before ? saidTogether(before, statement) : { credits: statement.credits, toldAt: statement.receivedAt }
  const keys = [...(before?.keys ?? []), statement.key]
  return { ...told, keys, receivedAt: Math.min(statement.receivedAt, earlier), late: before?.late ?? true }
}

/** The case with what its statements are to bring now, and with the credits of the pack where it has not taken them. */
async function countAnew(work: Work, pack: PackRow, standing: RefundRow, left: LeavingRow, email: string): Promise<RefundRow> {
  const free = await returnCredits(work, standing)
  const said = { credits: left.credits, toldAt: left.toldAt, chosen: chosenPlace(standing) }
  const { facts, ruled, part, late } = await ruleNow(work, pack, left.receivedAt, email, said)
  // Parts that were stated before are in what is stated now: what they would have brought is no measure of it.
  const isNew = standing.part !== null || moneyOf(ruled) > Math.max(...standing.items.map(moneyOf))
  return {
    ...free,
    items: standing.items.map((item) => (isNew ? { ...item, ...ruled } : alsoLegal(item, ruled))),
    origin: 'withdrawal',
    ground: 'legal',
    // A case about the whole pack that brings no less is still about all of it.
    part: isNew ? part : null,
    withdrawal: { ...left, credits: part === null ? null : left.credits, late: late && left.late },
    facts: isNew ? facts : standing.facts,
    email: free.email ?? email,
  }
}

/**
 * Credits that come back to a contract that was left as a whole were not used either: while nobody has decided they are
 * given back with it, and nobody spends them meanwhile.
 */
export async function giveBackReturned(work: Work): Promise<void> {
  for (const standing of await undecided(work)) {
    const pack = (await packOf(work, standing))!
    if (isOfWhole(standing) && lotOf(work, pack).left > 0) await recount(work, pack, standing)
  }
}

/** What a withdrawal is to bring is counted anew once the bank does not look into the payment any more. */
export async function recountWithdrawal(work: Work, packId: string): Promise<void> {
  for (const standing of await undecided(work)) {
    if (standing.packId === packId) await recount(work, (await packOf(work, standing))!, standing)
  }
}

const undecided = async ({ tx }: Work) => (await tx.refunds.list({ where: { origin: 'withdrawal' } })).filter(isUndecided)

async function recount(work: Work, pack: PackRow, standing: RefundRow): Promise<void> {
  const counted = await countAnew(work, pack, standing, standing.withdrawal!, standing.email!)
  await save(work, await takeCredits(work, { ...counted, updatedAt: work.now }))
}

/** Parts add up, up to the last of them. Who has left the whole contract cannot leave more of it, from the first time on. */
function saidTogether(before: LeavingRow, { credits, receivedAt }: Leaving): Pick<LeavingRow, 'credits' | 'toldAt'> {
  if (before.credits !== null && credits !== null)
    return { credits: before.credits + credits, toldAt: Math.max(before.toldAt, receivedAt) }
  const whole = [...(before.credits === null ? [before.toldAt] : []), ...(credits === null ? [receivedAt] : [])]
  return { credits: null, toldAt: Math.min(...whole) }
}

/** Whether a request stands on the law of withdrawals already: then it was the first statement. */
const isByLaw = (work: Work, { facts, items }: RefundRow) =>
  withdrawalLaws(work.laws, { facts }).some(({ book }) => items.some(({ decision }) => decision.law === book.id))

/** Where the person wanted the money of a request: that was chosen then, and is not asked again. */
function chosenPlace({ destination, items }: RefundRow): DestinationOption | null {
  if (destination === null || destination === 'original_method') return null
  const places = items.flatMap(({ decision }) => [decision, ...decision.choices]).flatMap(({ destinations }) => destinations)
  return places.find(({ to }) => to === destination) ?? null
}

/** The most money that a ruling names. */
const moneyOf = ({ ruling: { grant, choices } }: Ruled) =>
  Math.max(...[grant, ...choices].map((one) => (one && 'money' in one ? one.money.amount : 0)))

/** A reviewer is told of the law too; the person, who has said enough for a withdrawal, is asked nothing more. */
function alsoLegal(item: RefundItemRow, { decision: { reasons } }: Ruled): RefundItemRow {
  const { decision } = item
  const late = reasons.filter(({ code }) => code === 'statement_late')
  const kept = decision.reasons.filter(({ code }) => code !== 'statement_late' || late.length > 0)
  const legal = { code: 'legal_claim', params: {}, clause: null }
  const added = [...late, legal].filter(({ code }) => !kept.some((reason) => reason.code === code))
  const verdict = decision.verdict === 'needs_information' ? 'review' : decision.verdict
  return { ...item, decision: { ...decision, verdict, reasons: [...kept, ...added] } }
}
