import { QueryObserver } from '@tanstack/react-query'
import type { ReportWatch } from '../desk.ts'
import { forecast } from '../queries/reports.ts'
import type { Session } from '../session.ts'

const STATES = { idle: 'idle', sending: 'sending', failed: 'failed', done: 'reported' } as const

/** What a host with a menu of its own can see of reports. */
export function createReportWatch(session: Session): ReportWatch {
  const { queryClient, reports } = session
  const known = (resultId: string) => queryClient.getQueryData(forecast(session, resultId).queryKey) ?? null
  return {
    forecast: known,
    state: (resultId) => (known(resultId)?.reportId ? 'reported' : STATES[reports.of(resultId).status]),
    subscribe(resultId, listener) {
      const stopForecast = new QueryObserver(queryClient, forecast(session, resultId)).subscribe(listener)
      const stopReports = reports.subscribe(listener)
      return () => {
        stopForecast()
        stopReports()
      }
    },
  }
}
