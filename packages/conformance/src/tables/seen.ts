import type { Deadline, Decision, Problem, Refund } from '@makegood/contract'
import type { Exchange } from '../exchange.ts'
import type { SeenDecision, SeenProblem, SeenRefund } from './row.ts'

const HOUR = 60 * 60 * 1000

/** A decision in short. */
export function seenDecision({
  verdict,
  amount,
  courtesy,
  destinations,
  fees,
  reasons,
  next,
  law,
  urgent,
  rule,
}: Decision): SeenDecision {
  const over = reasons.find(({ params }) => params.since !== undefined && params.until !== undefined)?.params
  return {
    verdict,
    credits: amount?.credits ?? null,
    money: amount?.money?.amount ?? null,
    courtesy,
    to: destinations.map(({ to, review }) => (review ? `${to}?` : to)),
    fees: Object.fromEntries(fees.map(({ kind, money }) => [kind, money.amount])),
    reasons: reasons.map(({ code }) => code),
    next: next.map(({ kind }) => kind),
    law,
    urgent,
    told: rule !== null,
    closedAfter: over ? `PT${Math.round((Date.parse(over.until!) - Date.parse(over.since!)) / HOUR)}H` : null,
  }
}

/** A refund in short. Of several items the first one’s decision shows. */
export function seenRefund(refund: Refund): Omit<SeenRefund, 'created'> {
  const [item] = refund.items
  return {
    ...seenDecision(item!.decision),
    status: refund.status,
    origin: refund.origin,
    acts: refund.acts as SeenRefund['acts'],
    ways: refund.next.map(({ kind }) => kind),
    fields: Object.keys(refund.fields).sort(),
    transfers: refund.transfers.map(({ kind, status, destination: to, credits, money }) => ({
      kind,
      status,
      to,
      credits,
      money: money?.amount ?? null,
    })),
    promises: Object.fromEntries(refund.deadlines.map((deadline) => [deadline.stage, spelled(deadline, refund)])),
    late: refund.deadlines.filter(({ late }) => late).map(({ stage }) => stage),
    failure: item!.generation?.failure ?? null,
    outcome: item!.generation?.outcome ?? null,
  }
}

/** A problem in short. */
export function seenProblem({ came }: Exchange): SeenProblem | null {
  if (came.status < 400) return null
  const { code = `${came.status} without a code`, errors = [] } = (came.json ?? {}) as Partial<Problem>
  return { problem: code, at: errors.map(({ pointer }) => pointer).sort() }
}

/** A promise as it was counted out: `2 business days, aim`, `3-10 business days`, `24 hours`, `at once`, `unknown`. */
function spelled({ stage, from, until, zone, closed, aim }: Deadline, { createdAt, events }: Refund): string {
  const begun = stage === 'reply' || stage === 'decision' ? createdAt : events.find(({ kind }) => kind === 'approved')?.at
  const days = (end: string) => openDays(begun!, end, zone!, closed)
  const earliest = from !== null && zone !== null && from !== until ? `${days(from)}-` : ''
  const length =
    !begun || until === null ? 'unknown' : zone === null ? hours(begun, until) : `${earliest}${days(until)} business days`
  return aim ? `${length}, aim` : length
}

function hours(from: string, until: string): string {
  const length = Date.parse(until) - Date.parse(from)
  return length === 0 ? 'at once' : `${Math.round(length / HOUR)} hours`
}

/** The days after the first on which somebody works, up to the last. */
function openDays(from: string, until: string, zone: string, closed: readonly string[]): number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const dateOf = (instant: string) => Date.parse(`${format.format(new Date(instant))}T00:00:00Z`)
  // Before the earliest day of a stretch the closed ones are not listed: no seller of the five works at weekends.
  const isOpen = (day: Date) => day.getUTCDay() % 6 !== 0 && !closed.includes(day.toISOString().slice(0, 10))
  let count = 0
  for (let day = dateOf(from) + 24 * HOUR; day <= dateOf(until); day += 24 * HOUR) if (isOpen(new Date(day))) count += 1
  return count
}
