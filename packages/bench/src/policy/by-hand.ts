import type { PastEvent } from '@makegood/policy'
import type { Answer, Generation, Plain, Purchase } from './plain.ts'

// The rules of Anumi as functions: what one would write who will never have a second policy, nor print this one.

export const DAY = 24 * 60 * 60 * 1000
export const COURTESY_REASONS = new Set(['no_resemblance', 'wrong_style', 'broken_anatomy', 'breaks_guidelines'])

export function decideByHand(request: Plain): Answer {
  if (request.purchase) return decidePack(request, request.purchase)
  if (request.generation) return decideGeneration(request, request.generation)
  return outsidePolicy()
}

function decidePack(request: Plain, purchase: Purchase): Answer {
  if (isFromStore(purchase)) return { verdict: 'redirect', amount: 0, rule: 'store', reason: 'bought_in_store' }
  if (isClosed(request)) return terminated()
  if (isAbuse(request)) return abuse()
  if (purchase.chargeback) return { verdict: 'review', amount: 0, rule: 'chargeback', reason: 'chargeback_open' }
  if (purchase.kind !== 'pack') return outsidePolicy()
  if (request.at > purchase.at + 14 * DAY) return { verdict: 'refused', amount: 0, rule: 'pack', reason: 'window_over' }
  if (request.fromPurchaseAddress !== true) return askAddress('pack', request)
  const amount = packAmount(purchase)
  if (amount <= 0) return { verdict: 'nothing', amount: 0, rule: 'pack', reason: 'nothing_left' }
  return { verdict: 'granted', amount, rule: 'pack', reason: null }
}

function decideGeneration(request: Plain, generation: Generation): Answer {
  const { outcome } = generation
  if (outcome === 'running') return { verdict: 'wait', amount: 0, rule: 'running', reason: 'generation_running' }
  if (outcome === 'failed' || generation.missingDeliverables > 0) return credits('granted', generation, 'failed', null)
  if (outcome === 'moderated') return { verdict: 'nothing', amount: 0, rule: 'blocked', reason: 'nothing_charged' }
  if (isClosed(request)) return terminated()
  return request.reportReason === null ? outsidePolicy() : decideReport(request, generation, request.reportReason)
}

function decideReport(request: Plain, generation: Generation, reason: string): Answer {
  if (isAbuse(request)) return abuse()
  if (COURTESY_REASONS.has(reason)) {
    if (request.fromPurchaseAddress !== true) return askAddress('courtesy', request)
    if (isCapped(request)) return credits('review', generation, 'courtesy', 'courtesy_cap')
    return credits('granted', generation, 'courtesy', null)
  }
  if (reason === 'not_to_my_taste') return { verdict: 'refused', amount: 0, rule: 'taste', reason: 'matter_of_taste' }
  return credits('review', generation, 'other', 'discretion')
}

export const isFromStore = ({ channel }: Purchase) => channel === 'app_store' || channel === 'play_store'
export const isClosed = ({ standing }: Plain) => standing === 'terminated' || standing === 'banned'

export function isAbuse({ past, at, refundPercent }: Plain): boolean {
  const refunds = countSince(past, 'refund', at - 180 * DAY, at)
  if (refunds >= 4 && countSince(past, 'purchase', at - 180 * DAY, at) >= 4) return true
  return refunds >= 2 && refundPercent > 50
}

export function isCapped({ past, at }: Plain): boolean {
  return countSince(past, 'courtesy', at - 90 * DAY + 1, at) > 0
}

/** How many events of a kind there were from one moment to another, both included. */
export function countSince(past: readonly PastEvent[], kind: string, from: number, until: number): number {
  let count = 0
  for (const event of past) if (event.kind === kind && event.at >= from && event.at <= until) count += 1
  return count
}

/** The unused share of what was paid, never more than is left of it. Exact: no price comes near 2⁵³ cents × credits. */
export function packAmount({ paid, refunded, credits, creditsLeft }: Purchase): number {
  const share = credits > 0 ? Math.floor((paid * creditsLeft) / credits) : 0
  return Math.min(share, paid - refunded)
}

export function credits(verdict: string, generation: Generation, rule: string, reason: string | null): Answer {
  if (generation.credits <= 0) return { verdict: 'nothing', amount: 0, rule, reason: 'nothing_charged' }
  return { verdict, amount: generation.credits, rule, reason }
}

export function askAddress(rule: string, { fromPurchaseAddress }: Plain): Answer {
  const reason = fromPurchaseAddress === false ? 'same_address' : 'unknown_fact'
  return { verdict: 'needs_information', amount: 0, rule, reason }
}

export const terminated = (): Answer => {
  return { verdict: 'refused', amount: 0, rule: 'terminated', reason: 'account_terminated' }
}
export const abuse = (): Answer => ({ verdict: 'review', amount: 0, rule: 'abuse', reason: 'abuse_suspected' })
export const outsidePolicy = (): Answer => ({ verdict: 'review', amount: 0, rule: null, reason: 'outside_policy' })
