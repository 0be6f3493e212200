'use client'

import type { Decision, PolicySummary, Refund, ReportAnswer } from '@makegood/contract'
import { useState } from 'react'
import { guard } from '../context.ts'
import type { ReportSubject } from '../desk.ts'
import { amountCount, amountText, clauseText, counterfactualText, givenText, reasonTexts } from '../decisions.ts'
import { LateDetail } from '../history/late-detail.tsx'
import { NextNotes } from '../next-notes.tsx'
import { type Texts, useTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import type { Tone } from '../ui/callout.tsx'
import type { IconName } from '../ui/icon.tsx'
import { OutcomeCard } from '../outcome-card.tsx'
import { answerText } from './answer-text.ts'

type ReportOutcomeProps = {
  answer: ReportAnswer
  subject: ReportSubject
  policy: PolicySummary | undefined
  onClose: () => void
}

/** What a report brought (E20): in place, with the reason and the way on. */
export function ReportOutcome({ answer, subject, policy, onClose }: ReportOutcomeProps) {
  const texts = useTexts()
  const [appealing, setAppealing] = useState(false)
  const [appealed, setAppealed] = useState<Refund | null>(null)
  const decision = answer.report.items.find((item) => item.resultId === subject.resultId)?.decision
  const { outcome } = texts.messages
  if (!decision) return <OutcomeCard icon="heart" title={outcome.thanks} lines={[outcome.thanksBody]} onClose={onClose} />

  if (appealed) return <OutcomeCard key="appealed" icon="person" title={outcome.appealed} lines={clocks(appealed, texts)} onClose={onClose} />

  const { lines, ...shape } = shapeOf(decision, answer, texts)
  const bare = decision.reasons.length === 0
  const clause = clauseText(decision, texts)
  const appeals = answer.refund?.acts.includes('appeal') ?? false
  const regenerate = decision.next.some(({ kind }) => kind === 'regenerate') ? subject.onRegenerate : undefined
  return (
    <OutcomeCard
      {...shape}
      lines={[...(answer.created ? [] : [outcome.alreadyBody]), ...lines]}
      onClose={onClose}
      actions={
        ((appeals && !appealing) || regenerate) && (
          <>
            {appeals && !appealing && <Button onClick={() => setAppealing(true)}>{texts.messages.next.ask_review}</Button>}
            {regenerate && <RegenerateButton onRegenerate={regenerate} onClose={onClose} />}
          </>
        )
      }
    >
      {decision.verdict !== 'granted' && clause && <p className="makegood-clause">{clause}</p>}
      {!bare && <NextNotes next={decision.next} policy={policy} />}
      {answer.refund?.acts.includes('choose') && <LateDetail refundId={answer.refund.id} />}
      {appealing && answer.refund && <LateDetail refundId={answer.refund.id} appealing onAppealed={setAppealed} />}
    </OutcomeCard>
  )
}

function RegenerateButton({ onRegenerate, onClose }: { onRegenerate: () => void; onClose: () => void }) {
  const { messages } = useTexts()
  const regenerate = () => {
    onClose()
    guard(onRegenerate)
  }
  return (
    <Button variant="primary" onClick={regenerate}>
      {messages.next.regenerate}
    </Button>
  )
}

type Shape = { icon: IconName; tone?: Tone; title: string; lines: string[] }

function shapeOf(decision: Decision, answer: ReportAnswer, texts: Texts): Shape {
  const { outcome } = texts.messages
  const reasons = reasonTexts(decision, answer.report.createdAt, texts)
  const why = [...reasons, counterfactualText(decision, Date.parse(answer.report.createdAt), texts)].filter((line) => line !== null)
  const what = amountText(decision.amount, texts)
  const ifAccepted = what ? [acceptedText(decision, what, texts)] : []

  switch (decision.verdict) {
    case 'granted':
      return { icon: 'check', tone: 'good', ...granted(decision, answer, what, texts) }
    case 'review':
      return { icon: 'person', title: outcome.review, lines: [...reference(answer, texts), ...reasons, ...ifAccepted, ...clocks(answer.refund, texts)] }
    case 'needs_information':
    case 'act':
      return { icon: 'info', tone: 'warn', title: outcome.needsInformation, lines: why }
    case 'wait':
      return { icon: 'clock', title: outcome.wait, lines: why }
    case 'redirect':
      return { icon: 'info', title: outcome.elsewhere, lines: why }
    default:
      // A policy that keeps its reasons to itself leaves the thanks alone (E8).
      return reasons.length === 0
        ? { icon: 'heart', title: outcome.thanks, lines: [outcome.thanksBody] }
        : { icon: 'clock', tone: 'warn', title: outcome.refused, lines: [...why, outcome.thanksLine] }
  }
}

function acceptedText({ amount }: Decision, what: string, { messages: { outcome } }: Texts): string {
  if (amount?.remedy) return outcome.reviewRemedy(what)
  return amount?.money ? outcome.reviewMoney(what) : outcome.reviewAmount(what, amountCount(amount))
}

function granted(decision: Decision, answer: ReportAnswer, what: string | null, texts: Texts) {
  const { messages: { outcome } } = texts
  const { refund } = answer
  if (decision.choices.length > 0) return { title: outcome.choose, lines: refund ? [outcome.reference(refund.reference)] : [] }
  return { title: what ? givenText(decision, what, texts) : outcome.thanks, lines: [answerText(answer, texts), ...(decision.courtesy ? [outcome.courtesy] : [])] }
}

const reference = ({ refund }: ReportAnswer, { messages: { outcome } }: Texts) => (refund ? [outcome.reference(refund.reference)] : [])

/** The two clocks of a review: first reply and decision (B50). */
function clocks(refund: Refund | null, { messages: { outcome }, format }: Texts): string[] {
  return (refund?.deadlines ?? []).flatMap(({ stage, until, zone, metAt, aim }) => {
    if (!until || metAt) return []
    const there = format.in(zone)
    const when = zone ? there.date(until) : there.dateTime(until)
    if (stage === 'reply') return [(aim ? outcome.replyAim : outcome.replyBy)(when)]
    return stage === 'decision' ? [(aim ? outcome.decisionAim : outcome.decisionBy)(when)] : []
  })
}
