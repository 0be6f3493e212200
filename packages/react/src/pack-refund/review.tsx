'use client'

import type { Destination, Quote, QuoteOption } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Arithmetic } from './arithmetic.tsx'
import { fieldText } from './fields.tsx'
import type { Step } from './plan.ts'
import { placeText } from './request-letter.ts'
import { SentWith } from './sent-with.tsx'

type ReviewProps = {
  quote: Quote
  option: QuoteOption
  values: Record<string, string>
  destination: Destination
  steps: readonly Step[]
  onChange: (step: Step) => void
}

/** Everything that is about to be sent, each with the way back to where it was said. */
export function Review({ quote: { pack, asker, options }, option, values, destination, steps, onChange }: ReviewProps) {
  const texts = useAllTexts()
  const { messages: { steps: words, fields: labels, grounds, quote } } = texts
  const rows: { label: string; value: string; step: Step; changes: boolean }[] = [
    { label: words.reason, value: lookup(grounds, option.ground, 'other'), step: 'ground', changes: options.length > 1 },
    ...option.fields
      .filter(({ value }) => value === null)
      .map((field) => ({
        label: lookup(labels, field.name, 'unknown'),
        value: fieldText(field, values, pack, texts),
        step: 'details' as const,
        changes: true,
      })),
    ...(destination ? [{ label: quote.goesTo, value: placeText(destination, { pack }, texts), step: 'place' as const, changes: steps.includes('place') }] : []),
  ]
  return (
    <>
      <Arithmetic option={option} pack={pack} />
      <dl className="makegood-review">
        {rows.map(({ label, value, step, changes }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="makegood-said">
              <bdi>{value}</bdi>
            </dd>
            {changes && (
              <dd>
                <Button variant="link" aria-label={words.changeWhat(label)} onClick={() => onChange(step)}>
                  {words.change}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <SentWith fields={option.fields} pack={pack} asker={asker} />
    </>
  )
}
