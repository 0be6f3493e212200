'use client'

import type { Destination, DestinationOption, Refund } from '@makegood/contract'
import { type FormEvent, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { dotted } from '../../format/isolated.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Failure } from '../../ui/failure.tsx'
import { type RadioCard, RadioCards } from '../../ui/radio-cards.tsx'
import { useSession } from '../../use-session.ts'
import { paymentOf } from '../refund-texts.ts'
import { type ActProps, useAct } from './use-act.ts'

const EMPTY: { to: Destination } = { to: '' }

/** Where the money goes after the bank has sent it back (B29, B37): one of the places that the decision allows. */
export function ChangeDestination(act: ActProps) {
  const { refund } = act
  const { destinations } = useSession()
  const texts = useAllTexts()
  const { destination: words, quote } = texts.messages
  const payment = paymentOf(refund)
  const options = allowedBy(refund)
  const [only] = options.length === 1 ? options : []
  const { fields: { to: chosen }, change, send, sending, failed, label } = useAct({
    ...act, id: `destination:${refund.id}:${payment?.id ?? ''}`, empty: EMPTY, submissions: destinations,
    isDone: (now) => now.status !== 'approved' || paymentOf(now)?.id !== payment?.id,
    saidOf: (answer) => (answer.status === 'in_review' ? words.reviewed : words.done),
  })
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  if (!payment?.money || options.length === 0) return null

  const to = chosen || only?.to || ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (to === '') form.current?.querySelector('input')?.focus()
    else void send((idempotencyKey) => ({ id: refund.id, body: { destination: to }, idempotencyKey }))
  }
  const former = payment.method?.label || lookup(texts.messages.destinations, payment.destination, 'unknown')
  return (
    <form ref={form} className="makegood-act" noValidate onSubmit={submit}>
      <Callout icon="alert" tone="bad">
        <p>{words.failed(texts.format.money(payment.money), former)}</p>
        <p className="makegood-muted">{words.safe}</p>
      </Callout>
      <RadioCards
        legend={words.legend}
        cards={options.map((option) => cardOf(option, refund, texts))}
        value={to}
        onChange={(next) => change({ to: next })}
        error={asked && to === '' ? quote.destinationMissing : null}
      />
      {failed && <Failure {...failed} />}
      <Button variant="primary" type="submit" busy={sending}>
        {label(options.some((option) => option.to === to && option.review) ? words.ask : words.send)}
      </Button>
    </form>
  )
}

/** The places that the decisions about its money allow, each once. */
function allowedBy({ items }: Refund): DestinationOption[] {
  const all = items.flatMap(({ decision }) => (decision.amount?.money ? decision.destinations : []))
  return all.filter(({ to }, index) => all.findIndex((one) => one.to === to) === index)
}

function cardOf({ to, review }: DestinationOption, refund: Refund, { messages }: AllTexts): RadioCard {
  const { destinationChoices, destination, quote } = messages
  const method = refund.items.find(({ pack }) => pack)?.pack?.method.label
  const again = paymentOf(refund)?.destination === to
  const place = lookup(destinationChoices, to, 'unknown')
  const label = to === 'original_method' && method ? method : place
  const notes = [label === place ? null : place, again ? destination.again : null, review ? quote.destinationReviewed : null]
  return { value: to, label, hint: dotted(notes, messages.language.tag) }
}
