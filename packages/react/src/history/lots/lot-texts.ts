import type { Decision, Lot, Pack, PackOffer } from '@makegood/contract'
import { amountText, shortReason, unmetText } from '../../decisions.ts'
import { isRefunded } from '../../pack-refund/standing.ts'
import { lookup, type AllTexts } from '../../texts.ts'

const DAY = 24 * 60 * 60 * 1000

/** Milliseconds before the end of a lot from which on its days are counted. */
export const NEAR = 7 * DAY

/** What a lot is called: `Pack of 100 · 48213`, and without the order until that is known. */
export function lotName({ kind, credits: count }: Pick<Lot, 'kind' | 'credits'>, pack: Pick<Pack, 'orderId'> | undefined, texts: AllTexts): string {
  const { messages: { lots, packs, subjects }, format } = texts
  if (kind !== 'pack') return lookup(lots, kind, 'unknown')
  const written = format.number(count)
  return pack ? subjects.pack(written, pack.orderId) : packs.name(written)
}

/** What one credit of it cost, at its own rate; null for what nobody bought (A5, C12, C15). */
export function rateText({ paid, credits }: Pick<Lot, 'paid' | 'credits'>, { messages: { lots }, format }: AllTexts): string | null {
  return paid && credits > 0 ? lots.each(format.rate(paid, credits)) : null
}

/** How long a lot still lasts; null: for ever. */
export const lastsFor = ({ expiresAt }: Pick<Lot, 'expiresAt'>, now: number) => (expiresAt === null ? null : Date.parse(expiresAt) - now)

/** Until when it can be spent, counted in days where that is near (D4). */
export function expiryText(lot: Pick<Lot, 'expiresAt'>, now: number, { messages: { lots }, format }: AllTexts): string {
  const left = lastsFor(lot, now)
  if (left === null) return lots.neverExpires
  return left < NEAR ? lots.expiresIn(format.lasting(left)) : lots.expires(format.date(lot.expiresAt!))
}

/** What of a pack is refundable now and until when, or what is in the way. */
export function refundableText({ pack, decision, open }: PackOffer, otherGrounds: boolean, texts: AllTexts): string {
  const { messages: { lots, packs }, format } = texts
  if (open) return packs.open
  const amount = amountText(decision.amount, texts)
  if (decision.verdict === 'granted' && amount) return lots.refundable(amount, decision.until && format.dateTime(decision.until))
  if (isRefunded(pack) && !amount) return packs.refunded(format.money(pack.refunded))
  if (decision.verdict === 'review') return lots.reviewed(amount)
  const unmet = unmetText(decision.verdict, otherGrounds ? packs.certainReasons : packs.notNow, texts)
  const why = whyNot(decision, texts)
  return why ? lots.because(unmet, why) : unmet
}

/** In a few words; null where there is no better word than that it is not refundable. */
function whyNot(decision: Decision, texts: AllTexts): string | null {
  const [reason] = decision.reasons
  return reason && Object.hasOwn(texts.messages.shortReasons, reason.code) ? shortReason(decision, texts) : null
}
