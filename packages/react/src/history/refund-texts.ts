import { type Amount, type Deadline, type Refund, type RefundItem, type Transfer, undecidedStatuses } from '@makegood/contract'
import { amountLabel, featureName } from '../decisions.ts'
import { lookup, type AllTexts, type Texts } from '../texts.ts'
import type { Tone } from '../ui/callout.tsx'

/** What a refund is about, in a line. */
export function subjectText({ items }: Refund, texts: Texts): string {
  const [first, ...more] = items
  if (!first) return texts.messages.subjects.unknown
  const subject = itemText(first, texts)
  return more.length > 0 ? texts.messages.subjects.several(subject, more.length) : subject
}

export function itemText({ subject, generation, pack }: RefundItem, { messages, format }: Texts): string {
  const { subjects, credits } = messages
  if (pack?.credits === 0) return subjects.charge(pack.orderId)
  if (pack) return subjects.pack(credits.count(pack.credits, format.number(pack.credits)), pack.orderId)
  if (!generation) return subjects.unknown
  if (generation.outcome === 'failed') return generation.kind === 'video' ? subjects.failedVideo : subjects.failedImage
  if (generation.outcome === 'moderated') return subjects.moderated
  if (generation.outcome === 'incomplete') return subjects.incomplete
  return subject.kind === 'result' ? subjects.result(featureName(generation.feature, messages)) : featureName(generation.feature, messages)
}

/** Of what kind it is. A courtesy is one only once it is granted. */
export function originText(refund: Refund, { messages: { origins } }: AllTexts): string {
  const courtesy = refund.status === 'approved' && refund.items.some(({ decision }) => decision.courtesy)
  return courtesy ? origins.courtesy : lookup(origins, refund.origin, 'unknown')
}

const UNDECIDED = new Set<string>(undecidedStatuses)

export const isUndecided = ({ status }: Refund) => UNDECIDED.has(status)

const isInReview = ({ status }: Refund) => status === 'received' || status === 'in_review'

/** What came back, or would if it is accepted; null where nothing does. */
export function amountOf({ transfers, items, status }: Refund): Amount | null {
  if (status === 'declined' || status === 'canceled') return null
  const given = transfers.length > 0 ? transfers.filter(isLatest) : items.map(({ decision }) => decision.amount)
  const credits = given.reduce((sum, one) => sum + (one?.credits ?? 0), 0)
  const money = given.flatMap((one) => one?.money ?? [])
  const [{ currency } = { currency: '' }] = money
  const amount = money.reduce((sum, one) => sum + one.amount, 0)
  if (money.length > 0) return { money: { amount, currency } }
  const remedy = given.find((one) => one?.remedy)?.remedy
  return credits > 0 ? { credits } : remedy ? { remedy } : null
}

/** A payment that was sent again after it failed counts once. */
const isLatest = (transfer: Transfer, index: number, all: Transfer[]) =>
  transfer.status !== 'failed' || index === all.length - 1

/** The amount for a heading: `4 credits`, `€12.40`. */
export function longAmount(refund: Refund, texts: AllTexts): string {
  const { detail } = texts.messages
  return amountLabel(amountOf(refund), texts) ?? (isUndecided(refund) ? detail.undecided : detail.nothing)
}

/** The latest payment of a refund in money. */
export const paymentOf = ({ transfers }: Refund) => transfers.filter(({ kind }) => kind === 'money').at(-1)

/** What went wrong with its payment: the bank sent it back, or it is past every promised date (B29, B35). */
export function troubleOf(refund: Refund): 'failed' | 'overdue' | null {
  const payment = paymentOf(refund)
  if (refund.status !== 'approved' || !payment || payment.status === 'arrived') return null
  if (payment.status === 'failed') return 'failed'
  return refund.deadlines.some(({ stage, late }) => stage === 'arrival' && late) ? 'overdue' : null
}

export type Standing = { text: string; tone: Tone | 'accent'; when: string | null }

/** How a refund stands: approved, sent and arrived are three things (B29). */
export function standingOf(refund: Refund, texts: AllTexts): Standing {
  const { statuses } = texts.messages
  // A statement of withdrawal takes effect when it is received: it waits for nobody's leave.
  if (isInReview(refund) && refund.origin === 'withdrawal') return { text: statuses.received, tone: 'accent', when: null }
  if (refund.status !== 'approved') {
    const tone = refund.status === 'needs_information' ? 'warn' : isUndecided(refund) ? 'accent' : 'plain'
    return { text: lookup(statuses, refund.status, 'unknown'), tone, when: decisionText(refund, texts) }
  }
  const payment = paymentOf(refund)
  if (!payment) {
    const arrived = refund.transfers.some(({ status }) => status === 'arrived')
    return arrived ? { text: statuses.returned, tone: 'good', when: null } : { text: statuses.approved, tone: 'accent', when: null }
  }
  if (payment.status === 'arrived') return { text: statuses.arrived, tone: 'good', when: null }
  const trouble = troubleOf(refund)
  if (trouble) return { text: statuses[trouble], tone: 'bad', when: null }
  const arrival = refund.deadlines.find(({ stage }) => stage === 'arrival')
  const text = payment.status === 'sent' ? statuses.onItsWay : statuses.approved
  return { text, tone: 'accent', when: arrival ? arrivalText(arrival, texts) : null }
}

function decisionText({ deadlines, status }: Refund, { messages: { when }, format }: AllTexts): string | null {
  if (!UNDECIDED.has(status)) return null
  const open = deadlines.filter(({ until, metAt }) => until && !metAt)
  const decision = open.find(({ stage }) => stage === 'decision')
  const reply = open.find(({ stage }) => stage === 'reply')
  if (decision) return when.decisionBy(format.in(decision.zone).date(decision.until!))
  return reply ? when.replyBy(format.in(reply.zone).date(reply.until!)) : null
}

function arrivalText({ from, until, zone }: Deadline, { messages: { when }, format }: AllTexts): string | null {
  if (!until) return null
  const there = format.in(zone)
  return when.arrives(from ? there.days(from, until) : there.date(until))
}
