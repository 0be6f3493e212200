'use client'

import type { ReportAnswer } from '@makegood/contract'
import type { ReportSubject } from '../desk.ts'
import { dotted } from '../format/isolated.ts'
import { LateDetail } from '../history/late-detail.tsx'
import { OutcomeCard } from '../outcome-card.tsx'
import { useTexts } from '../texts.ts'
import { answerText } from './answer-text.ts'
import { groupsOf, summaryOf } from './several-texts.ts'
import { Subjects } from './subjects.tsx'

type SeveralOutcomeProps = { answer: ReportAnswer; subjects: readonly ReportSubject[]; onClose: () => void }

/** What one report about several results brought, with a verdict for each. */
export function SeveralOutcome({ answer, subjects, onClose }: SeveralOutcomeProps) {
  const texts = useTexts()
  const { messages: { language }, format } = texts
  const resultIds = subjects.map(({ resultId }) => resultId)
  const { title, back } = summaryOf(answer, resultIds, texts)
  return (
    <OutcomeCard
      icon={back ? 'check' : answer.refund ? 'person' : 'heart'}
      tone={back ? 'good' : 'plain'}
      title={title}
      lines={[dotted([back, answerText(answer, texts)], language.tag)]}
      onClose={onClose}
    >
      {groupsOf(answer, resultIds, texts).map((group) => (
        <section key={[group.title, ...group.lines].join(' ')} className="makegood-verdicts">
          <h4 className="makegood-strong">
            {group.title} <span className="makegood-aside">{format.number(group.resultIds.length)}</span>
          </h4>
          {group.lines.map((line) => (
            <p key={line} className="makegood-muted">
              {line}
            </p>
          ))}
          <Subjects subjects={subjects.filter(({ resultId }) => group.resultIds.includes(resultId))} />
        </section>
      ))}
      {answer.refund && answer.refund.acts.length > 0 && <LateDetail refundId={answer.refund.id} />}
    </OutcomeCard>
  )
}
