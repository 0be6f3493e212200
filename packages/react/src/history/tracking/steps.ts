import type { Deadline, PolicySummary, Refund, RefundEvent, Transfer } from '@makegood/contract'
import { amountText } from '../../decisions.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { isUndecided, paymentOf } from '../refund-texts.ts'
import { comingText, dueText, leftText } from './due.ts'
import { isPaidAtOnce } from './promises.ts'

/** One stage of a refund, as it is told. */
export type Step = {
  key: string
  done: boolean
  /** It was late, or went wrong. */
  amiss: boolean
  text: string
  when: string
  notes: string[]
  /** What somebody wrote with it. */
  quote: string | null
  /** The names of the files that were given with it. */
  files: string[]
}

type Told = Pick<RefundEvent, 'at' | 'note' | 'attachments'> & { kind: string; text: string }

/** What has happened, oldest first: approved, sent and arrived are three things, and so is each payment (B29). */
export function doneSteps(refund: Refund, texts: AllTexts): Step[] {
  const transfers = transfersOf(refund)
  const events = refund.events.map((event, index): Told => ({ ...event, text: eventText(event, transfers[index], refund, texts) }))
  const returned = refund.transfers.flatMap(({ kind, arrivedAt }): Told[] =>
    kind === 'credits' && arrivedAt ? [{ kind: 'returned', at: arrivedAt, note: null, attachments: [], text: texts.messages.timeline.returned }] : [],
  )
  return [...events, ...returned]
    .filter(({ kind }) => kind !== 'in_review' || refund.origin !== 'withdrawal')
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ kind, at, note, attachments, text }, index) => {
      const kept = refund.deadlines.filter((deadline) => deadline.metAt === at && KEEPS[kind]?.includes(deadline.stage))
      return {
        key: `${index} ${kind}`,
        done: true,
        amiss: kind === 'failed' || kept.some(({ late }) => late),
        text,
        when: texts.format.dateTime(at),
        notes: kept.flatMap((deadline) => keptText(deadline, refund, texts) ?? []),
        quote: note,
        files: attachments.map(({ name }) => name),
      }
    })
}

/** What each event moved: one payment is on its way at a time, and another is made when it failed. */
function transfersOf({ events, transfers }: Refund): (Transfer | undefined)[] {
  const failed = transfers.filter(({ kind, status }) => kind === 'money' && status === 'failed').values()
  return events.map(({ kind, at }) => {
    if (kind === 'failed') return failed.next().value
    if (kind !== 'sent' && kind !== 'arrived') return undefined
    return transfers.find((one) => one.kind !== 'credits' && (kind === 'sent' ? one.sentAt : one.arrivedAt) === at)
  })
}

function eventText({ kind }: RefundEvent, transfer: Transfer | undefined, { transfers }: Refund, texts: AllTexts): string {
  const { timeline } = texts.messages
  if (transfer?.kind === 'remedy') return timeline.madeGood(amountText({ remedy: transfer.remedy ?? undefined }, texts) ?? '')
  if (transfer && kind === 'failed') return timeline.failedTo(placeText(transfer, texts))
  if (transfer && kind === 'sent') {
    const isFirst = transfers.find((one) => one.kind === 'money') === transfer
    return (isFirst ? timeline.sentTo : timeline.sentAgainTo)(placeText(transfer, texts))
  }
  return lookup(timeline, kind, 'unknown')
}

/** Where a payment goes: `Visa ·· 4242`, `a bank account`. What was erased has no label any more. */
export const placeText = ({ method, destination }: Pick<Transfer, 'method' | 'destination'>, { messages }: AllTexts) =>
  method?.label || lookup(messages.destinations, destination, 'unknown')

/** Which promises a step keeps. */
const KEEPS: Record<string, string[] | undefined> = {
  information_asked: ['reply'],
  approved: ['reply', 'decision'],
  declined: ['reply', 'decision'],
  choice_asked: ['reply', 'decision'],
  sent: ['processing'],
  arrived: ['arrival'],
  returned: ['credit'],
}

