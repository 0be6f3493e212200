'use client'

import type { Field, Pack } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { TextArea, TextField } from '../ui/field.tsx'

type FieldsProps = {
  fields: readonly Field[]
  values: Record<string, string>
  onChange: (name: string, value: string) => void
  errors: Record<string, string>
}

const TYPES: Record<string, { type: string; autoComplete: string } | undefined> = {
  phone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email' },
}

/** What the policy wants to know and nobody knows yet (A22, B24, C30, D16). */
export function Fields({ fields, values, onChange, errors }: FieldsProps) {
  const { messages: { fields: labels, quote }, format } = useAllTexts()
  return fields
    .filter(({ value }) => value === null)
    .map(({ name, minLength }) => {
      const wiring = {
        name,
        label: lookup(labels, name, 'unknown'),
        value: values[name] ?? '',
        error: errors[name],
        hint: minLength > 1 ? quote.atLeast(minLength, format.number(minLength)) : undefined,
        required: true,
        onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
      }
      return name === 'description' ? (
        <TextArea key={name} {...wiring} aside={minLength > 1 ? undefined : labels.descriptionHint} />
      ) : (
        <TextField key={name} {...wiring} {...TYPES[name]} />
      )
    })
}

/** What a field says: what is known, as it is written, or what was filled in. */
export function fieldText({ name, value }: Field, values: Record<string, string>, pack: Pack, { format }: AllTexts): string {
  if (value === null) return (values[name] ?? '').trim()
  if (name === 'paid_at') return format.dateTime(pack.purchasedAt)
  return name === 'amount' ? format.money(pack.paid) : value
}
