import type { Policy, Teller } from './model.ts'

/** The facts every policy may ask for, with who can tell them. A policy adds its own under `facts`. */
export const standardFacts: Record<string, Teller> = {
  'account.standing': 'ledger',
  'account.refund_percent': 'ledger',
  'purchase.kind': 'ledger',
  'purchase.at': 'ledger',
  'purchase.channel': 'ledger',
  'purchase.method': 'ledger',
  'purchase.credits': 'ledger',
  'purchase.credits_used': 'ledger',
  'purchase.credits_left': 'ledger',
  'purchase.paid': 'ledger',
  'purchase.currency': 'ledger',
  'purchase.refunded': 'ledger',
  'purchase.chargeback': 'host',
  'generation.outcome': 'ledger',
  'generation.at': 'ledger',
  'generation.kind': 'ledger',
  'generation.feature': 'ledger',
  'generation.platform': 'ledger',
  'generation.surface': 'ledger',
  'generation.credits': 'ledger',
  'generation.missing_deliverables': 'ledger',
  'generation.downloaded': 'ledger',
  'generation.failure_source': 'ledger',
  'generation.provider': 'ledger',
  'report.reason': 'person',
  'request.from_purchase_address': 'person',
  'judge.unusable': 'judge',
}

/** Who can tell a fact; undefined where nothing declares it. */
export function tellerOf(policy: Policy, path: string): Teller | undefined {
  return standardFacts[path] ?? policy.facts[path]?.teller
}
