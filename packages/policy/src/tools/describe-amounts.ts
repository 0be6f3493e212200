import type { Book } from '../model.ts'
import type { Deduction, MoneyAmount, OneOf, Pay, Place, Share } from '../model-rules.ts'
import type { Cond } from '../model-conditions.ts'
import { wordsFor } from './fact-words.ts'
import { capital, counted, joined, plain } from './prose.ts'

/** What is given: a phrase, and what has to be said beside it as a list. */
export type Given = { phrase: string; list: string[] }

/** Says a condition of a remedy: `if …`, or less of a rule that keeps its reasons. */
export type SayIf = (cond: Cond) => string

/** What a remedy is, and where it goes. */
export function sayPay(book: Book, pay: Pay | OneOf, sayIf: SayIf): Given {
  if ('oneOf' in pay) {
    const choice = {
      person: 'the one you choose of these',
      seller: 'the one we choose of these',
      in_order: 'the first of these that is possible',
    }
    const list = pay.oneOf.flatMap((one, index) => {
      const { phrase, list } = sayPay(book, one, sayIf)
      return [
        `${index + 1}. ${[phrase, ...conditional(one.if, sayIf)].join(', ')}`,
        ...list.map((line) => `   ${line}`),
      ]
    })
    return { phrase: choice[pay.chosen], list }
  }
  if ('money' in pay) return sayMoney(book, pay, sayIf)
  if ('remedy' in pay) return { phrase: sayRemedy(book, pay), list: [] }
  const count = pay.credits === 'charged' ? 'the credits it cost' : counted(pay.credits, 'credit')
  return { phrase: `${count}, in your wallet${pay.as ? asKind(pay.as) : ''}`, list: [] }
}

const conditional = (cond: Cond | undefined, sayIf: SayIf) => (cond ? [sayIf(cond)] : [])

function asKind(kind: string): string {
  const words: Readonly<Record<string, string>> = {
    courtesy: ' as a courtesy: such credits never turn into money',
    free: ' as free credits',
    bonus: ' as bonus credits',
    pack: ' as part of a pack',
    return: ' as returned credits',
  }
  return words[kind] ?? ` as ${plain(kind.replace(/_/g, ' '))} credits`
}

function sayMoney(book: Book, { money, to }: Extract<Pay, { money: unknown }>, sayIf: SayIf): Given {
  const {
    of = 'purchase.paid',
    share = 'all',
    minus = [],
    round,
  }: MoneyAmount = typeof money === 'string' ? { share: money } : money
  const amount = sayShare(share, of === 'purchase.paid' ? null : wordsFor(book, of).subject)
  const less = minus.map((deduction) => sayDeduction(book, deduction, sayIf))
  const places = to.map((place) => sayPlace(place, sayIf))
  const rounded = round ? [`- ${capital(ROUNDED[round])}.`] : []
  if (less.length === 0 && to.every((place) => typeof place === 'string'))
    return { phrase: `${amount}, ${joined(places, 'or')}`, list: rounded }
  return {
    phrase: amount,
    list: [
      ...(less.length > 0 ? [`- Taken off: ${less.join('; ')}.`] : []),
      ...rounded,
      places.length === 1 ? `- It goes ${places[0]}.` : `- It goes where you choose: ${places.join('; or ')}.`,
    ],
  }
}

/** What part of what you paid, or of another amount. */
function sayShare(share: Share, other: string | null): string {
  if (share === 'all') return other === null ? 'the full price you paid' : `the full amount of ${other}`
  const whole = other ?? 'the price you paid'
  const parts = {
    credits_left: `the part of ${whole} that stands for the credits you still have, at what each of them cost you`,
    credits_unused: `the part of ${whole} that stands for the credits you did not use, less what came back before`,
    credits_charged: `the part of ${whole} that stands for the credits the generation cost`,
    days_left: `the part of ${whole} that stands for the whole days left of the period you paid for, less what came back before`,
    months_left: `the part of ${whole} that stands for the whole months left of the period you paid for, less what came back before`,
  }
  return parts[share]
}

function sayPlace(place: Place, sayIf: SayIf): string {
  if (typeof place === 'string') return placeName(place)
  const notes = [...conditional(place.if, sayIf), ...(place.review ? ['once a person has agreed to it'] : [])]
  return [placeName(place.to), ...notes].join(', ')
}

export const ROUNDED = {
  down: 'rounded down',
  half_up: 'rounded to the nearest (halves up)',
  up: 'rounded up',
} as const

function sayDeduction(book: Book, { fee, of, percent, if: cond }: Deduction, sayIf: SayIf): string {
  const names: Readonly<Record<string, string>> = {
    external_processing: 'what outside payment processors kept of the price',
    refund_processing: 'what it costs to send the money back',
  }
  const name = names[fee] ?? plain(fee.replace(/_/g, ' '))
  const amount = percent === undefined ? name : `${percent} per cent for ${name}`
  const fact = of && !STANDARD_FEES.has(of) ? ` (${wordsFor(book, of).subject})` : ''
  return [amount + fact, ...conditional(cond, sayIf)].join(', ')
}

/** Facts that a fee of theirs says already. */
const STANDARD_FEES = new Set(['purchase.external_fees', 'purchase.refund_fee'])

function placeName(place: string): string {
  const words: Readonly<Record<string, string>> = {
    wallet: 'to your wallet',
    original_method: 'to the payment method you used',
    bank_transfer: 'by bank transfer',
    balance: 'to your account balance',
  }
  return words[place] ?? `to ${plain(place.replace(/_/g, ' '))}`
}

function sayRemedy(book: Book, { remedy, size }: Extract<Pay, { remedy: unknown }>): string {
  const words: Readonly<Record<string, string>> = {
    rerun: 'another run that costs nothing',
    extension: 'a longer period',
    coupon: 'a coupon',
  }
  const name = words[remedy] ?? plain(remedy.replace(/_/g, ' '))
  return size ? `${name}, as large as ${wordsFor(book, size).subject}` : name
}
