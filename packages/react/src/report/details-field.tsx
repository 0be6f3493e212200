'use client'

import { useTexts } from '../texts.ts'
import { TextArea } from '../ui/field.tsx'
import { DETAILS_MAX, tooLong } from './check-report.ts'

/** From here on the counter says how much room is left. */
const NEAR_THE_END = 500

type DetailsFieldProps = { value: string; onChange: (value: string) => void; error: string | null }

export function DetailsField({ value, onChange, error }: DetailsFieldProps) {
  const texts = useTexts()
  const { messages: { report }, format } = texts
  const left = DETAILS_MAX - value.length
  return (
    <TextArea
      label={report.details}
      hint={left <= NEAR_THE_END ? report.detailsLeft(format.number(left)) : report.detailsHint}
      error={error ?? tooLong(value, texts)}
      value={value}
      required
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
