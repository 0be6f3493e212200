'use client'

import type { Field, Pack } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup } from '../texts.ts'
import { TextArea, TextField } from '../ui/field.tsx'

type FieldsProps = {
  pack: Pack
  fields: readonly Field[]
  values: Record<string, string>
  onChange: (name: string, value: string) => void
  errors: Record<string, string>
}

const TYPES: Record<string, { type: string; autoComplete: string } | undefined> = {
  phone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email' },
}

/** What the policy wants to know and nobody knows yet; what is known is only shown. */
export function Fields({ pack, fields, values, onChange, errors }: FieldsProps) {
  const { messages: { fields: labels, quote }, format } = useAllTexts()
  const written: Record<string, string> = { paid_at: format.dateTime(pack.purchasedAt), amount: format.money(pack.paid) }
  const known = fields.filter(({ value }) => value !== null)
  return (
    <>
      {fields
        .filter(({ value }) => value === null)
        .map(({ name }) => {
          const wiring = {
            name,
            label: lookup(labels, name, 'unknown'),
            value: values[name] ?? '',
            error: errors[name],
            required: true,
            onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
          }
          return name === 'description' ? (
            <TextArea key={name} {...wiring} aside={labels.descriptionHint} />
          ) : (
            <TextField key={name} {...wiring} {...TYPES[name]} />
          )
        })}
      {known.length > 0 && (
        <dl className="makegood-facts" aria-label={quote.sentWith}>
          {known.map(({ name, value }) => (
            <div key={name} className="makegood-fact">
              <dt>{lookup(labels, name, 'unknown')}</dt>
              <dd className="makegood-number">{written[name] ?? value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
