'use client'

import type { Outage } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { dotted } from '../format/isolated.ts'
import type { AllTexts } from '../texts.ts'

type OutagesProps = {
  outages: readonly Outage[]
  /** Where the words about it are asked; null: they are not. */
  asks: 'below' | 'next' | null
}

/** The interruptions that are on record, against which a claim is checked (A10, B7, D8). */
export function Outages({ outages, asks }: OutagesProps) {
  const texts = useAllTexts()
  const { messages: { outages: words } } = texts
  if (outages.length === 0) {
    return (
      <div className="makegood-block">
        <p className="makegood-strong">{words.none}</p>
        {asks && <p className="makegood-muted">{asks === 'next' ? words.noneAskNext : words.noneAsk}</p>}
      </div>
    )
  }
  return (
    <div className="makegood-block">
      <p className="makegood-strong">{words.title}</p>
      <ul className="makegood-outages">
        {outages.map((outage) => (
          <li key={outage.from}>
            <span className="makegood-number">{outageText(outage, texts)}</span>
            <span className="makegood-small">{aboutText(outage, texts)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** From when to when. */
export function outageText({ from, until }: Outage, { messages: { outages }, format }: AllTexts): string {
  return outages.line(format.dateTime(from), until && format.dateTime(until))
}

const HOUR = 3_600_000

/** For how long, how much of it was down, and whether it was made good. Policies count hours. */
function aboutText({ from, until, complete, remedied }: Outage, { messages: { language, outages }, format }: AllTexts): string {
  const length = until === null ? 0 : Date.parse(until) - Date.parse(from)
  const written = length < HOUR ? format.lasting(length) : format.span(`PT${Math.floor(length / HOUR)}H`)
  return dotted([until && written, complete ? outages.complete : outages.partly, remedied ? outages.remedied : null], language.tag)
}
