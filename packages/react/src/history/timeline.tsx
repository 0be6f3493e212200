'use client'

import type { Deadline, Refund, RefundEvent } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { isUndecided, paymentOf } from './refund-texts.ts'

type Step = { key: string; done: boolean; late: boolean; text: string; when: string; notes: string[] }

/** What has happened, and what is still to come, each with its time, and what was late. */
export function Timeline({ refund }: { refund: Refund }) {
  const texts = useAllTexts()
  return (
    <ol className="makegood-timeline" aria-label={texts.messages.timeline.title}>
      {[...doneSteps(refund, texts), ...comingOf(refund).map((deadline) => comingStep(deadline, texts))].map(
        ({ key, done, late, text, when, notes }) => (
          <li key={key} className="makegood-step" data-done={done || undefined} data-late={late || undefined}>
            <span>{text}</span>
            <span className="makegood-small makegood-number">{when}</span>
            {notes.map((note) => (
              <span key={note} className="makegood-small makegood-step-note">
                {note}
              </span>
            ))}
          </li>
        ),
      )}
    </ol>
  )
}

/** Which promise a step keeps. */
const KEEPS: Record<string, string | undefined> = {
  approved: 'decision', declined: 'decision', choice_asked: 'decision', sent: 'processing', arrived: 'arrival', returned: 'credit',
}

function doneSteps(refund: Refund, texts: AllTexts): Step[] {
  const { messages, format } = texts
  const returned = refund.transfers.flatMap(({ id, kind, arrivedAt }) =>
    kind === 'credits' && arrivedAt ? [{ key: id, kind: 'returned', at: arrivedAt, note: null, text: messages.timeline.returned }] : [],
  )
  const events = refund.events.map((event, index) => ({ ...event, key: `${index}${event.kind}`, text: eventText(event, refund, texts) }))
  return [...events, ...returned].map(({ key, kind, at, note, text }) => {
    const missed = refund.deadlines.find(({ stage, late, metAt }) => late && metAt === at && stage === KEEPS[kind])
    const late = missed?.until ? [messages.detail.cameLate(dueText(missed, texts))] : []
    const notes = [...late, ...(note === null ? [] : [messages.detail.note(note)])]
    return { key, done: true, late: late.length > 0, text, when: format.dateTime(at), notes }
  })
}

function eventText({ kind }: RefundEvent, refund: Refund, { messages }: AllTexts): string {
  const { timeline, destinations } = messages
  const payment = paymentOf(refund)
  if (kind === 'sent' && payment) {
    return timeline.sentTo(payment.method?.label ?? lookup(destinations, payment.destination, 'unknown'))
  }
  return lookup(timeline, kind, 'unknown')
}

const BEFORE_DECISION = ['reply', 'decision']
const AFTER_DECISION = ['credit', 'processing', 'arrival']

/** The promises that are not kept yet and that something still hangs on, in the order in which they are kept. */
function comingOf(refund: Refund): Deadline[] {
  if (refund.status === 'declined' || refund.status === 'canceled' || paymentOf(refund)?.status === 'failed') return []
  const stages = isUndecided(refund) ? BEFORE_DECISION : AFTER_DECISION
  const open = refund.deadlines.filter(({ stage, metAt }) => stages.includes(stage) && !metAt)
  return open.sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage))
}

function comingStep(deadline: Deadline, texts: AllTexts): Step {
  const { messages } = texts
  const { stage, clause, late, aim } = deadline
  return {
    key: `${stage} ${clause}`,
    done: false,
    late,
    text: lookup(messages.deadlines, stage, 'unknown'),
    when: deadlineText(deadline, texts),
    notes: aim ? [messages.deadlines.aim] : [],
  }
}

function deadlineText(deadline: Deadline, texts: AllTexts): string {
  const { deadlines } = texts.messages
  if (!deadline.until) return deadlines.noTime
  const when = dueText(deadline, texts)
  if (deadline.late) return deadlines.wasDue(when)
  return deadline.from || deadline.stage === 'arrival' ? when : deadlines.by(when)
}

function dueText({ stage, from, until, zone }: Deadline, { format }: AllTexts): string {
  const there = format.in(zone)
  if (from && from !== until) return there.days(from, until!)
  return zone || stage === 'arrival' ? there.date(until!) : there.dateTime(until!)
}
