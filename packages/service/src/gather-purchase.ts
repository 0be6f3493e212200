import { paymentMethods } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import { isAfterCancellation } from './accounts.ts'
import { lastPayment } from './grants.ts'
import { creditsIn } from './ledger.ts'
import { feesOf, lotOf, refundedOf, settledOf } from './lots.ts'
import { outageFacts } from './outages.ts'
import type { IncidentRow, PackRow, RefundRow } from './rows.ts'
import { saleFacts } from './sales.ts'
import { bindingOn } from './versions.ts'
import type { Work } from './work.ts'

/** What a purchase is seen beside: the purchases and refunds of its wallet, and the incidents of the service. */
type Beside = { packs: readonly PackRow[]; refunds: readonly RefundRow[]; incidents: readonly IncidentRow[] }

/** What a purchase says by itself, whatever else is in the wallet. */
export function knownFacts(work: Work, pack: PackRow): Facts {
  const lot = lotOf(work, pack)
  const [{ book }] = bindingOn(work, 'purchase', pack)
  return {
    'purchase.kind': pack.period ? 'subscription' : 'pack',
    'purchase.at': pack.purchasedAt,
    'purchase.channel': pack.channel,
    'purchase.method': (paymentMethods as readonly string[]).includes(pack.method.kind) ? pack.method.kind : 'other',
    'purchase.credits': pack.credits,
    // What a running generation holds is in use.
    'purchase.credits_used': (book.defaults.use === 'net' ? lot.used : lot.usedGross) + lot.held,
    'purchase.credits_left': lot.left,
    'purchase.paid': pack.paid.amount,
    'purchase.currency': pack.paid.currency,
    'purchase.period_from': pack.period?.from ?? null,
    'purchase.period_until': pack.period?.until ?? null,
    'purchase.refund_fee': pack.refundFee,
    ...(pack.duplicateOf !== undefined && { 'purchase.duplicate': pack.duplicateOf !== null }),
    'purchase.third_party': pack.thirdParty,
    'purchase.after_cancellation': isAfterCancellation(work.wallet, pack.purchasedAt),
    'purchase.chargeback': pack.chargeback !== null,
    ...saleFacts(pack.sale),
  }
}

/** Everything the records hold of one purchase. */
export function purchaseFacts(work: Work, { packs, refunds, incidents }: Beside, pack: PackRow): Facts {
  const [{ book }] = bindingOn(work, 'purchase', pack)
  const known = knownFacts(work, pack)
  return {
    ...known,
    // What was paid back as money is not used, no more than what came back.
    ...(book.defaults.use === 'net' && {
      'purchase.credits_used': Number(known['purchase.credits_used']) - paidBack(pack, refunds),
    }),
    'purchase.refunded': settledOf(pack, refunds),
    'purchase.external_fees': openFees(pack, refunds),
    'purchase.twin_seconds': twinSeconds(pack, packs),
    ...outageFacts(incidents, pack.purchasedAt, work.now),
  }
}

/** Credits of the pack whose price came back, or is on its way, for a generation that they had paid for. */
function paidBack({ lotId }: PackRow, refunds: readonly RefundRow[]): number {
  const stands = (refund: RefundRow) => refund.status === 'approved' || lastPayment(refund)?.status !== 'failed'
  const moves = refunds.filter(stands).flatMap((refund) => lastPayment(refund)?.insteadOf?.charged ?? [])
  return creditsIn(moves.filter((move) => move.lotId === lotId))
}

/** What outside processors kept and no refund was lessened by yet: it is kept once (B22). */
function openFees(pack: PackRow, refunds: readonly RefundRow[]): number | null {
  const taken = feesOf(pack, refunds).filter(({ kind }) => kind === 'external_processing')
  return pack.externalFees && taken.reduce((open, { money }) => Math.max(0, open - money.amount), pack.externalFees)
}

/**
 * Seconds since the nearest earlier order of the same package: as many credits at the same price by the same channel
 * (A9, D6). An order whose money went back is no twin: of two charges one has to stand. Nor is one that is said to
 * repeat this one, and an order that is known to repeat none has none.
 */
function twinSeconds(pack: PackRow, packs: readonly PackRow[]): number | null {
  if (pack.duplicateOf === null) return null
  const twins = packs.filter(
    (other) =>
      isEarlier(other, pack) && isSamePackage(other, pack) && stands(other) && other.duplicateOf !== pack.orderId,
  )
  if (twins.length === 0) return null
  return (pack.purchasedAt - Math.max(...twins.map(({ purchasedAt }) => purchasedAt))) / 1000
}

const isEarlier = (one: PackRow, other: PackRow) =>
  one.purchasedAt < other.purchasedAt || (one.purchasedAt === other.purchasedAt && one.sequence < other.sequence)

/** A charge that brought nothing is known by its price alone. */
const isSamePackage = (one: PackRow, other: PackRow) =>
  one.paid.amount === other.paid.amount &&
  one.paid.currency === other.paid.currency &&
  one.channel === other.channel &&
  (one.credits === other.credits || other.credits === 0)

const stands = (pack: PackRow) => refundedOf(pack) < pack.paid.amount
