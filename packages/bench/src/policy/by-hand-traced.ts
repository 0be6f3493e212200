import { COURTESY_REASONS, countSince, DAY, packAmount } from './by-hand.ts'
import type { Answer, Generation, Plain, Purchase } from './plain.ts'

// The same rules once more, by one who must also show each rule and each fact that was looked at.

type Value = string | number | boolean
type Found = Value | undefined
type Condition = { fact: string; test: string; expected: readonly Value[]; found: Found; held: boolean | null }
type LookedAt = { rule: string; clause: string; spoke: boolean; conditions: Condition[] }
export type Traced = Answer & { trace: LookedAt[] }

const STORES = ['app_store', 'play_store']
const CLOSED = ['terminated', 'banned']
const COURTESY = [...COURTESY_REASONS]

export function decideTraced(request: Plain): Traced {
  const trace: LookedAt[] = []
  if (request.purchase) return decidePack(request, request.purchase, trace)
  if (request.generation) return decideGeneration(request, request.generation, trace)
  return outsidePolicy(trace)
}

function decidePack(request: Plain, purchase: Purchase, trace: LookedAt[]): Traced {
  const store = look(trace, 'store', '2, 5')
  const { channel } = purchase
  if (speaks(store, note(store, 'purchase.channel', 'is one of', STORES, channel, STORES.includes(channel)))) {
    return answer('redirect', 0, 'store', 'bought_in_store', trace)
  }
  if (isClosed(request, trace)) return answer('refused', 0, 'terminated', 'account_terminated', trace)
  if (isAbuse(request, trace)) return answer('review', 0, 'abuse', 'abuse_suspected', trace)

  const chargeback = look(trace, 'chargeback', '6')
  if (speaks(chargeback, is(chargeback, 'purchase.chargeback', true, purchase.chargeback))) {
    return answer('review', 0, 'chargeback', 'chargeback_open', trace)
  }

  const pack = look(trace, 'pack', '2, 4')
  if (!speaks(pack, is(pack, 'purchase.kind', 'pack', purchase.kind))) return outsidePolicy(trace)
  const inTime = request.at <= purchase.at + 14 * DAY
  note(pack, 'purchase.at', 'within', ['14 days'], purchase.at, inTime)
  const sameAddress = isSameAddress(pack, request)
  if (!inTime) return answer('refused', 0, 'pack', 'window_over', trace)
  if (sameAddress !== true) return askAddress('pack', sameAddress, trace)
  const amount = packAmount(purchase)
  if (amount <= 0) return answer('nothing', 0, 'pack', 'nothing_left', trace)
  return answer('granted', amount, 'pack', null, trace)
}

function decideGeneration(request: Plain, generation: Generation, trace: LookedAt[]): Traced {
  const { outcome, missingDeliverables } = generation
  const running = look(trace, 'running', '1')
  if (speaks(running, is(running, 'generation.outcome', 'running', outcome))) {
    return answer('wait', 0, 'running', 'generation_running', trace)
  }

  const failed = look(trace, 'failed', '1, 3')
  const hasFailed = is(failed, 'generation.outcome', 'failed', outcome)
  const missing = missingDeliverables > 0
  note(failed, 'generation.missing_deliverables', 'over', [0], missingDeliverables, missing)
  if (speaks(failed, hasFailed || missing)) return credits('granted', generation, 'failed', null, trace)

  const blocked = look(trace, 'blocked', '4')
  if (speaks(blocked, is(blocked, 'generation.outcome', 'moderated', outcome))) {
    return answer('nothing', 0, 'blocked', 'nothing_charged', trace)
  }

  if (isClosed(request, trace)) return answer('refused', 0, 'terminated', 'account_terminated', trace)
  if (request.reportReason === null) return outsidePolicy(trace)
  return decideReport(request, generation, request.reportReason, trace)
}

