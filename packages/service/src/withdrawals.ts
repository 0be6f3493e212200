import type { NewWithdrawal, Withdrawal } from '@makegood/contract'
import { type Case, disclose, type Ruling } from '@makegood/policy'
import type * as v from 'valibot'
import type { Call } from './call.ts'
import { gatherRecords, packCase } from './gather.ts'
import { isOpen, isUndecided, moved, moveOf, openRefund, save } from './grants.ts'
import { returnCredits, takeCredits } from './lots.ts'
import { write } from './messages.ts'
import { issueReceipt } from './receipts/receipt.ts'
import type { PackRow, RefundItemRow, RefundRow, WithdrawalRow } from './rows.ts'
import { toInstant } from './instants.ts'
import { acted } from './readings.ts'
import { type Acted, type Ruled, ruleOn } from './rulings.ts'
import { bindingOn } from './versions.ts'
import { nextRequest, type Work } from './work.ts'

/**
 * Receives the statement of a person who leaves a contract (EU Art. 11a). It works signed out, is received whatever
 * the policy says, and its answer never tells whether such a contract exists.
 */
export async function createWithdrawal(
  work: Work,
  { body, person }: Call<v.InferOutput<typeof NewWithdrawal>>,
): Promise<Withdrawal> {
  const { name, contract, email, credits = null } = body
  const statement = { name, contract, email, credits }
  const request = nextRequest(work, 'withdrawal')
  const [id, reference] = [work.ids.id(request), work.ids.reference(request)]
  const { receipt, files } = await issueReceipt(work, { id, reference, statement }, body)
  const pack = person ? await matching(work, body) : undefined
  const row: WithdrawalRow = {
    id,
    sequence: request.sequence,
    receivedAt: work.now,
    reference,
    statement,
    receipt,
    refundId: pack ? await review(work, pack, body.email) : null,
  }
  await work.tx.withdrawals.put(row)
  write(work, { kind: 'withdrawal_received', to: body.email, refundId: row.refundId, statement, files })
  return {
    id,
    reference,
    receivedAt: toInstant(row.receivedAt),
    status: 'received',
    statement,
    receipt,
  }
}

async function matching(
  { tx }: Work,
  { packId, contract }: { packId?: string | undefined; contract: string },
): Promise<PackRow | undefined> {
  const named = contract.trim()
  return (await tx.packs.list()).find((pack) => pack.id === packId || pack.id === named || pack.orderId === named)
}

/** What stays of a ruling that gives a withdrawal nothing: that somebody looks at it. */
const LOOKED_AT = {
  verdict: 'review',
  asks: [],
  rule: null,
  clause: null,
  needs: [],
  next: [],
  until: null,
  trace: null,
} as const satisfies Partial<Ruling>

/**
 * What a withdrawal is to bring: what the law gives, or the policy where that is more, once somebody has looked at
 * it. What the policy refuses counts for nothing here: the law is apart from it.
 */
export function ruleWithdrawal(work: Work, pack: PackRow, kase: Case): Ruled {
  const { ruling, policyVersion } = ruleOn(work, bindingOn(work, 'purchase', pack), kase)
  const because = (clause: string | null) => [{ code: 'legal_claim', params: {}, clause }]
  const reviewed: Ruling =
    ruling.verdict === 'granted' ? { ...ruling, verdict: 'review', automatic: false, reasons: because(ruling.clause) }
    : ruling.verdict === 'review' && ruling.rule !== null ? ruling
    : { ...ruling, ...LOOKED_AT, reasons: because(null) }
  return { ruling: reviewed, decision: disclose(work.versionOf(policyVersion), reviewed), policyVersion }
}

async function ruleNow(work: Work, pack: PackRow): Promise<{ kase: Case; ruled: Acted }> {
  const kase = packCase(work, await gatherRecords(work), pack, 'legal', null)
  return { kase, ruled: acted(work, ruleWithdrawal(work, pack, kase), kase) }
}

/**
 * A pack has one open case. One about anything else becomes the case of the withdrawal, so that the right does not
 * lapse while it is looked at, nor end with its refusal; what it would have brought stays, where that is no less.
 */
async function join(work: Work, pack: PackRow, standing: RefundRow, email: string): Promise<string> {
  const free = await returnCredits(work, standing)
  const { kase, ruled } = await ruleNow(work, pack)
  const isMore = moneyOf(ruled) > Math.max(...standing.items.map(moneyOf))
  const items = standing.items.map((item) => (isMore ? { ...item, ...ruled } : alsoLegal(item)))
  const joined = { ...free, items, origin: 'withdrawal', ground: 'legal', email: free.email ?? email } as const
  const withFacts = isMore ? { ...joined, facts: kase.facts } : joined
  await save(work, await takeCredits(work, moved(work, withFacts, ...moveOf(items))))
  return standing.id
}

/** The most money that a ruling names. */
const moneyOf = ({ ruling: { grant, choices } }: Ruled) =>
  Math.max(...[grant, ...choices].map((one) => (one && 'money' in one ? one.money.amount : 0)))

/** A reviewer is told of the law too; the person, who has said enough for a withdrawal, is asked nothing more. */
function alsoLegal(item: RefundItemRow): RefundItemRow {
  const { decision } = item
  const legal = { code: 'legal_claim', params: {}, clause: null }
  const verdict = decision.verdict === 'needs_information' ? 'review' : decision.verdict
  return { ...item, decision: { ...decision, verdict, reasons: [...decision.reasons, legal] } }
}

async function review(work: Work, pack: PackRow, email: string): Promise<string> {
  const standing = pack.refundId === null ? undefined : await work.tx.refunds.get(pack.refundId)
  if (standing && isUndecided(standing) && standing.origin !== 'withdrawal') return join(work, pack, standing, email)
  if (standing && isOpen(standing)) return standing.id
  const { kase, ruled } = await ruleNow(work, pack)
  const refund = await openRefund(work, {
    origin: 'withdrawal',
    ground: 'legal',
    pack,
    email,
    facts: kase.facts,
    items: [{ ...ruled, subject: { kind: 'pack', id: pack.id }, generationId: null }],
  })
  return refund.id
}
