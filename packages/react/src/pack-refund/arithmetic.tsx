'use client'

import type { Pack, QuoteLine, QuoteOption } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup, type AllTexts } from '../texts.ts'

/** The amount with what it is made of, line by line. */
export function Arithmetic({ option: { lines, decision }, pack }: { option: QuoteOption; pack: Pack }) {
  const texts = useAllTexts()
  const { quote } = texts.messages
  const total = lines.find(({ kind }) => kind === 'total')?.money?.amount ?? 0
  const row = (line: QuoteLine) => (
    <tr key={line.kind} data-total={line.kind === 'total' || undefined}>
      <th scope="row">
        {line.kind === 'total' && decision.verdict === 'review' ? quote.totalIfAccepted : lineText(line, pack, total > 0, texts)}
      </th>
      <td>{sumText(line, pack, total, texts)}</td>
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

/** What a line comes to. What is left is worth its share of the price, and what is gone already counts against it. */
function sumText({ kind, credits, money }: QuoteLine, { paid, credits: bought }: Pack, total: number, { format }: AllTexts): string {
  if (kind === 'left' && total > 0 && !money) {
    const share = Math.round((paid.amount * (credits ?? 0)) / bought)
    // Rounded as the policy rounds, which the total has been.
    return format.money({ ...paid, amount: Math.abs(share - total) <= 1 ? total : share })
  }
  if (!money) return ''
  const taken = kind === 'refunded' && money.amount > 0
  return taken ? `\u2212${format.money(money)}` : format.money(money)
}

function lineText({ kind, credits }: QuoteLine, pack: Pack, gives: boolean, { messages, format }: AllTexts): string {
  const { quote } = messages
  const count = messages.credits.count(credits ?? 0, format.number(credits ?? 0))
  switch (kind) {
    case 'bought':
      return quote.bought(count)
    case 'left': {
      const used = pack.used > 0 ? format.number(pack.used) : null
      return quote.left(used, format.number(credits ?? 0), gives ? format.rate(pack.paid, pack.credits) : null)
    }
    case 'refunded':
      return quote.refunded
    case 'total':
      return quote.total
    default:
      return quote.unknown
  }
}
