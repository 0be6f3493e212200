import type { Asker, Field, Ground, Money, Pack, PackList, Quote, QuoteLine, QuoteOption } from '@makegood/contract'
import { amountOf, type Case, decideByVersions, disclose, type Grant, grantsOf, groundsOf, type Ruling } from '@makegood/policy'
import type { Call } from './call.ts'
import { gatherRecords, packCase, type Records } from './gather.ts'
import { isOpen } from './grants.ts'
import { lotOf, refundedOf } from './lots.ts'
import { outagesSince } from './outages.ts'
import { notFound } from './problems.ts'
import type { Person } from './ports.ts'
import { rightOf } from './rights.ts'
import type { LotRow, PackRow, RefundRow } from './rows.ts'
import { toInstant } from './instants.ts'
import { type Ruled, ruleOn } from './rulings.ts'
import { usageOf } from './usage.ts'
import { bindingOn } from './versions.ts'
import type { Work } from './work.ts'

/**
 * The grounds on which a pack may be asked back: those of the policy, then those of the law. Where nothing names one
 * the change of mind is left to a reviewer.
 */
function groundsFor(work: Work, pack: PackRow): Ground[] {
  const laws = work.laws.filter(({ book }) => book.jurisdictions.includes(pack.sale.country ?? ''))
  const named = [...bindingOn(work, 'purchase', pack), ...laws].flatMap(({ book }) => groundsOf(book))
  const grounds = [...new Set(named)].filter((ground) => ground !== 'generation' && ground !== 'quality')
  return grounds.length > 0 ? grounds : ['change_of_mind']
}

/** Every pack with what a request for it would bring now. */
export async function listPacks(work: Work, { person }: Call): Promise<PackList> {
  const records = await gatherRecords(work)
  const items = records.packs.map((pack) => {
    const grounds = groundsFor(work, pack)
    const ground = grounds.includes('change_of_mind') ? 'change_of_mind' : grounds[0]!
    const decision = rulePack(work, records, pack, ground, person).decision
    const helping = grounds.filter((one) => HELPS.includes(one === ground ? decision.verdict : verdictOn(work, records, pack, one, person)))
    const open = refundsOf(records, pack).some(isOpen)
    return { pack: packView(work, pack), decision, grounds: helping, open }
  })
  return { items, asker: askerOf(person), asOf: toInstant(work.now) }
}

/** Who asks, as far as the host has said. */
const askerOf = (person: Person | null): Asker => ({ name: person?.name ?? null, email: person?.email ?? null })

/** The verdicts by which a request brings something now, or is looked at by a person. */
const HELPS: readonly string[] = ['granted', 'review', 'needs_information', 'act']

/** What would be said of a request on a ground, without the proof. */
function verdictOn(work: Work, records: Records, pack: PackRow, ground: Ground, person: Person | null): Ruling['verdict'] {
  const kase = packCase(work, records, pack, ground, person)
  const { ruling } = decideByVersions(bindingOn(work, 'purchase', pack), kase, { laws: work.laws })
  return stillToGive(ruling, refundsOf(records, pack)).verdict
}

const refundsOf = ({ refunds }: Records, { id }: PackRow) => refunds.filter(({ packId }) => packId === id)

/** What each ground of the policy would bring for a pack, with the arithmetic behind it (C11, C12, B40). */
export async function quotePack(work: Work, { params, person }: Call): Promise<Quote> {
  const records = await gatherRecords(work)
  const pack = records.packs.find(({ id }) => id === params.id)
  if (!pack) throw notFound('pack')
  const options = groundsFor(work, pack).map((ground): QuoteOption => {
    const { ruling, decision } = rulePack(work, records, pack, ground, person)
    return {
      ground,
      decision,
      lines: linesOf(pack, lotOf(work, pack), ruling),
      fields: fieldsOf(work, pack, ruling, person),
      outages: ground === 'outage' ? outagesSince(records.incidents, pack.purchasedAt, work.now) : [],
    }
  })
  const usage = await usageOf(work, pack)
  return { pack: packView(work, pack), options, usage, asker: askerOf(person), asOf: toInstant(work.now) }
}

/**
 * What the policy says of a pack, and the case it said it of, for the moment of its request. Money is bounded by the
 * price of the pack; any other remedy comes once, however often it is asked for, and never beside the money that was
 * given in its place.
 */
