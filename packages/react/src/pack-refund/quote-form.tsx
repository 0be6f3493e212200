'use client'

import type { PolicySummary, Quote, RefundAnswer } from '@makegood/contract'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { whenIdle } from '../context.ts'
import { errorText, hasCode } from '../errors.ts'
import { refundDetail } from '../history/late-detail.tsx'
import { prefetch } from '../late-code.ts'
import type { Submission } from '../submissions.ts'
import { lookup } from '../texts.ts'
import { Callout } from '../ui/callout.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { StepTitle } from '../ui/step-title.tsx'
import { isPossible, isReviewable, isUrgent } from './changes.ts'
import { Destinations } from './destinations.tsx'
import { Fields } from './fields.tsx'
import { FormFoot } from './form-foot.tsx'
import { LetterStep } from './letter-step.tsx'
import { NotSent } from './not-sent.tsx'
import { ChargebackNote } from './notices.tsx'
import { OptionView } from './option-view.tsx'
import { isLong, type Step, stepOf, stepsOf } from './plan.ts'
import { Progress, titleOf } from './progress.tsx'
import { Review } from './review.tsx'
import { SentWith } from './sent-with.tsx'
import { Usage } from './usage.tsx'
import { useRequest } from './use-request.ts'

type QuoteFormProps = { quote: Quote; policy: PolicySummary | undefined; submission: Submission<RefundAnswer> }

/** What a pack brings on each ground, and the request for it at the amount that is shown: at once, or step by step. */
export function QuoteForm({ quote, policy, submission }: QuoteFormProps) {
  const { pack, options, asker, usage } = quote
  const texts = useAllTexts()
  const { messages, format } = texts
  const request = useRequest(quote, submission)
  const { option, values, destination, errors } = request
  const [wanted, setWanted] = useState<Step>('ground')
  const [moved, setMoved] = useState(false)
  const [checked, setChecked] = useState<readonly Step[]>([])
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  // What it brought is shown by this.
  useEffect(() => whenIdle(() => prefetch(refundDetail)), [])

  const asked = { quote, option, values, destination }
  const byLetter = policy?.requests === 'letter'
  const steps = stepsOf(option, options, byLetter)
  const step = steps.includes(wanted) && !request.groundGone ? wanted : steps[0]!
  const isLast = step === steps.at(-1)
  const has = (part: Step) => step === part || step === 'all'
  const possible = isPossible(option.decision)
  const failed = submission.status === 'failed' ? errorText(submission.error, texts) : null
  const isOutdated = submission.status === 'failed' && hasCode(submission.error, 'quote_changed')
  const inStore = options.every(({ decision }) => decision.verdict === 'redirect')
  const shown = { ...(checked.includes(step) && errors), ...request.rejected }

  const go = (to: Step) => {
    setMoved(true)
    setWanted(to)
  }
  const wrongHere = Object.keys(errors).filter((name) => isLast || stepOf(name, steps) === step)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (wrongHere[0]) {
      const place = stepOf(wrongHere[0], steps)
      setChecked([...checked, place])
      if (place !== step) go(place)
      else form.current?.querySelector<HTMLElement>(`[name="${wrongHere[0]}"], [aria-invalid="true"] input, fieldset input`)?.focus()
      return
    }
    if (!isLast) return go(steps[steps.indexOf(step) + 1]!)
    const [rejected] = await request.send()
    if (rejected) go(stepOf(rejected, steps))
  }

  const change = request.groundGone ? messages.quote.groundGone : (request.changed ?? (isOutdated ? failed?.text : null))
  // Beside what is pressed; where nothing can be pressed any more, before all else.
  const changeNote = change && (
    <Callout icon="alert" tone="warn" alert>
      <p>{change}</p>
    </Callout>
  )
  return (
    <form ref={form} className="makegood-form" noValidate onSubmit={(event) => void submit(event)}>
      {isLong(options) || steps.length > 1 ? (
        <div className="makegood-step-head">
          <StepTitle key={step === 'all' ? 'ground' : step} as="h3" takesFocus={moved} describedBy={steps.length > 1 ? id : undefined}>
            {titleOf(step, messages.steps)}
          </StepTitle>
          {steps.length > 1 && <Progress id={id} steps={steps} current={step} />}
        </div>
      ) : null}
      <div className="makegood-stack">
        {!possible && changeNote}
        {has('ground') && (
          <>
            {options.length > 1 && !inStore && (
              <RadioCards
                legend={messages.quote.ground}
                columns
                cards={options.map((one) => ({ value: one.ground, label: lookup(messages.grounds, one.ground, 'other') }))}
                value={request.groundGone ? '' : option.ground}
                onChange={request.setGround}
              />
            )}
            {!request.groundGone && (
              <>
                <OptionView
                  asked={asked}
                  destination={steps.includes('place') ? '' : destination}
                  policy={policy}
                  only={options.length === 1 || inStore}
                  goesOn={steps.length > 1}
                />
                {possible && !isUrgent(option) && <Usage records={usage} />}
              </>
            )}
          </>
        )}
        {has('details') && possible && (
          <>
            <Fields fields={option.fields} values={values} onChange={request.setValue} errors={shown} />
            <SentWith fields={option.fields} pack={pack} asker={asker} />
          </>
        )}
        {has('place') && possible && (
          <Destinations
            options={option.decision.destinations}
            method={pack.method.label}
            value={destination}
            onChange={request.setDestination}
            error={shown['destination'] ?? null}
          />
        )}
        {step === 'review' && (
          <>
            <Review quote={quote} option={option} values={values} destination={destination} steps={steps} onChange={go} />
            <Usage records={usage} />
          </>
        )}
        {step === 'letter' && <LetterStep asked={asked} policy={policy} />}
        {possible && changeNote}
        {possible && isLast && step !== 'letter' && (
          <>
            {pack.left > 0 && (
              <p className="makegood-small">
                {(pack.left === 1 ? messages.quote.setAsideOne : messages.quote.setAside)(messages.credits.count(pack.left, format.number(pack.left)))}
              </p>
            )}
            <ChargebackNote policy={policy} />
          </>
        )}
        {(possible || isReviewable(option)) && isLast && step !== 'letter' && <p className="makegood-small">{messages.quote.sends}</p>}
        {failed && !isOutdated && <NotSent {...failed} asked={asked} policy={policy} />}
      </div>
      {!request.groundGone && (
        <FormFoot
          option={option}
          steps={steps}
          step={step}
          submission={submission}
          changed={request.amountChanged}
          settled={request.settled}
          isBegun={request.isBegun}
          onBack={() => go(steps[steps.indexOf(step) - 1]!)}
        />
      )}
    </form>
  )
}
