import type { Book, Teller } from './model.ts'

/** What a fact holds, who can tell it, and which values are known where it is a word. */
export type FactKind = { type: 'boolean' | 'number' | 'string' | 'instant'; teller: Teller; values?: readonly string[] }

const flag = (teller: Teller): FactKind => ({ type: 'boolean', teller })
const number = (teller: Teller): FactKind => ({ type: 'number', teller })
const instant = (teller: Teller): FactKind => ({ type: 'instant', teller })
const word = (teller: Teller, ...values: string[]): FactKind => ({ type: 'string', teller, ...(values.length > 0 && { values }) })

/** The facts every policy may ask for. A policy adds its own under `facts`. Amounts are minor units. */
export const standardFacts: Readonly<Record<string, FactKind>> = {
  'account.standing': word('ledger', 'active', 'closed', 'terminated', 'banned'),
  /** Share of all money paid that was refunded, in whole per cent. */
  'account.refund_percent': number('ledger'),
  /** What reviewers recorded of the account (B17, B18). */
  'account.malicious_use': flag('ledger'),
  'account.false_information': flag('ledger'),
  'purchase.kind': word('ledger', 'pack', 'subscription'),
  'purchase.at': instant('ledger'),
  'purchase.channel': word('ledger', 'direct', 'app_store', 'play_store'),
  'purchase.method': word('ledger', 'card', 'paypal', 'alipay', 'wechat_pay', 'apple_pay', 'google_pay', 'bank_transfer', 'other'),
  'purchase.credits': number('ledger'),
  'purchase.credits_used': number('ledger'),
  'purchase.credits_left': number('ledger'),
  'purchase.paid': number('ledger'),
  'purchase.currency': word('ledger'),
  'purchase.refunded': number('ledger'),
  /** The period a subscription was paid for. */
  'purchase.period_from': instant('ledger'),
  'purchase.period_until': instant('ledger'),
  /** What outside processors kept of the price (B22), and what sending it back costs (B38). */
  'purchase.external_fees': number('host'),
  'purchase.refund_fee': number('host'),
  /** That the order was made by mistake of the system, as host or processor know it. */
  'purchase.duplicate': flag('host'),
  /** Seconds since the nearest earlier order of the same package at the same price; null: there is none (A9, D6). */
  'purchase.twin_seconds': number('ledger'),
  /** Provided by a partner, not by the seller (B21). */
  'purchase.third_party': flag('ledger'),
  /** Bought, or charged again, after the service had been cancelled (B10). */
  'purchase.after_cancellation': flag('ledger'),
  'purchase.chargeback': flag('host'),
  'generation.outcome': word('ledger', 'running', 'succeeded', 'failed', 'moderated', 'incomplete'),
  'generation.at': instant('ledger'),
  'generation.kind': word('ledger', 'image', 'video'),
  'generation.feature': word('ledger'),
  'generation.platform': word('ledger', 'web', 'ios', 'android'),
  'generation.surface': word('ledger', 'editor', 'batch', 'catalog'),
  'generation.credits': number('ledger'),
  'generation.missing_deliverables': number('ledger'),
  'generation.downloaded': flag('ledger'),
  'generation.failure_source': word('ledger', 'system', 'provider'),
  'generation.provider': word('ledger'),
  /** Hours on end that the service was interrupted after the purchase, at the longest; and completely (A10, B7, D8). */
  'outage.hours': number('host'),
  'outage.complete_hours': number('host'),
  /** Whether that interruption was made good already (A11). */
  'outage.remedied': flag('host'),
  'report.reason': word('person'),
  'request.from_purchase_address': flag('person'),
  'judge.unusable': flag('judge'),
  /** That a reviewer found what the person claims: a charge nobody authorised, a defect, a result unlike its description. */
  'judge.claim_holds': flag('judge'),
  /**
   * What the laws ask of a sale: where the person lives, whether as a consumer, what was sold, whether the person was told
   * of the right to withdraw before the contract, asked for the start at once, acknowledged what that costs, and has both
   * on a durable medium; and which version of the words the person agreed to, and when.
   */
  'sale.country': word('host'),
  'sale.consumer': flag('host'),
  'sale.class': word('host', 'digital_content', 'digital_service'),
  'sale.informed': flag('host'),
  'sale.start_requested': flag('host'),
  'sale.loss_acknowledged': flag('host'),
  'sale.confirmed': flag('host'),
  'sale.consent_text': word('host'),
  'sale.consent_at': instant('host'),
}

/** What is known of a fact; undefined where nothing declares it. */
export function factKind({ facts }: Book, path: string): FactKind | undefined {
  return standardFacts[path] ?? facts[path]
}

/** Who can tell a fact; undefined where nothing declares it. */
export function tellerOf(book: Book, path: string): Teller | undefined {
  return factKind(book, path)?.teller
}
