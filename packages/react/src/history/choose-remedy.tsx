'use client'

import type { Choice, Refund } from '@makegood/contract'
import { type FormEvent, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { amountLabel } from '../decisions.ts'
import { errorText } from '../errors.ts'
import { keepRefund } from '../queries/refunds.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { useDraft } from '../use-draft.ts'
import { useSession, useSubmission } from '../use-session.ts'

type ChooseRemedyProps = { refund: Refund; onChosen: () => void }

/** One of several remedies, where the choice is the person's. Nothing is chosen beforehand. */
export function ChooseRemedy({ refund, onChosen }: ChooseRemedyProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { messages } = texts
  const item = refund.items.find(({ decision }) => decision.verdict === 'granted' && decision.chosenBy === 'person')
  const id = `choice:${refund.id}:${item?.subject.id ?? ''}`
  const { draft, change, markTried } = useDraft(id, { choice: '' })
  const [asked, setAsked] = useState(false)
  const submission = useSubmission(session.choices, id)
  if (!item) return null

  const { choice } = draft.fields
  const failed = submission.status === 'failed' ? errorText(submission.error, messages) : null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (choice === '') return
    const { idempotencyKey } = markTried()
    const body = { subjectId: item.subject.id, choice: Number(choice) }
    const sent = await session.choices.submit(id, { id: refund.id, body, idempotencyKey })
    if (sent?.status !== 'done') return
    session.drafts.remove(id)
    keepRefund(session, sent.answer)
    onChosen()
  }

  return (
    <form className="makegood-appeal" noValidate onSubmit={(event) => void submit(event)}>
      <RadioCards
        legend={messages.choose.legend}
        cards={item.decision.choices.map((one, index) => ({ value: String(index), label: amountLabel(one.amount, texts) ?? '', hint: hintOf(one, texts) }))}
        value={choice}
        onChange={(next) => change({ choice: next })}
        error={asked && choice === '' ? messages.choose.missing : null}
      />
      {failed && <Failure {...failed} />}
      <Button variant="primary" type="submit" busy={submission.status === 'sending'}>
        {submission.status === 'sending' ? messages.report.sending : failed ? messages.report.tryAgain : messages.choose.send}
      </Button>
    </form>
  )
}

function hintOf({ courtesy, destinations: [first] }: Choice, { messages }: AllTexts): string | undefined {
  if (courtesy) return messages.choose.courtesy
  return first && lookup(messages.destinationChoices, first.to, 'unknown')
}
