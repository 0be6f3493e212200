'use client'

import type { Quote, RefundAnswer } from '@makegood/contract'
import { type FormEvent, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { useRefunds } from '../context.ts'
import { errorText, hasCode } from '../errors.ts'
import type { Submission } from '../submissions.ts'
import { lookup } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Failure } from '../ui/failure.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { useDraft } from '../use-draft.ts'
import { useSession } from '../use-session.ts'
import { checkRequest } from './check-request.ts'
import { Destinations, preselected } from './destinations.tsx'
import { Fields } from './fields.tsx'
import { Notices } from './notices.tsx'
import { OptionView } from './option-view.tsx'
import { draftId, type RequestFields, sendRequest } from './send-request.ts'

const EMPTY: RequestFields = { ground: '', values: {}, destination: '', expected: '' }

/** What a pack brings on each ground, and the request for it at the amount that is shown. */
export function QuoteForm({ quote: { pack, options }, submission }: { quote: Quote; submission: Submission<RefundAnswer> }) {
  const { tell } = useRefunds('<PackRefundForm>')
  const session = useSession()
  const texts = useAllTexts()
  const { messages, format } = texts
  const { draft, change, markTried } = useDraft(draftId(pack.id), EMPTY)
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const { ground, values, destination: chosen } = draft.fields
  const option = options.find((one) => one.ground === ground) ?? options[0]
  const money = option?.decision.amount?.money ?? null
  // The amount that was seen first stays in mind: when it changes, that is said before anything is sent.
  const [seen, setSeen] = useState({ ground: option?.ground, money })
  if (seen.ground !== option?.ground) setSeen({ ground: option?.ground, money })
  const changed = seen.money !== null && money !== null && seen.money.amount !== money.amount ? seen.money : null

  if (!option) return null
  const possible = option.decision.verdict === 'granted' || option.decision.verdict === 'review'
  // What is refused can be looked at again by a person: asking opens the case for it (B42).
  const reviewable = !possible && option.decision.next.some(({ kind }) => kind === 'ask_review')
  const destination = chosen || preselected(option.decision.destinations)
  const errors = checkRequest(option, values, destination, texts)
  const sending = submission.status === 'sending'
  const failed = submission.status === 'failed' && !hasCode(submission.error, 'quote_changed') ? errorText(submission.error, messages) : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (Object.keys(errors).length > 0) {
      form.current?.querySelector<HTMLElement>(`[name="${Object.keys(errors)[0]}"], [aria-invalid="true"] input`)?.focus()
      return
    }
    setSeen({ ground: option.ground, money })
    const { idempotencyKey } = markTried({ expected: JSON.stringify(money) })
    const body = {
      packId: pack.id,
      ground: option.ground,
      fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])),
      expected: money,
      ...(destination && { destination }),
    }
    void sendRequest({ body, idempotencyKey, session, tell })
  }

  const request = changed ? messages.quote.confirmChanged : messages.quote.request
  const plain = reviewable ? messages.next.ask_review : messages.quote.requestPlain
  const button = money ? request(format.money(money)) : plain
  return (
    <form ref={form} className="makegood-form" noValidate onSubmit={submit}>
      <div className="makegood-stack">
        {options.length > 1 && (
          <RadioCards
            legend={messages.quote.ground}
            columns
            cards={options.map((one) => ({ value: one.ground, label: lookup(messages.grounds, one.ground, 'other') }))}
            value={option.ground}
            onChange={(next) => change({ ground: next })}
          />
        )}
        <OptionView option={option} pack={pack} destination={destination} only={options.length === 1} />
        {possible && (
          <>
            <Fields
              pack={pack}
              fields={option.fields}
              values={values}
              onChange={(name, value) => change({ values: { ...values, [name]: value } })}
              errors={asked ? errors : {}}
            />
            <Destinations
              options={option.decision.destinations}
              method={pack.method.label}
              value={destination}
              onChange={(next) => change({ destination: next })}
              error={asked ? (errors.destination ?? null) : null}
            />
          </>
        )}
        {changed && money && (
          <Callout icon="alert" tone="warn" alert>
            <p>{messages.quote.changed(format.money(changed), format.money(money))}</p>
          </Callout>
        )}
        {possible && pack.left > 0 && (
          <p className="makegood-small">
            {(pack.left === 1 ? messages.quote.setAsideOne : messages.quote.setAside)(messages.credits.count(pack.left, format.number(pack.left)))}
          </p>
        )}
        {possible && <Notices />}
        {failed && <Failure {...failed} />}
      </div>
      {(possible || reviewable) && (
        <footer className="makegood-panel-foot">
          <span className="makegood-small makegood-grow">
            {Object.values(values).some(Boolean) ? messages.report.draftKept : messages.quote.nothingSent}
          </span>
          <Button variant={reviewable ? 'plain' : 'primary'} type="submit" busy={sending}>
            {sending ? messages.report.sending : failed ? messages.report.tryAgain : button}
          </Button>
        </footer>
      )}
    </form>
  )
}
