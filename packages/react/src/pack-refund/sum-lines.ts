import type { Pack, QuoteLine, QuoteOption } from '@makegood/contract'
import { lookup, type AllTexts } from '../texts.ts'
import { type Credits, creditsOf } from './credits.ts'

/** One line of what an amount is made of. */
export type SumLine = { key: string; label: string; value: string; isTotal: boolean }

/** What comes back for a pack with what it is made of, line by line: the price, the credits, fees, and the sum. */
export function sumLines({ lines, decision, ...option }: QuoteOption, pack: Pack, texts: AllTexts): SumLine[] {
  const { quote } = texts.messages
  const credits = creditsOf({ ...option, lines, decision }, pack)
  const isTotal = ({ kind }: QuoteLine) => kind === 'total'
  const line = (one: QuoteLine): SumLine => ({
    key: one.kind,
    label: isTotal(one) && decision.verdict === 'review' ? quote.totalIfAccepted : lineText(one, pack, credits, texts),
    value: sumText(one, pack, credits, texts),
    isTotal: isTotal(one),
  })
  const fees = decision.fees.map(({ kind, money }): SumLine => ({
    key: kind,
    label: lookup(quote.fees, kind, 'unknown'),
    value: `\u2212${texts.format.money(money)}`,
    isTotal: false,
  }))
  const others = lines.filter(({ kind }) => kind !== 'used' && kind !== 'fee' && kind !== 'total')
  return [...others.map(line), ...fees, ...lines.filter(isTotal).map(line)]
}

/** That a part of a cent was dropped or added; null where none was. */
export function roundingText(option: QuoteOption, pack: Pack, { messages: { quote }, format }: AllTexts): string | null {
  const credits = creditsOf(option, pack)
  if (credits.count !== 'left' && credits.count !== 'used') return null
  const { paid, refunded, used } = pack
  const left = option.lines.find(({ kind }) => kind === 'left')?.credits ?? 0
  const rest = paid.amount - refunded.amount
  // In parts of the price, one a credit: so nothing is rounded before it is written.
  const parts = credits.count === 'left' ? paid.amount * left : rest * pack.credits - paid.amount * used
  const share = credits.count === 'left' ? credits.worth : rest - credits.worth
  if (parts === share * pack.credits) return null
  const say = share * pack.credits < parts ? quote.roundedDown : quote.roundedUp
  return say(format.rate({ ...paid, amount: parts }, pack.credits), format.money({ ...paid, amount: share }))
}

/** What a line comes to. What was refunded before counts against the price. */
function sumText({ kind, money }: QuoteLine, { paid }: Pack, credits: Credits, { format }: AllTexts): string {
  if (kind === 'left' && credits.count === 'left') return format.money({ ...paid, amount: credits.worth })
  if (kind === 'left' && credits.count === 'used') return `\u2212${format.money({ ...paid, amount: credits.worth })}`
  if (!money) return ''
  const taken = kind === 'refunded' && money.amount > 0
  return taken ? `\u2212${format.money(money)}` : format.money(money)
}

function lineText({ kind, credits: count }: QuoteLine, pack: Pack, credits: Credits, { messages, format }: AllTexts): string {
  const { quote } = messages
  switch (kind) {
    case 'bought':
      return pack.credits > 0 ? quote.bought(messages.credits.count(count ?? 0, format.number(count ?? 0))) : quote.charge
    case 'left': {
      const used = pack.used > 0 ? format.number(pack.used) : null
      const left = format.number(count ?? 0)
      if (credits.count === 'left') return quote.left(pack.used, used, left, format.rate(pack.paid, pack.credits))
      if (credits.count === 'used' && used) return quote.used(pack.used, used, format.rate(pack.paid, pack.credits))
      return credits.count === 'kept' && used ? quote.usedKept(pack.used, used, left) : quote.left(pack.used, used, left, null)
    }
    case 'refunded':
      return quote.refunded
    case 'total':
      return quote.total
    default:
      return quote.unknown
  }
}
