'use client'

import type { QuoteOption, RefundAnswer } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { hasCode } from '../errors.ts'
import type { Submission } from '../submissions.ts'
import { Button } from '../ui/button.tsx'
import { isPossible, isReviewable } from './changes.ts'
import type { Step } from './plan.ts'

type FormFootProps = {
  option: QuoteOption
  steps: readonly Step[]
  step: Step
  submission: Submission<RefundAnswer>
  /** Another amount than was looked at. */
  changed: boolean
  /** False for a moment after something else would be sent than was seen. */
  settled: boolean
  /** Something is written already. */
  isBegun: boolean
  onBack: () => void
}

/** The way back, and on: to the next step, or out with the request. */
export function FormFoot({ option, steps, step, submission, changed, settled, isBegun, onBack }: FormFootProps) {
  const { messages: { quote, steps: words, report, next, requestLetter }, format } = useAllTexts()
  const { decision } = option
  const reviewable = isReviewable(option)
  const money = decision.amount?.money
  if (!isPossible(decision) && !reviewable) return null

  const isFirst = step === steps[0]
  const following = steps[steps.indexOf(step) + 1]
  const sending = submission.status === 'sending'
  const failed = submission.status === 'failed' && !hasCode(submission.error, 'quote_changed')
  const request = money ? (changed ? quote.confirmChanged : quote.request)(format.money(money)) : quote.requestPlain
  const send = sending ? report.sending : failed && !changed ? report.tryAgain : reviewable ? next.ask_review : request
  const label = following === 'letter' ? requestLetter.button : following ? words.next : send
  return (
    <div className="makegood-panel-foot">
      {isFirst ? null : (
        <Button variant="ghost" onClick={onBack}>
          {words.back}
        </Button>
      )}
      <span className="makegood-small makegood-grow">{step === 'letter' ? null : isBegun ? report.draftKept : quote.nothingSent}</span>
      {step !== 'letter' && (
        <Button
          variant={reviewable ? 'plain' : 'primary'}
          type="submit"
          busy={sending || !settled}
          // The second click of a double click was meant for the step before.
          onClick={(event) => !following && event.detail > 1 && event.preventDefault()}
        >
          {label}
        </Button>
      )}
    </div>
  )
}
