'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useRefunds } from '../context.ts'
import type { OpenReport } from '../desk.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { forecast as forecastQuery } from '../queries/reports.ts'
import { frontProps } from '../root.ts'
import { useTexts } from '../texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { homeOf } from '../ui/home.ts'
import { useSession, useSubmission } from '../use-session.ts'
import { AlreadyReported } from './already-reported.tsx'
import { ReportForm } from './form.tsx'
import { ReportOutcome } from './outcome.tsx'
import { Preview } from './preview.tsx'

/** The report of one result: the form, then what it brought, in one place. */
export function ReportDialog({ open: { subjects, returnFocusTo } }: { open: OpenReport }) {
  const subject = subjects[0]!
  const { desk, settings } = useRefunds('<ReportMenu>')
  const session = useSession()
  const { messages } = useTexts()
  const { reports, queryClient } = session
  const submission = useSubmission(reports, subject.resultId)
  const forecast = useQuery(forecastQuery(session, subject.resultId), queryClient)
  const policy = useQuery(policyQuery(session), queryClient)
  // What was answered is told once; opened again, it shows how the case stands.
  useEffect(() => () => void (reports.of(subject.resultId).status === 'done' && reports.clear(subject.resultId)), [reports, subject])

  const close = () => desk.close()
  const done = submission.status === 'done' ? submission.answer : null
  const standing = done === null && submission.status === 'idle' ? (forecast.data?.reportId ?? null) : null

  return (
    <Dialog
      title={done || standing ? messages.report.answer : messages.report.title}
      closeLabel={messages.report.close}
      onClose={close}
      returnFocusTo={returnFocusTo}
      home={homeOf(returnFocusTo, settings.portalContainer)}
      root={frontProps(settings, 'makegood-dialog', messages.language.tag, returnFocusTo)}
    >
      {done ? (
        <ReportOutcome answer={done} subject={subject} policy={policy.data} onClose={close} />
      ) : standing ? (
        <AlreadyReported refundId={forecast.data?.refundId ?? null} onClose={close} />
      ) : (
        <ReportForm
          subject={subject}
          policy={policy}
          forecast={forecast.data ?? null}
          isForecast={!forecast.isPending}
          submission={submission}
          onClose={close}
          preview={<Preview subject={subject} />}
        />
      )}
    </Dialog>
  )
}
