'use client'

import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useRefunds } from '../context.ts'
import type { OpenReport } from '../desk.ts'
import { prefetch } from '../late-code.ts'
import { refundDialog } from '../dialog-code.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { forecast as forecastQuery } from '../queries/reports.ts'
import { frontProps } from '../front-props.ts'
import { useTexts } from '../texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { homeOf } from '../ui/home.ts'
import { useSession, useSubmission } from '../use-session.ts'
import { AlreadyReported } from './already-reported.tsx'
import { ReportForm } from './form.tsx'
import { ReportOutcome } from './outcome.tsx'
import { draftIdOf } from './report-fields.ts'
import { SeveralOutcome } from './several-outcome.tsx'
import { ReportWaiting } from './waiting.tsx'

/** One report, about one result or several: the form, then what it brought, in one place. */
export function ReportDialog({ open }: { open: OpenReport }) {
  return <OneReport key={draftIdOf(open.subjects.map(({ resultId }) => resultId))} {...open} />
}

function OneReport({ subjects, returnFocusTo }: OpenReport) {
  const { desk, settings } = useRefunds('<ReportMenu>')
  const session = useSession()
  const { messages, format } = useTexts()
  const { reports, queryClient } = session
  const resultIds = subjects.map(({ resultId }) => resultId)
  const id = draftIdOf(resultIds)
  const delivery = useSubmission(reports, id)
  const queries = useQueries({ queries: resultIds.map((resultId) => forecastQuery(session, resultId)) }, queryClient)
  const policy = useQuery(policyQuery(session), queryClient)
  // What it brought is shown by the next one.
  const isSent = delivery.status !== 'idle'
  useEffect(() => {
    if (isSent) prefetch(refundDialog)
  }, [isSent])
  // What was answered is told once; opened again, it shows how the case stands.
  useEffect(() => () => void (reports.of(id).status === 'done' && reports.clear(id)), [reports, id])

  const only = subjects.length === 1 ? subjects[0]! : null
  const known = queries.flatMap(({ data }) => data ?? [])
  const forecasts = known.length === 0 && queries.every(({ isPending }) => !isPending) ? null : known
  const standing = only && delivery.status === 'idle' ? (known[0]?.reportId ?? null) : null
  const waits = delivery.status === 'waiting' || (delivery.status === 'sending' && delivery.again)
  const title = only ? messages.report.title : messages.several.title(format.number(subjects.length))
  const close = () => desk.close()

  return (
    <Dialog
      title={delivery.status === 'done' || standing || waits ? messages.report.answer : title}
      closeLabel={messages.report.close}
      onClose={close}
      returnFocusTo={returnFocusTo}
      home={homeOf(returnFocusTo, settings.portalContainer)}
      root={frontProps(settings, 'makegood-dialog', messages.language.tag, returnFocusTo)}
    >
      {delivery.status === 'done' && only && <ReportOutcome answer={delivery.answer} subject={only} policy={policy.data} onClose={close} />}
      {delivery.status === 'done' && !only && <SeveralOutcome answer={delivery.answer} subjects={subjects} onClose={close} />}
      {standing && <AlreadyReported refundId={known[0]?.refundId ?? null} onClose={close} />}
      {waits && (
        <ReportWaiting
          delivery={delivery}
          inPage={reports.list().some(({ parcel, keep }) => parcel.id === id && keep === 'page')}
          onRetry={reports.retry}
          onChange={() => void reports.withdraw(id)}
          onClose={close}
        />
      )}
      {delivery.status !== 'done' && !standing && !waits && (
        <ReportForm subjects={subjects} policy={policy} forecasts={forecasts} delivery={delivery} onClose={close} />
      )}
    </Dialog>
  )
}
