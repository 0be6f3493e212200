import { leadsTo } from '@makegood/contract'
import { QueryObserver } from '@tanstack/react-query'
import type { ReportState, ReportWatch } from '../desk.ts'
import { forecast } from '../queries/reports.ts'
import type { Session } from '../session.ts'
import type { Texts } from '../texts.ts'
import { menuLine, openUntil } from './menu-line.ts'
import { reportLifecycle } from './report-lifecycle.ts'
import { deliveryOf, standingIn } from './reports.ts'

const MINUTE = 60_000

/**
 * Watches the results on the page: what a report would bring, and how far one has come. `changed` hears of each result
 * with something new. Thousands may be asked about; only those that are kept are fetched, and fetched anew.
 */
export function createReportWatch(session: Session, texts: Texts, changed: (resultId: string) => void) {
  const { queryClient, reports, clock, key } = session
  const kept = new Map<string, { times: number; release: () => void }>()
  const lines = new Map<string, string>()
  const queryOf = (resultId: string) => forecast(session, resultId)
  const known = (resultId: string) => queryClient.getQueryData(queryOf(resultId).queryKey) ?? null

  function renew(resultId: string) {
    lines.delete(resultId)
    changed(resultId)
  }

  const root = key('forecast')
  const stopQueries = queryClient.getQueryCache().subscribe(({ type, query: { queryKey } }) => {
    if ((type === 'updated' || type === 'removed') && root.every((part, index) => part === queryKey[index])) renew(String(queryKey[root.length]))
  })
  const stopReports = reports.subscribe(({ input }) => input.report.resultIds.forEach(renew))
  // Time runs out in sight; what is not kept is told anew when it is next looked at.
  const ticking = setInterval(() => {
    for (const resultId of kept.keys()) {
      const told = known(resultId)
      const until = told && openUntil(told)
      if (!until) continue
      renew(resultId)
      if (Date.parse(until) <= clock.now()) void queryClient.invalidateQueries({ queryKey: queryOf(resultId).queryKey })
    }
  }, MINUTE)

  const watch: ReportWatch = {
    forecast: known,
    line(resultId) {
      const told = known(resultId)
      if (!told) return null
      const line = lines.get(resultId) ?? menuLine(told, clock.now(), texts)
      lines.set(resultId, line)
      return line
    },
    state(resultId): ReportState {
      const delivery = deliveryOf(reports, resultId)
      if (delivery.status !== 'idle' && delivery.status !== 'done') return delivery.status
      const told = known(resultId)
      const standing = told?.standing ?? (delivery.status === 'done' ? standingIn(delivery.answer, resultId) : null)
      if (standing === null) return 'idle'
      // Whatever the service may call it one day: it was reported.
      return isKnown(standing) ? standing : 'reported'
    },
    keep(resultId) {
      const one = kept.get(resultId) ?? { times: 0, release: new QueryObserver(queryClient, queryOf(resultId)).subscribe(() => {}) }
      if (one.times === 0) renew(resultId)
      one.times += 1
      kept.set(resultId, one)
      return () => {
        one.times -= 1
        if (one.times > 0) return
        one.release()
        kept.delete(resultId)
      }
    },
  }
  return {
    watch,
    stop() {
      stopQueries()
      stopReports()
      clearInterval(ticking)
    },
  }
}

type Known = (typeof reportLifecycle.acts.answer.moves.sending)[number]

const isKnown = (standing: string): standing is Known => leadsTo(reportLifecycle, 'sending', 'answer').some((state) => state === standing)
