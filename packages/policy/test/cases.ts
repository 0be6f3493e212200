import type { Case, Facts, Grant, PastEvent } from '../src/index.ts'

/** Epoch milliseconds of an ISO instant. */
export const at = (instant: string): number => Date.parse(instant)

/** A pack of 100 credits for 20 euros, bought at `bought` and untouched. */
export const pack = (bought: string, overrides: Facts = {}): Facts => ({
  'account.standing': 'active',
  'account.refund_percent': 0,
  'account.malicious_use': false,
  'account.false_information': false,
  'purchase.kind': 'pack',
  'purchase.at': at(bought),
  'purchase.channel': 'direct',
  'purchase.method': 'card',
  'purchase.third_party': false,
  'purchase.external_fees': null,
  'purchase.refund_fee': null,
  'purchase.chargeback': false,
  'purchase.paid': 2000,
  'purchase.currency': 'EUR',
  'purchase.refunded': 0,
  'purchase.credits': 100,
  'purchase.credits_used': 0,
  'purchase.credits_left': 100,
  'request.from_purchase_address': true,
  ...overrides,
})

/** A picture that succeeded at `finished` for 4 credits in the web editor. */
export const picture = (finished: string, overrides: Facts = {}): Facts => ({
  'account.standing': 'active',
  'account.refund_percent': 0,
  'account.malicious_use': false,
  'account.false_information': false,
  'generation.outcome': 'succeeded',
  'generation.at': at(finished),
  'generation.kind': 'image',
  'generation.feature': 'create_any_image',
  'generation.platform': 'web',
  'generation.surface': 'editor',
  'generation.credits': 4,
  'generation.missing_deliverables': 0,
  'generation.downloaded': false,
  'request.from_purchase_address': true,
  ...overrides,
})

export const request = (moment: string, facts: Facts): Case => ({ ground: 'change_of_mind', at: at(moment), facts, past: [], purchase: 'pack_1' })

export const finished = (moment: string, facts: Facts): Case => ({ ground: 'generation', at: at(moment), facts, past: [], generation: 'gen_1' })

export const report = (moment: string, reason: string, facts: Facts, past: PastEvent[] = []): Case => ({
  ground: 'quality', at: at(moment), facts: { ...facts, 'report.reason': reason }, past, generation: 'gen_1',
})

/** A request on another ground than a change of mind. */
export const claim = (ground: string, moment: string, facts: Facts): Case => ({ ...request(moment, facts), ground })

/** Every ground that the contract knows. */
export const grounds = [
  'change_of_mind', 'duplicate_charge', 'unauthorised_charge', 'outage', 'misdescribed', 'defective',
  'fees_after_cancellation', 'quality', 'generation', 'legal', 'other',
]

export const standings = ['active', 'closed', 'terminated', 'banned']

/** What the verdict on every ground is under every standing of the account, as `ground: active closed terminated banned`. */
export const table = (verdict: (ground: string, standing: string) => string): string[] =>
  grounds.map((ground) => `${ground}: ${standings.map((standing) => verdict(ground, standing)).join(' ')}`)

/** Money without fees, to places that nobody has to agree to. */
export const euros = (amount: number, ...to: string[]): Grant => ({
  money: { amount, currency: 'EUR' }, to: to.map((place) => ({ to: place, review: false })), fees: [],
})
