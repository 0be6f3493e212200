'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { tooLong } from '../../report/check-report.ts'
import { LateEvidence } from '../../report/late-parts.tsx'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { TextArea } from '../../ui/field.tsx'
import { useSession } from '../../use-session.ts'
import { EMPTY, type EvidenceAct, evidenceId, receivedOf } from './evidence-draft.ts'
import { Question } from './question.tsx'
import { type ActProps, useAct } from './use-act.ts'

type EvidenceFormProps = ActProps & { act: EvidenceAct; startsOpen?: boolean | undefined }

/**
 * Asks for a second review, with what is new (B42, B43), or answers what was asked (B27), with files. The answer needs no
 * opening.
 */
export function EvidenceForm({ act, startsOpen = false, ...rest }: EvidenceFormProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { report, next } = texts.messages
  const words = texts.messages[act === 'appeal' ? 'appeal' : 'information']
  const { refund } = rest
  const id = evidenceId(refund, act)
  const { fields, change, send, sending, failed, label } = useAct({
    ...rest, id, empty: EMPTY, submissions: session.evidence, saidOf: () => words.done,
    isDone: (now, { details }) => receivedOf(now).some((received) => received.id === id && received.details === details.trim()),
  })
  const isEmpty = fields.details.trim() === '' && fields.files.length === 0
  const [open, setOpen] = useState(startsOpen)
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // What was pressed to open it is gone.
  useEffect(() => {
    if (open) focusField(form.current)
  }, [open])

  if (act === 'appeal' && !open && isEmpty) return <Button onClick={() => setOpen(true)}>{next.ask_review}</Button>

  const details = fields.details.trim()
  const error = asked && !details ? words.missing : tooLong(details, texts)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!details || tooLong(details, texts)) {
      focusField(form.current)
      return
    }
    const { files } = fields
    const done = await send((idempotencyKey) => ({ act, id: refund.id, details, files, idempotencyKey }))
    if (done) for (const file of files) session.uploads.remove(file.id)
  }

  return (
    <form ref={form} className="makegood-act" noValidate onSubmit={(event) => void submit(event)}>
      {act === 'give_information' && <Question refund={refund} />}
      <TextArea
        label={words.label}
        hint={words.hint}
        error={error}
        value={fields.details}
        required
        onChange={(event) => change({ details: event.target.value })}
      />
      <LateEvidence files={fields.files} onChange={(files) => change({ files })} keep="device" />
      {failed && <Failure {...failed} />}
      <p className="makegood-small">{report.sendsEvidence}</p>
      <div className="makegood-act-foot">
        <span className="makegood-small makegood-grow">{isEmpty ? report.nothingSent : report.draftKept}</span>
        <Button variant="primary" type="submit" busy={sending}>
          {label(words.send)}
        </Button>
      </div>
    </form>
  )
}

const focusField = (form: HTMLFormElement | null) => form?.querySelector('textarea')?.focus()
