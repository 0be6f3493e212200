'use client'

import type { Forecast, PolicySummary, ReportAnswer } from '@makegood/contract'
import type { UseQueryResult } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useRefunds } from '../context.ts'
import type { ReportSubject } from '../desk.ts'
import { errorText } from '../errors.ts'
import type { Submission } from '../submissions.ts'
import { useTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Failure } from '../ui/failure.tsx'
import { useDraft } from '../use-draft.ts'
import { useSession } from '../use-session.ts'
import { DetailsField } from './details-field.tsx'
import { ReportForecast } from './forecast.tsx'
import { checkReport } from './check-report.ts'
import { Reasons } from './reasons.tsx'
import { draftId, type ReportFields, sendReport } from './send-report.ts'

type ReportFormProps = {
  subject: ReportSubject
  policy: UseQueryResult<PolicySummary>
  /** Null while it is not known, or cannot be. */
  forecast: Forecast | null
  /** The service has answered what it would bring, or failed to. */
  isForecast: boolean
  submission: Submission<ReportAnswer>
  onClose: () => void
  preview: ReactNode
}

const EMPTY: ReportFields = { reason: '', details: '' }

export function ReportForm({ subject: { resultId }, policy, forecast, isForecast, submission, onClose, preview }: ReportFormProps) {
  const refunds = useRefunds('<ReportMenu>')
  const session = useSession()
  const texts = useTexts()
  const { report } = texts.messages
  const isSafety = (fields: ReportFields) =>
    policy.data?.reportReasons.some(({ code, safety }) => safety && code === fields.reason) ?? false
  // What is written for the safety team stays off the device.
  const { draft, change, markTried } = useDraft(draftId(resultId), EMPTY, (fields) => (isSafety(fields) ? 'page' : 'device'))
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const { fields } = draft
  const errors = checkReport(fields, policy.data?.detailsMinLength ?? 1, texts)
  const sending = submission.status === 'sending'
  const failed = submission.status === 'failed' ? errorText(submission.error, texts.messages) : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (errors.reason || errors.details) {
      form.current?.querySelector<HTMLElement>(errors.reason ? 'input' : 'textarea')?.focus()
      return
    }
    const { idempotencyKey } = markTried()
    void sendReport({ resultId, fields, idempotencyKey, refunds, session, texts })
  }

  const kept = fields === EMPTY || (!fields.reason && !fields.details) ? report.nothingSent : isSafety(fields) ? report.draftKeptHere : report.draftKept

  return (
    <form ref={form} className="makegood-form" noValidate onSubmit={submit}>
      <div className="makegood-panel-body">
        {preview}
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
        {forecast && <ReportForecast forecast={forecast} reason={fields.reason} policy={policy.data} />}
        {!forecast && isForecast && (
          <Callout icon="info">
            <p>{texts.messages.forecast.unknown}</p>
          </Callout>
        )}
      </div>
      {failed && <Failure {...failed} />}
      <div className="makegood-panel-foot">
        <span className="makegood-small makegood-grow">{kept}</span>
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