/** Whether a promise was kept in time: said of answers and decisions that took some, and of whatever came too late (D14). */
function keptText(deadline: Deadline, { createdAt }: Refund, texts: AllTexts): string | null {
  const { stage, until, late, metAt } = deadline
  const { deadlines } = texts.messages
  if (until === null) return null
  const isAnswer = stage === 'reply' || stage === 'decision'
  const what = lookup(deadlines, stage, 'unknown')
  if (late) return deadlines.cameLate(isAnswer ? what : null, dueText(deadline, texts))
  return isAnswer && metAt !== createdAt ? deadlines.inTime(what, dueText(deadline, texts)) : null
}

const BEFORE_DECISION = ['reply', 'decision']
const AFTER_DECISION = ['credit', 'processing', 'arrival']
/** The law counts the time to pay from the statement, whoever still looks at it. */
const BEFORE_PAYMENT = [...BEFORE_DECISION, 'processing']

/** What is still to come, in its order: promises that are not kept yet and that something hangs on, each with what is left. */
export function comingSteps(refund: Refund, policy: PolicySummary | undefined, now: number, texts: AllTexts): Step[] {
  if (refund.status === 'declined' || refund.status === 'canceled' || paymentOf(refund)?.status === 'failed') return []
  const stages = !isUndecided(refund) ? AFTER_DECISION : refund.origin === 'withdrawal' ? BEFORE_PAYMENT : BEFORE_DECISION
  const open = refund.deadlines.filter(({ stage, metAt }) => stages.includes(stage) && !metAt)
  return open
    .filter(({ stage, until }) => until !== null || !open.some((other) => other.stage === stage && other.until !== null))
    .sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage))
    .map((deadline, index) => ({
      key: `${deadline.stage} ${index}`,
      done: false,
      amiss: deadline.late,
      text: comingLabel(deadline, open, texts),
      when: whenText(deadline, refund, policy, now, texts),
      notes: notesOf(deadline, refund, policy, now, texts),
      quote: null,
      files: [],
    }))
}

/** Where the policy promises money sooner than the law, the law has the last word. */
function comingLabel({ stage, until }: Deadline, open: readonly Deadline[], { messages: { deadlines } }: AllTexts): string {
  const isSooner = (other: Deadline) => other.stage === stage && other.until !== null && until !== null && Date.parse(other.until) < Date.parse(until)
  return stage === 'processing' && open.some(isSooner) ? deadlines.latest : lookup(deadlines, stage, 'unknown')
}

function whenText(deadline: Deadline, refund: Refund, policy: PolicySummary | undefined, now: number, texts: AllTexts): string {
  const { deadlines } = texts.messages
  const { until, late, from, stage } = deadline
  if (!until) return isPaidAtOnce(deadline, refund, policy) ? deadlines.atOnce : deadlines.noTime
  if (late) return deadlines.wasDue(dueText(deadline, texts))
  const when = comingText(deadline, now, texts)
  return stage === 'arrival' || (stage === 'processing' && from) ? when : deadlines.by(when)
}

/** The clocks of the first reply and of the decision count down, each for itself (B50), as does that of the law; what is an aim is called one (C32). */
function notesOf(deadline: Deadline, { origin }: Refund, policy: PolicySummary | undefined, now: number, texts: AllTexts): string[] {
  const { stage, aim, late, until } = deadline
  const counts = (origin === 'withdrawal' ? BEFORE_PAYMENT : BEFORE_DECISION).includes(stage) && !late
  const left = counts ? leftText(deadline, policy?.openHours ?? [], now, texts) : null
  // Of the arrival more is said below its days.
  const isAim = aim && until !== null && stage !== 'arrival'
  const parts = [...(left ? [left] : []), ...(isAim ? [texts.messages.deadlines.aim] : [])]
  return parts.length > 0 ? [parts.join(' · ')] : []
}
