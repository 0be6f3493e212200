import type { Case, Facts, PastEvent } from '@makegood/policy'

/** What every contender says of a case: the verdict, credits or cents, and why. */
export type Answer = { verdict: string; amount: number; rule: string | null; reason: string | null }

/** A case as an application would type it. */
export type Plain = {
  ground: string
  at: number
  standing: string
  refundPercent: number
  purchase: Purchase | null
  generation: Generation | null
  reportReason: string | null
  /** Undefined: nobody has said yet. */
  fromPurchaseAddress: boolean | undefined
  past: readonly PastEvent[]
}

export type Purchase = {
  kind: string
  channel: string
  at: number
  chargeback: boolean
  paid: number
  refunded: number
  credits: number
  creditsLeft: number
}

export type Generation = { outcome: string; credits: number; missingDeliverables: number }

export function toPlain({ ground, at, facts, past }: Case): Plain {
  return {
    ground,
    at,
    standing: text(facts, 'account.standing'),
    refundPercent: number(facts, 'account.refund_percent'),
    purchase: 'purchase.kind' in facts ? toPurchase(facts) : null,
    generation: 'generation.outcome' in facts ? toGeneration(facts) : null,
    reportReason: 'report.reason' in facts ? text(facts, 'report.reason') : null,
    fromPurchaseAddress: facts['request.from_purchase_address'] as boolean | undefined,
    past,
  }
}

function toPurchase(facts: Facts): Purchase {
  return {
    kind: text(facts, 'purchase.kind'),
    channel: text(facts, 'purchase.channel'),
    at: number(facts, 'purchase.at'),
    chargeback: facts['purchase.chargeback'] === true,
    paid: number(facts, 'purchase.paid'),
    refunded: number(facts, 'purchase.refunded'),
    credits: number(facts, 'purchase.credits'),
    creditsLeft: number(facts, 'purchase.credits_left'),
  }
}

function toGeneration(facts: Facts): Generation {
  return {
    outcome: text(facts, 'generation.outcome'),
    credits: number(facts, 'generation.credits'),
    missingDeliverables: number(facts, 'generation.missing_deliverables'),
  }
}

function text(facts: Facts, path: string): string {
  const found = facts[path]
  if (typeof found !== 'string') throw new TypeError(`A plain case needs ${path}.`)
  return found
}

function number(facts: Facts, path: string): number {
  const found = facts[path]
  if (typeof found !== 'number') throw new TypeError(`A plain case needs ${path}.`)
  return found
}
