'use client'

import type { Pack, QuoteLine, QuoteOption } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import type { AllTexts } from '../texts.ts'

/** The amount with what it is made of, line by line. */
export function Arithmetic({ option: { lines, decision }, pack }: { option: QuoteOption; pack: Pack }) {
  const texts = useAllTexts()
  const { quote } = texts.messages
  return (
    <table className="makegood-sums">
      <tbody>
        {lines.filter(({ kind }) => kind !== 'used').map((line) => (
          <tr key={line.kind} data-total={line.kind === 'total' || undefined}>
            <th scope="row">
              {line.kind === 'total' && decision.verdict === 'review' ? quote.totalIfAccepted : lineText(line, pack, texts)}
            </th>
            <td>{line.money ? texts.format.money(line.money) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function lineText({ kind, credits }: QuoteLine, pack: Pack, { messages, format }: AllTexts): string {
  const { quote } = messages
  const count = messages.credits.count(credits ?? 0, format.number(credits ?? 0))
  switch (kind) {
    case 'bought':
      return quote.bought(count)
    case 'left': {
      const used = pack.used > 0 ? format.number(pack.used) : null
      return quote.left(used, format.number(credits ?? 0), format.rate(pack.paid, pack.credits))
    }
    case 'refunded':
      return quote.refunded
    case 'fee':
      return quote.fee
    case 'total':
      return quote.total
    default:
      return quote.unknown
  }
}
