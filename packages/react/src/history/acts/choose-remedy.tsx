'use client'

import type { Choice, Refund, RefundItem } from '@makegood/contract'
import { type FormEvent, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { amountLabel } from '../../decisions.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { useSession } from '../../use-session.ts'
import { type ActProps, useAct } from './use-act.ts'

const awaitsChoice = ({ decision }: RefundItem) => decision.verdict === 'granted' && decision.chosenBy === 'person'

/** The first item of a refund whose remedy the person is to choose. */
export const toChoose = ({ items }: Refund) => items.find(awaitsChoice)

/** One of several remedies, where the choice is the person's. Nothing is chosen beforehand. */
export function ChooseRemedy({ item: { subject, decision }, ...act }: ActProps & { item: RefundItem }) {
  const { choices } = useSession()
  const texts = useAllTexts()
  const { choose } = texts.messages
  const id = `choice:${act.refund.id}:${subject.id}`
  const { fields: { choice }, change, send, sending, failed, label } = useAct({
    ...act, id, empty: { choice: '' }, submissions: choices, saidOf: () => choose.done,
    isDone: (now) => !now.items.some((one) => one.subject.id === subject.id && awaitsChoice(one)),
  })
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (choice === '') form.current?.querySelector('input')?.focus()
    else void send((idempotencyKey) => ({ id: act.refund.id, body: { subjectId: subject.id, choice: Number(choice) }, idempotencyKey }))
  }

  return (
    <form ref={form} className="makegood-act" noValidate onSubmit={submit}>
      <RadioCards
        legend={choose.legend}
        cards={decision.choices.map((one, index) => ({ value: String(index), label: amountLabel(one.amount, texts) ?? '', hint: hintOf(one, texts) }))}
        value={choice}
        onChange={(next) => change({ choice: next })}
        error={asked && choice === '' ? choose.missing : null}
      />
      {failed && <Failure {...failed} />}
      <Button variant="primary" type="submit" busy={sending}>
        {label(choose.send)}
      </Button>
    </form>
  )
}

function hintOf({ courtesy, destinations: [first] }: Choice, { messages }: AllTexts): string | undefined {
  if (courtesy) return messages.choose.courtesy
  return first && lookup(messages.destinationChoices, first.to, 'unknown')
}
