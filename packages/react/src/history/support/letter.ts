import type { Deadline, HistoryItem, Pack, PolicySummary, Refund } from '@makegood/contract'
import { amountText } from '../../decisions.ts'
import { unisolated } from '../../format/isolated.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { amountOf, isUndecided, paymentOf, troubleOf } from '../refund-texts.ts'
import { placeText } from '../tracking/steps.ts'

/** What one writes to support about: a refund, or a line of the history that is none (yet). */
export type SupportAbout = { refund: Refund } | { item: HistoryItem }

/** A message to support, as plain text. */
export type Letter = { subject: string; body: string }

type Line = { label: string; value: string }

/**
 * The message with everything filled in that is known, and a line for each thing that support asks for and nobody here
 * knows (A22, B24, C30, D16). The subject is the policy's own where it has one (A21). `paid`: the packs that paid for a run,
 * of which the order is named where it is one alone.
 */
export function letterOf(about: SupportAbout, policy: PolicySummary | undefined, texts: AllTexts, paid: readonly Pack[] = []): Letter {
  const { support, letter } = texts.messages
  const refund = 'refund' in about ? about.refund : about.item.refund
  const id = refund?.reference ?? ('item' in about ? about.item.id : '')
  const [what, lines] = refund
    ? [whatHappened(refund, texts), refundLines(refund, policy, texts, only(paid))]
    : 'item' in about
      ? [whatIsMissing(about.item, texts), itemLines(about.item, policy, texts, only(paid))]
      : ['', []]
  const subject = policy?.seller.contact.find((contact) => contact.subject)?.subject ?? unisolated(support.plainSubject(id))
  const written = lines.map(({ label, value }) => letter.line(label, value))
  return { subject, body: unisolated([letter.hello, '', what, '', ...written, '', letter.thanks].join('\n')) }
}

const only = (packs: readonly Pack[]) => (packs.length === 1 ? packs[0]! : null)

/** What is wrong, in a sentence. */
function whatHappened(refund: Refund, texts: AllTexts): string {
  const { letter } = texts.messages
  const known = amountText(amountOf(refund), texts)
  // Where a payment went wrong there is an amount.
  const amount = known ?? ''
  const trouble = troubleOf(refund)
  if (trouble === 'failed') return letter.failed(amount)
  if (trouble === 'overdue') {
    const missed = refund.deadlines.find(({ stage, late }) => stage === 'arrival' && late)
    return missed?.until && missed.from !== missed.until ? letter.overdue(amount, dateOf(missed, texts)) : letter.overdueAtOnce(amount)
  }
  const late = refund.deadlines.find((deadline) => deadline.late && deadline.metAt === null && deadline.until)
  if (late) return letter.late(lookup(letter, late.stage, 'unknown'), dateOf(late, texts))
  if (isUndecided(refund)) return letter.open
  if (refund.status !== 'approved') return refund.status === 'declined' ? letter.declined : letter.canceled
  const status = paymentOf(refund)?.status
  return (status === 'pending' || status === 'sent' ? letter.onItsWay : letter.done)(known)
}

const dateOf = ({ until, zone }: Deadline, { format }: AllTexts) =>
  zone ? format.in(zone).fullDate(until!) : format.fullDateTime(until!)

function refundLines(refund: Refund, policy: PolicySummary | undefined, texts: AllTexts, paid: Pack | null): Line[] {
  const { letter, grounds } = texts.messages
  const payment = paymentOf(refund)
  const pack = refund.items.find((item) => item.pack)?.pack ?? paid
  const generations = [...new Set(refund.items.flatMap(({ generation }) => generation?.id ?? []))]
  return [
    { label: letter.reference, value: refund.reference },
    { label: letter.requestedAt, value: texts.format.fullDateTime(refund.createdAt) },
    ...some(letter.refundAmount, amountText(amountOf(refund), texts)),
    ...purchaseLines(pack, pack?.purchasedAt ?? refund.fields['paid_at'], refund.fields, texts),
    ...some(letter.generations, generations.join(', ')),
    ...(payment ? [{ label: letter.sentTo, value: placeText(payment, texts) }] : []),
    ...some(letter.bankReference, payment?.reference),
    ...some(letter.reason, refund.origin === 'request' ? lookup(grounds, refund.ground, 'other') : null),
    ...asked('email', refund.fields, policy, texts),
    ...asked('phone', refund.fields, policy, texts),
    { label: letter.description, value: refund.fields['description'] ?? '' },
  ]
}

/** The order with its time and amount: what every policy asks for, empty where it is not known. */
function purchaseLines(pack: Pick<Pack, 'orderId' | 'paid'> | null, paidAt: string | undefined, fields: Refund['fields'], texts: AllTexts): Line[] {
  const { messages: { letter }, format } = texts
  const isTime = paidAt !== undefined && !Number.isNaN(Date.parse(paidAt))
  return [
    { label: letter.order, value: pack?.orderId ?? fields['order_id'] ?? '' },
    { label: letter.paidAt, value: isTime ? format.fullDateTime(paidAt) : (paidAt ?? '') },
    { label: letter.paid, value: pack ? format.money(pack.paid) : (fields['amount'] ?? '') },
  ]
}

/** Whose account it is: said where it is known, and left to fill in where the policy asks for it. */
function asked(name: 'email' | 'phone', fields: Refund['fields'], policy: PolicySummary | undefined, { messages: { letter } }: AllTexts): Line[] {
  const value = fields[name] ?? ''
  return value || !policy || policy.asks.includes(name) ? [{ label: letter[name], value }] : []
}

const some = (label: string, value: string | null | undefined): Line[] => (value ? [{ label, value }] : [])

/** What should have come back by itself and has not (D14). */
function whatIsMissing({ dueAt }: HistoryItem, { messages: { letter }, format }: AllTexts): string {
  return dueAt ? letter.creditsLate(format.fullDateTime(dueAt)) : letter.entry
}

function itemLines({ id, at, kind, generation, pack }: HistoryItem, policy: PolicySummary | undefined, texts: AllTexts, paid: Pack | null): Line[] {
  const { letter } = texts.messages
  return [
    { label: letter.entryId, value: id },
    { label: letter.startedAt, value: texts.format.fullDateTime(at) },
    ...some(letter.generations, generation?.id),
    ...purchaseLines(pack ?? paid, kind === 'purchase' ? at : paid?.purchasedAt, {}, texts),
    ...asked('email', {}, policy, texts),
    ...asked('phone', {}, policy, texts),
    { label: letter.description, value: '' },
  ]
}
