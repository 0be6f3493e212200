'use client'

import type { Delivery } from '@makegood/client/outbox'
import type { Forecast, PolicySummary, ReportAnswer } from '@makegood/contract'
import type { UseQueryResult } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useRefunds } from '../context.ts'
import type { ReportSubject } from '../desk.ts'
import { errorText, hasCode } from '../errors.ts'
import { useTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { useDraft } from '../use-draft.ts'
import { useSession } from '../use-session.ts'
import { checkReport } from './check-report.ts'
import { DetailsField } from './details-field.tsx'
import { Expectation } from './expectation.tsx'
import { factsText } from './facts-text.ts'
import { LateEvidence, LateMarks } from './late-parts.tsx'
import { Reasons } from './reasons.tsx'
import { draftIdOf, EMPTY, isEmpty, type ReportFields } from './report-fields.ts'
import { Subjects } from './subjects.tsx'
import { submitReport } from './submit-report.ts'

type ReportFormProps = {
  subjects: readonly ReportSubject[]
  policy: UseQueryResult<PolicySummary>
  /** Those that are known; null while none can be. */
  forecasts: readonly Forecast[] | null
  delivery: Delivery<ReportAnswer>
  onClose: () => void
}

export function ReportForm({ subjects, policy, forecasts, delivery, onClose }: ReportFormProps) {
  const refunds = useRefunds('<ReportMenu>')
  const session = useSession()
  const texts = useTexts()
  const { report } = texts.messages
  const resultIds = subjects.map(({ resultId }) => resultId)
  const only = subjects.length === 1 ? subjects[0]! : null
  const isSafety = ({ reason }: ReportFields) =>
    policy.data?.reportReasons.some(({ code, safety }) => safety && code === reason) ?? false
  // What is written for the safety team stays off the device.
  const keepOf = (fields: ReportFields) => (isSafety(fields) ? 'page' : 'device')
  const { draft, change, markTried } = useDraft(draftIdOf(resultIds), EMPTY, keepOf)
  const { fields } = draft
  const keep = keepOf(fields)
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // Its files go where the draft goes, also where the field for them did not load.
  const files = useRef(fields.files)
  useEffect(() => {
    files.current = fields.files
  })
  useEffect(() => session.uploads.keep(files.current.map(({ id }) => id), keep), [session, keep])

  const errors = checkReport(fields, policy.data?.detailsMinLength ?? 1, texts)
  const sending = delivery.status === 'sending'
  const failed = delivery.status === 'failed' ? errorText(delivery.error, texts) : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (errors.reason || errors.details) {
      form.current?.querySelector<HTMLElement>(errors.reason ? 'input[type=radio]' : 'textarea')?.focus()
      return
    }
    const { idempotencyKey } = markTried({}, delivery.status === 'failed' && hasCode(delivery.error, 'key_reused'))
    submitReport({ resultIds, fields, safety: keep === 'page', idempotencyKey, refunds, session })
  }

  return (
    <form ref={form} className="makegood-form" noValidate onSubmit={submit}>
      <div className="makegood-panel-body">
        {only ? (
          <LateMarks
            subject={only}
            marks={fields.marks}
            onChange={(marks) => change({ marks })}
            facts={forecasts?.[0] && factsText(forecasts[0], session.clock.now(), texts)}
          />
        ) : (
          <Subjects subjects={subjects} />
        )}
        <Reasons
          policy={policy}
          value={fields.reason}
          onChange={(reason) => change({ reason })}
          error={asked ? errors.reason : null}
        />
        <DetailsField
          value={fields.details}
          onChange={(details) => change({ details })}
          error={asked ? errors.details : null}
        />
        <LateEvidence
          files={fields.files}
          onChange={(files) => change({ files })}
          keep={keep}
          byItself={only ? (only.kind === 'video' ? report.attachedVideo : report.attachedImage) : report.attachedAll}
        />
        <p className="makegood-small">{report.sends}</p>
      </div>
      {failed ? (
        <Failure {...failed} />
      ) : (
        <Expectation forecasts={forecasts} count={subjects.length} reason={fields.reason} policy={policy.data} />
      )}
      <div className="makegood-panel-foot">
        <span className="makegood-small makegood-grow">
          {isEmpty(fields) ? report.nothingSent : keep === 'page' ? report.draftKeptHere : report.draftKept}
        </span>
        <Button variant="ghost" onClick={onClose}>
          {report.cancel}
        </Button>
        <Button variant="primary" type="submit" busy={sending}>
          {sending ? report.sending : failed ? report.tryAgain : report.submit}
        </Button>
      </div>
    </form>
  )
}