function decideReport(request: Plain, generation: Generation, reason: string, trace: LookedAt[]): Traced {
  if (isAbuse(request, trace)) return answer('review', 0, 'abuse', 'abuse_suspected', trace)

  const courtesy = look(trace, 'courtesy', '3')
  if (speaks(courtesy, note(courtesy, 'report.reason', 'is one of', COURTESY, reason, COURTESY_REASONS.has(reason)))) {
    const count = countSince(request.past, 'courtesy', request.at - 90 * DAY + 1, request.at)
    const capped = !note(courtesy, 'past.courtesy', 'atMost', [0], count, count <= 0)
    const sameAddress = isSameAddress(courtesy, request)
    if (sameAddress !== true) return askAddress('courtesy', sameAddress, trace)
    return credits(capped ? 'review' : 'granted', generation, 'courtesy', capped ? 'courtesy_cap' : null, trace)
  }

  const taste = look(trace, 'taste', '4')
  if (speaks(taste, is(taste, 'report.reason', 'not_to_my_taste', reason))) {
    return answer('refused', 0, 'taste', 'matter_of_taste', trace)
  }

  speaks(look(trace, 'other', '3, 4'), true)
  return credits('review', generation, 'other', 'discretion', trace)
}

function isClosed({ standing }: Plain, trace: LookedAt[]): boolean {
  const rule = look(trace, 'terminated', '4')
  return speaks(rule, note(rule, 'account.standing', 'is one of', CLOSED, standing, CLOSED.includes(standing)))
}

function isAbuse({ past, at, refundPercent }: Plain, trace: LookedAt[]): boolean {
  const rule = look(trace, 'abuse', '4')
  const purchases = countSince(past, 'purchase', at - 180 * DAY, at)
  const refunds = countSince(past, 'refund', at - 180 * DAY, at)
  const often = note(rule, 'past.purchase', 'atLeast', [4], purchases, purchases >= 4)
  const everyTime = note(rule, 'past.refund', 'atLeast', [4], refunds, refunds >= 4)
  const mostly = note(rule, 'account.refund_percent', 'over', [50], refundPercent, refundPercent > 50)
  const again = note(rule, 'past.refund', 'atLeast', [2], refunds, refunds >= 2)
  return speaks(rule, (often && everyTime) || (mostly && again))
}

/** Null: nobody has said yet. */
function isSameAddress(rule: LookedAt, { fromPurchaseAddress }: Plain): boolean | null {
  const held = fromPurchaseAddress ?? null
  const fact = 'request.from_purchase_address'
  rule.conditions.push({ fact, test: 'is', expected: [true], found: fromPurchaseAddress, held })
  return held
}

function askAddress(rule: string, sameAddress: false | null, trace: LookedAt[]): Traced {
  return answer('needs_information', 0, rule, sameAddress === false ? 'same_address' : 'unknown_fact', trace)
}

function credits(
  verdict: string, generation: Generation, rule: string, reason: string | null, trace: LookedAt[],
): Traced {
  if (generation.credits <= 0) return answer('nothing', 0, rule, 'nothing_charged', trace)
  return answer(verdict, generation.credits, rule, reason, trace)
}

function answer(verdict: string, amount: number, rule: string, reason: string | null, trace: LookedAt[]): Traced {
  return { verdict, amount, rule, reason, trace }
}

function outsidePolicy(trace: LookedAt[]): Traced {
  return { verdict: 'review', amount: 0, rule: null, reason: 'outside_policy', trace }
}

function look(trace: LookedAt[], rule: string, clause: string): LookedAt {
  const looked = { rule, clause, spoke: false, conditions: [] }
  trace.push(looked)
  return looked
}

function speaks(rule: LookedAt, spoke: boolean): boolean {
  rule.spoke = spoke
  return spoke
}

function is(rule: LookedAt, fact: string, expected: Value, found: Value): boolean {
  return note(rule, fact, 'is', [expected], found, found === expected)
}

function note(
  rule: LookedAt, fact: string, test: string, expected: readonly Value[], found: Value, held: boolean,
): boolean {
  rule.conditions.push({ fact, test, expected, found, held })
  return held
}
