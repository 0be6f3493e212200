import type { HistoryItem, Refund } from '@makegood/contract'
import { amountLabel, featureName } from '../../decisions.ts'
import { dotted } from '../../format/isolated.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { amountOf, isUndecided, originText, type Standing, standingOf, subjectText, troubleOf } from '../refund-texts.ts'
import { signedNumber } from '../signed.ts'
import { agedTo } from '../tracking/lateness.ts'

/** What a line of the history says. */
export type LineTexts = {
  subject: string
  /** Beneath it: of what kind it is, what was paid, when, and what there was then. */
  about: string
  /** What it did to the balance, with its sign; null: nothing. */
  movement: string | null
  /** What it is about beside that, without a sign: money, or credits that move in another line. */
  value: string | null
  tone: 'good' | undefined
  /** It may come to nothing yet. */
  open: boolean
  status: { text: string; tone: Standing['tone']; helps: boolean } | null
}

/** `now` in epoch milliseconds: what should have come by then is late. */
export function lineTexts(line: HistoryItem, now: number, texts: AllTexts): LineTexts {
  const { messages, format } = texts
  const { credits, refund, pack } = line
  const subject = refund ? refundText(refund, texts) : entryText(line, texts)
  const origin = refund && originText(refund, texts)
  const kind = origin === null || subject.startsWith(origin) ? null : origin
  const paid = line.kind === 'purchase' && pack?.paid ? format.money(pack.paid) : null
  const balance = messages.history.balance(format.number(line.balanceAfter))
  return {
    subject,
    about: dotted([kind, paid, format.time(line.at), balance], messages.language.tag),
    movement: credits === null ? null : signedNumber(credits, texts),
    value: refund && valueText(refund, credits, texts),
    tone: credits !== null && credits > 0 ? 'good' : undefined,
    open: refund !== null && isUndecided(refund),
    status: refund ? refundStatus(line, refund, now, texts) : entryStatus(line, now, texts),
  }
}

/** `Pack of 100 · 48213`: in a list of credits they need not be named. */
function refundText(refund: Refund, texts: AllTexts): string {
  const [pack, ...more] = refund.items.map((item) => item.pack)
  return pack && pack.credits > 0 && more.length === 0 ? packText(pack, texts) : subjectText(refund, texts)
}

const packText = ({ credits, orderId }: NonNullable<HistoryItem['pack']>, { messages, format }: AllTexts) =>
  messages.subjects.pack(format.number(credits), orderId)

function valueText(refund: Refund, credits: number | null, texts: AllTexts): string | null {
  const amount = amountOf(refund)
  if (amount?.credits) return credits === null ? texts.messages.credits.count(amount.credits, texts.format.number(amount.credits)) : null
  return amountLabel(amount, texts) ?? (credits === null ? '–' : null)
}

function refundStatus({ dueAt }: HistoryItem, refund: Refund, now: number, texts: AllTexts): LineTexts['status'] {
  const { statuses } = texts.messages
  const aged = agedTo(refund, now)
  const trouble = troubleOf(aged)
  if (trouble) return { text: statuses.withHelp(statuses[trouble]), tone: 'bad', helps: true }
  if (isPast(dueAt, now)) return { text: statuses.withHelp(statuses.overdue), tone: 'bad', helps: true }
  const { text, tone, when } = standingOf(aged, texts)
  return { text: when ?? text, tone, helps: refund.status === 'needs_information' }
}

function entryStatus({ dueAt }: HistoryItem, now: number, { messages: { statuses } }: AllTexts): LineTexts['status'] {
  return isPast(dueAt, now) ? { text: statuses.withHelp(statuses.overdue), tone: 'bad', helps: true } : null
}

const isPast = (dueAt: HistoryItem['dueAt'], now: number) => dueAt !== null && Date.parse(dueAt) < now

/** What a ledger entry says. */
export function entryText({ kind, credits, generation, pack, ofRefund }: HistoryItem, texts: AllTexts): string {
  const { messages, format } = texts
  const { lines, entryKinds, lots } = messages
  const what = generation && featureName(generation.feature, messages)
  const count = Math.abs(credits ?? 0)
  const used = () => lines.used(what, messages.credits.count(count, format.number(count)))
  switch (kind) {
    case 'purchase':
      return pack ? lines.bought(packText(pack, texts)) : entryKinds.purchase
    case 'hold':
      return what && generation?.outcome === 'running' ? lines.held(what) : used()
    case 'capture':
    case 'spend':
      return used()
    case 'release':
    case 'return':
    case 'courtesy':
      return ofRefund || what ? lines.back(ofRefund?.reference ?? what!) : lookup(entryKinds, kind, 'unknown')
    case 'refund':
      return ofRefund ? lines.takenFor(ofRefund.reference) : entryKinds.refund
    case 'grant':
      return lots.free
    default:
      return lookup(entryKinds, kind, 'unknown') === entryKinds.unknown ? otherText(credits, messages) : lookup(entryKinds, kind, 'unknown')
  }
}

function otherText(credits: number | null, { lines, entryKinds }: AllTexts['messages']): string {
  if (!credits) return entryKinds.unknown
  return credits > 0 ? lines.added : lines.taken
}