export function rulePack(
  work: Work,
  records: Records,
  pack: PackRow,
  ground: Ground,
  person: Person | null,
  at = work.now,
): Ruled & { kase: Case } {
  const kase = { ...packCase(work, records, pack, ground, person), at }
  const ruled = ruleOn(work, bindingOn(work, 'purchase', pack), kase)
  const ruling = stillToGive(ruled.ruling, refundsOf(records, pack))
  if (ruling === ruled.ruling) return { ...ruled, kase }
  return { ...ruled, ruling, decision: disclose(work.versionOf(ruled.policyVersion), ruling), kase }
}

/** A ruling without the remedies that earlier refunds of the pack have brought, or that were not chosen in them. */
function stillToGive(ruling: Ruling, mine: readonly RefundRow[]): Ruling {
  const grants = grantsOf(ruling)
  const same = mine.filter(({ ground }) => ground === ruling.ground)
  const others = mine.some(hasBroughtOther) || same.some(hasSentMoney)
  const left = grants.filter((grant) => (isMoney(grant) ? !same.some(hasBroughtOther) : !others))
  if (left.length === grants.length) return ruling
  const none = { choices: [], chosenBy: null }
  if (left.length > 1) return { ...ruling, choices: left }
  if (left.length === 1) return { ...ruling, ...none, grant: left[0]! }
  const reasons = [{ code: 'already_refunded', params: {}, clause: ruling.clause }]
  return { ...ruling, ...none, verdict: 'nothing', grant: null, reasons, needs: [], next: [] }
}

const isMoney = (grant: Grant) => 'money' in grant

/** Whether credits or another remedy came of it because the policy named them; what a reviewer adds is no one's right. */
const hasBroughtOther = ({ items, transfers }: RefundRow) =>
  items.some(({ ruling }) => grantsOf(ruling).some((grant) => !isMoney(grant))) &&
  transfers.some(({ kind }) => kind !== 'money')

const hasSentMoney = ({ transfers }: RefundRow) =>
  transfers.some(({ kind, status }) => kind === 'money' && status !== 'failed')

/** Fields the policy asks for, with what the service knows already (A22, B24, C30, D16). */
export function fieldsOf(work: Work, pack: PackRow, ruling: Ruling, person: Person | null): Field[] {
  const known: Record<string, string | undefined> = {
    order_id: pack.orderId,
    paid_at: toInstant(pack.purchasedAt),
    amount: spelled(pack.paid),
    email: person?.email ?? pack.email ?? undefined,
    phone: person?.phone,
  }
  return ruling.needs.map((name) => ({
    name,
    value: known[name] ?? null,
    minLength: name === 'description' ? work.compiled.book.reports.details : 1,
  }))
}

/** Made once each: it takes longer than all else of a quote. */
const digitsByCurrency = new Map<string, number>()

/** How many digits a currency has after the point. */
function digitsOf(currency: string): number {
  const known = digitsByCurrency.get(currency)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  digitsByCurrency.set(currency, digits)
  return digits
}

/** `12.40 EUR`: how an order says its amount. */
function spelled({ amount, currency }: Money): string {
  const digits = digitsOf(currency)
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`
}

function linesOf(pack: PackRow, lot: LotRow, ruling: Ruling): QuoteLine[] {
  const { currency } = pack.paid
  const total = amountOf(ruling)?.money ?? null
  const fees = ruling.grant && 'money' in ruling.grant ? ruling.grant.fees : []
  // Of what brought no credits there are none to count.
  const credits = [
    { kind: 'used', credits: lot.used + lot.held, money: null },
    { kind: 'left', credits: lot.left, money: null },
  ]
  return [
    { kind: 'bought', credits: pack.credits, money: pack.paid },
    ...(pack.credits > 0 ? credits : []),
    ...(refundedOf(pack) > 0
      ? [{ kind: 'refunded', credits: lot.taken, money: { amount: refundedOf(pack), currency } }]
      : []),
    ...fees.map((fee) => ({ kind: 'fee', credits: null, money: fee.money })),
    ...(total ? [{ kind: 'total', credits: lot.left, money: total }] : []),
  ]
}

export function packView(work: Work, pack: PackRow): Pack {
  const lot = lotOf(work, pack)
  return {
    id: pack.id,
    orderId: pack.orderId,
    purchasedAt: toInstant(pack.purchasedAt),
    credits: pack.credits,
    used: lot.used + lot.held,
    left: lot.left,
    paid: pack.paid,
    refunded: { amount: refundedOf(pack), currency: pack.paid.currency },
    method: pack.method,
    policyVersion: pack.policyVersion,
    refundId: pack.refundId,
    withdrawal: rightOf(work, pack),
  }
}
