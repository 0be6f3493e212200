import type { DestinationOption } from '@makegood/contract'
import { areNumbers, FROM_WHOLE, lessFees, missing, type Off, portionOf, proportion, SHARE_FACTS, turnOf } from './amounts.ts'
import type { Case, Grant, Ruling } from './cases.ts'
import { type Check, type Context, type Edge, unknownFacts } from './check.ts'
import { compileCond } from './conditions.ts'
import type { Deduction, MoneyAmount, OneOf, Pay, Place } from './model-rules.ts'

/** What a rule gives for a case: one exact grant, several to choose from, `nothing`, or the facts that are missing. */
type Given =
  | { grant: Grant }
  | { choices: Grant[]; chosenBy: Ruling['chosenBy'] }
  | { nothing: 'nothing_charged' | 'nothing_left' }
  | { unknown: string[] }

/** A compiled remedy. */
export type Payer = { given(kase: Case): Given; edges(kase: Case): Edge[] }

export function compilePay(pay: Pay | OneOf, context: Context): Payer {
  if ('oneOf' in pay) return oneOf(pay, context)
  if ('money' in pay) return money(pay, context)
  return { given: 'credits' in pay ? credits(pay) : remedy(pay), edges: () => [] }
}

function credits({ credits: count, as }: Extract<Pay, { credits: unknown }>): Payer['given'] {
  return ({ facts }) => {
    const amount = count === 'charged' ? facts['generation.credits'] : count
    if (typeof amount !== 'number') return { unknown: ['generation.credits'] }
    return amount > 0 ? { grant: { credits: amount, as: as ?? null } } : { nothing: 'nothing_charged' }
  }
}

function remedy({ remedy: kind, size }: Extract<Pay, { remedy: unknown }>): Payer['given'] {
  return ({ facts }) => {
    if (size === undefined) return { grant: { remedy: { kind, size: null } } }
    const found = facts[size]
    if (typeof found !== 'number') return { unknown: [size] }
    return found > 0 ? { grant: { remedy: { kind, size: found } } } : { nothing: 'nothing_left' }
  }
}

/** Money: a share of a whole less its fees, never more than is still refundable, rounded once. */
function money({ money: said, to }: Extract<Pay, { money: unknown }>, context: Context): Payer {
  const { of = 'purchase.paid', share = 'all', minus = [], round }: MoneyAmount = typeof said === 'string' ? { share: said } : said
  const { defaults } = context.book
  const rounding = round ?? defaults.round
  const deductions = minus.map((deduction) => compileDeduction(deduction, context))
  const places = to.map((place) => compilePlace(place, context))
  // Places without a condition are the same in every case.
  const always = to.every((place) => typeof place === 'string') ? to.map((place) => ({ to: place, review: false })) : null
  const needed = [...new Set([of, 'purchase.paid', 'purchase.refunded', ...SHARE_FACTS[share]])]

  function given(kase: Case): Given {
    const { facts } = kase
    const currency = facts['purchase.currency']
    if (typeof currency !== 'string' || !areNumbers(facts, needed)) {
      const unknown = missing(facts, needed)
      return { unknown: typeof currency === 'string' ? unknown : [...unknown, 'purchase.currency'] }
    }
    const off: Off[] = []
    for (const deduction of deductions) {
      const taken = deduction(kase)
      if (taken && 'unknown' in taken) return taken
      if (taken) off.push(taken)
    }
    const whole = Number(facts[of])
    const portion = portionOf(share, kase, defaults.zone)
    const { total, fees } = off.length > 0 ? lessFees(whole, portion, off, rounding) : { total: proportion(whole, portion, rounding), fees: [] }
    const refunded = Number(facts['purchase.refunded'])
    const due = FROM_WHOLE.has(share) ? total - refunded : total
    const amount = Math.min(due, Number(facts['purchase.paid']) - refunded)
    if (amount <= 0) return { nothing: 'nothing_left' }
    const allowed = always ?? places.flatMap((place) => place.option(kase) ?? [])
    if (allowed.length === 0) return { unknown: [] }
    return { grant: { money: { amount, currency }, to: allowed, fees: fees.map((fee) => ({ kind: fee.kind, money: { amount: fee.amount, currency } })) } }
  }

  function edges(kase: Case): Edge[] {
    const turn = turnOf(share, kase, defaults.zone)
    const turns = turn === null ? [] : [turn, turn + 1].map((value) => ({ fact: 'request.at', value }))
    return [...turns, ...places.flatMap(({ check }) => check?.edges(kase) ?? [])]
  }

  return { given, edges }
}

/** What a deduction takes off; null: nothing in this case. */
function compileDeduction({ fee, of, percent, if: cond }: Deduction, context: Context): (kase: Case) => Off | { unknown: string[] } | null {
  const check = cond ? compileCond(cond, context) : null
  return (kase) => {
    const held = check ? check.test(kase, null) : true
    if (held === null) return { unknown: unknownFacts(check!, kase) }
    if (!held) return null
    if (percent !== undefined) return { fee, percent }
    const amount = kase.facts[of!]
    // Known not to be there, it takes off nothing.
    if (amount === null) return null
    return typeof amount === 'number' ? { fee, amount } : { unknown: [of!] }
  }
}

/** A place that a fact nobody knows might open is one that a person has to agree to. */
function compilePlace(place: Place, context: Context): { check: Check | null; option(kase: Case): DestinationOption | null } {
  if (typeof place === 'string') {
    const option = { to: place, review: false }
    return { check: null, option: () => option }
  }
  const { to, review = false } = place
  const check = place.if ? compileCond(place.if, context) : null
  return {
    check,
    option(kase) {
      const held = check ? check.test(kase, null) : true
      return held === false ? null : { to, review: review || held === null }
    },
  }
}

function oneOf({ oneOf: pays, chosen }: OneOf, context: Context): Payer {
  const remedies = pays.map((pay) => ({ check: pay.if ? compileCond(pay.if, context) : null, payer: compilePay(pay, context) }))

  function given(kase: Case): Given {
    const grants: Grant[] = []
    let last: Given = { nothing: 'nothing_left' }
    for (const { check, payer } of remedies) {
      const held = check ? check.test(kase, null) : true
      if (held === null) return { unknown: unknownFacts(check!, kase) }
      if (!held) continue
      last = payer.given(kase)
      if ('unknown' in last) return last
      if (!('grant' in last)) continue
      if (chosen === 'in_order') return last
      grants.push(last.grant)
    }
    if (grants.length === 0) return last
    return grants.length === 1 ? { grant: grants[0]! } : { choices: grants, chosenBy: chosen === 'person' ? 'person' : 'seller' }
  }

  return { given, edges: (kase) => remedies.flatMap(({ check, payer }) => [...(check?.edges(kase) ?? []), ...payer.edges(kase)]) }
}
