import {
  abuse, askAddress, COURTESY_REASONS, credits, DAY, isAbuse, isCapped, isClosed, isFromStore, outsidePolicy,
  packAmount, terminated,
} from './by-hand.ts'
import type { Answer, Plain } from './plain.ts'

// The same rules as a table in code for each ground: rows in order, the first whose condition holds decides.

type Row = { when(request: Plain): boolean; says(request: Plain): Answer }

const row = (when: Row['when'], says: Row['says']): Row => ({ when, says })
const isStrange = (request: Plain) => request.fromPurchaseAddress !== true
const isPack = ({ purchase }: Plain) => purchase!.kind === 'pack'
const isCourtesy = ({ reportReason }: Plain) => COURTESY_REASONS.has(reportReason!)

const outcomes = [
  row(({ generation }) => generation!.outcome === 'running',
    () => ({ verdict: 'wait', amount: 0, rule: 'running', reason: 'generation_running' })),
  row(({ generation }) => generation!.outcome === 'failed' || generation!.missingDeliverables > 0,
    ({ generation }) => credits('granted', generation!, 'failed', null)),
  row(({ generation }) => generation!.outcome === 'moderated',
    () => ({ verdict: 'nothing', amount: 0, rule: 'blocked', reason: 'nothing_charged' })),
]
const closed = row(isClosed, terminated)
const abused = row(isAbuse, abuse)

const tables: Record<string, Row[]> = {
  generation: [...outcomes, closed],
  quality: [
    ...outcomes, closed, abused,
    row((request) => isCourtesy(request) && isStrange(request), (request) => askAddress('courtesy', request)),
    row((request) => isCourtesy(request) && isCapped(request),
      ({ generation }) => credits('review', generation!, 'courtesy', 'courtesy_cap')),
    row(isCourtesy, ({ generation }) => credits('granted', generation!, 'courtesy', null)),
    row(({ reportReason }) => reportReason === 'not_to_my_taste',
      () => ({ verdict: 'refused', amount: 0, rule: 'taste', reason: 'matter_of_taste' })),
    row(() => true, ({ generation }) => credits('review', generation!, 'other', 'discretion')),
  ],
  change_of_mind: [
    row(({ purchase }) => isFromStore(purchase!),
      () => ({ verdict: 'redirect', amount: 0, rule: 'store', reason: 'bought_in_store' })),
    closed, abused,
    row(({ purchase }) => purchase!.chargeback,
      () => ({ verdict: 'review', amount: 0, rule: 'chargeback', reason: 'chargeback_open' })),
    row((request) => isPack(request) && request.at > request.purchase!.at + 14 * DAY,
      () => ({ verdict: 'refused', amount: 0, rule: 'pack', reason: 'window_over' })),
    row((request) => isPack(request) && isStrange(request), (request) => askAddress('pack', request)),
    row((request) => isPack(request) && packAmount(request.purchase!) > 0,
      ({ purchase }) => ({ verdict: 'granted', amount: packAmount(purchase!), rule: 'pack', reason: null })),
    row(isPack, () => ({ verdict: 'nothing', amount: 0, rule: 'pack', reason: 'nothing_left' })),
  ],
}

export function decideByTable(request: Plain): Answer {
  for (const { when, says } of tables[request.ground]!) if (when(request)) return says(request)
  return outsidePolicy()
}
