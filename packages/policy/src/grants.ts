import type { Case, Grant } from './cases.ts'
import type { Pay, Policy, Round } from './model.ts'

/** What a rule gives for a case: an exact grant, `nothing` where nothing is left, or the facts that are missing. */
export type Given = { grant: Grant } | { nothing: 'nothing_charged' | 'nothing_left' } | { unknown: string[] }

export function grantOf(pay: Pay, kase: Case, policy: Policy): Given {
  return 'credits' in pay ? credits(pay, kase) : money(pay, kase, policy.defaults.round)
}

function credits(pay: Extract<Pay, { credits: unknown }>, kase: Case): Given {
  const amount = pay.credits === 'charged' ? kase.facts['generation.credits'] : pay.credits
  if (typeof amount !== 'number') return { unknown: ['generation.credits'] }
  return amount > 0 ? { grant: { credits: amount, as: pay.as ?? null } } : { nothing: 'nothing_charged' }
}

const MONEY_FACTS = ['purchase.paid', 'purchase.refunded', 'purchase.credits', 'purchase.credits_left'] as const

function money(pay: Extract<Pay, { money: unknown }>, kase: Case, round: Round): Given {
  const currency = kase.facts['purchase.currency']
  const [paid, refunded, bought, left] = MONEY_FACTS.map((path) => kase.facts[path])
  if (
    typeof paid !== 'number' || typeof refunded !== 'number' || typeof bought !== 'number' ||
    typeof left !== 'number' || typeof currency !== 'string'
  ) {
    return { unknown: [...MONEY_FACTS, 'purchase.currency'].filter((path) => kase.facts[path] == null) }
  }
  const share = pay.money === 'all' ? paid : bought > 0 ? proportion(paid, left, bought, round) : 0
  const amount = Math.min(share, paid - refunded)
  return amount > 0 ? { grant: { money: { amount, currency }, to: pay.to } } : { nothing: 'nothing_left' }
}

/** `whole × part ÷ of`, exact, rounded once. Whole, part and of are not negative. */
export function proportion(whole: number, part: number, of: number, round: Round): number {
  const dividend = BigInt(whole) * BigInt(part)
  const divisor = BigInt(of)
  const floor = dividend / divisor
  const rest = dividend % divisor
  const up = round === 'up' ? rest > 0n : round === 'half_up' && rest * 2n >= divisor
  return Number(up ? floor + 1n : floor)
}
