'use client'

import type { QuoteLine, QuoteOption, Pack } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { type Credits, creditsOf } from './credits.ts'

/** The amount with what it is made of, line by line. */
export function Arithmetic({ option, pack }: { option: QuoteOption; pack: Pack }) {
  const { lines, decision } = option
  const texts = useAllTexts()
  const { quote } = texts.messages
  const credits = creditsOf(option, pack)
  const row = (line: QuoteLine) => (
    <tr key={line.kind} data-total={line.kind === 'total' || undefined}>
      <th scope="row">
        {line.kind === 'total' && decision.verdict === 'review' ? quote.totalIfAccepted : lineText(line, pack, credits, texts)}
      </th>
      <td>{sumText(line, pack, credits, texts)}</td>
    </tr>
  )
  return (
    <table className="makegood-sums">
      <tbody>
        {lines.filter(({ kind }) => kind !== 'used' && kind !== 'fee' && kind !== 'total').map(row)}
        {decision.fees.map(({ kind, money }) => (
          <tr key={kind}>
            <th scope="row">{lookup(quote.fees, kind, 'unknown')}</th>
            <td>{`\u2212${texts.format.money(money)}`}</td>
          </tr>
        ))}
        {lines.filter(({ kind }) => kind === 'total').map(row)}
      </tbody>
    </table>
  )
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
      if (credits.count === 'left') return quote.left(used, left, format.rate(pack.paid, pack.credits))
      if (credits.count === 'used' && used) return quote.used(used, format.rate(pack.paid, pack.credits))
      return credits.count === 'kept' && used ? quote.usedKept(used, left) : quote.left(used, left, null)
    }
    case 'refunded':
      return quote.refunded
    case 'total':
      return quote.total
    default:
      return quote.unknown
  }
}
