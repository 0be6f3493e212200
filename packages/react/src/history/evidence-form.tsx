'use client'

import type { Refund } from '@makegood/contract'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { errorText } from '../errors.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { TextArea } from '../ui/field.tsx'
import { useDraft } from '../use-draft.ts'
import { useSession, useSubmission } from '../use-session.ts'

type EvidenceFormProps = {
  refund: Refund
  act: 'appeal' | 'give_information'
  startsOpen?: boolean | undefined
  /** Hears of the refund as it is looked at again; the form goes. */
  onSent: (refund: Refund) => void
}

/** Asks for a second review, with what is new (B42, B43), or answers what was asked (B27). The answer needs no opening. */
export function EvidenceForm({ refund, act, startsOpen = false, onSent }: EvidenceFormProps) {
  const session = useSession()
  const { messages } = useAllTexts()
  const { report, next } = messages
  const words = messages[act === 'appeal' ? 'appeal' : 'information']
  const id = `${act}:${refund.id}`
  const [open, setOpen] = useState(startsOpen)
  const [asked, setAsked] = useState(false)
  const { draft, change, markTried } = useDraft(id, { details: '' })
  const submission = useSubmission(session.evidence, id)
  const failed = submission.status === 'failed' ? errorText(submission.error, messages) : null
  const details = draft.fields.details.trim()
  const form = useRef<HTMLFormElement>(null)
  // What was pressed to open it is gone.
  useEffect(() => {
    if (open) focusField(form.current)
  }, [open])

  if (act === 'appeal' && !open && !details) return <Button onClick={() => setOpen(true)}>{next.ask_review}</Button>

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!details) {
      focusField(form.current)
      return
    }
    const { idempotencyKey } = markTried()
    const sent = await session.evidence.submit(id, { act, id: refund.id, body: { details }, idempotencyKey })
    if (sent?.status !== 'done') return
    session.drafts.remove(id)
    session.queryClient.setQueryData(refundQuery(session, refund.id).queryKey, sent.answer)
    void session.queryClient.invalidateQueries({ queryKey: session.key('refunds') })
    onSent(sent.answer)
  }

  return (
    <form ref={form} className="makegood-appeal" noValidate onSubmit={(event) => void submit(event)}>
      <TextArea
        label={words.label}
        hint={words.hint}
        error={asked && !details ? words.missing : null}
        value={draft.fields.details}
        onChange={(event) => change({ details: event.target.value })}
      />
      {failed && <Failure {...failed} />}
      <Button variant="primary" type="submit" busy={submission.status === 'sending'}>
        {submission.status === 'sending' ? report.sending : failed ? report.tryAgain : words.send}
      </Button>
    </form>
  )
}

const focusField = (form: HTMLFormElement | null) => form?.querySelector('textarea')?.focus()
