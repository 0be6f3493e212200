'use client'

import type { Deadline, Refund, RefundEvent } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { useSession } from '../use-session.ts'
import { isUndecided, paymentOf } from './refund-texts.ts'

/** What has happened, and what is still to come, each with its time. */
export function Timeline({ refund }: { refund: Refund }) {
  const { clock } = useSession()
  const texts = useAllTexts()
  const { messages, format } = texts
  const steps = [
    ...refund.events.map((event, index) => ({
      key: `${index}${event.kind}`,
      done: true,
      late: false,
      text: eventText(event, refund, texts),
      when: format.dateTime(event.at),
      note: event.note,
    })),
    ...refund.transfers.flatMap(({ id, kind, arrivedAt }) =>
      kind === 'credits' && arrivedAt
        ? [{ key: id, done: true, late: false, text: messages.timeline.returned, when: format.dateTime(arrivedAt), note: null }]
        : [],
    ),
    ...comingOf(refund).map((deadline) => {
      const late = deadline.until !== null && Date.parse(deadline.until) < clock.now()
      return {
        key: deadline.stage,
        done: false,
        late,
        text: lookup(messages.deadlines, deadline.stage, 'unknown'),
        when: deadlineText(deadline, late, texts),
        note: deadline.aim ? messages.deadlines.aim : null,
      }
    }),
  ]
  return (
    <ol className="makegood-timeline" aria-label={messages.timeline.title}>
      {steps.map(({ key, done, late, text, when, note }) => (
        <li key={key} className="makegood-step" data-done={done || undefined} data-late={late || undefined}>
          <span>{text}</span>
          <span className="makegood-small makegood-number">{when}</span>
          {note && <span className="makegood-small makegood-step-note">{done ? messages.detail.note(note) : note}</span>}
        </li>
      ))}
    </ol>
  )
}

function eventText({ kind }: RefundEvent, refund: Refund, { messages }: AllTexts): string {
  const { timeline, destinations } = messages
  const payment = paymentOf(refund)
  if (kind === 'sent' && payment) {
    return timeline.sentTo(payment.method?.label ?? lookup(destinations, payment.destination, 'unknown'))
  }
  return lookup(timeline, kind, 'unknown')
}

/** The promises that are not kept yet and that something still hangs on. */
function comingOf(refund: Refund): Deadline[] {
  if (refund.status === 'declined' || refund.status === 'canceled' || paymentOf(refund)?.status === 'failed') return []
  const stages = isUndecided(refund) ? ['reply', 'decision'] : ['credit', 'processing', 'arrival']
  return refund.deadlines.filter(({ stage, metAt }) => stages.includes(stage) && !metAt)
}

function deadlineText({ stage, from, until, zone }: Deadline, late: boolean, { messages, format }: AllTexts): string {
  if (!until) return messages.deadlines.noTime
  const there = format.in(zone)
  const when = from ? there.days(from, until) : zone || stage === 'arrival' ? there.date(until) : there.dateTime(until)
  if (late) return messages.deadlines.wasDue(when)
  return from || stage === 'arrival' ? when : messages.deadlines.by(when)
}
