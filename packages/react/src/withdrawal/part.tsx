'use client'

import { useAllTexts } from '../all-texts.ts'
import { TextField } from '../ui/field.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'

type PartProps = {
  part: boolean
  credits: string
  /** How many the pack has left, where that is known. */
  left: number | undefined
  error: string | undefined
  onChange: (fields: { part?: boolean; credits?: string }) => void
}

/** The whole contract, or so many credits of it. */
export function Part({ part, credits, left, error, onChange }: PartProps) {
  const { messages: { withdrawal }, format } = useAllTexts()
  return (
    <>
      <RadioCards
        legend={withdrawal.howMuch}
        cards={[
          { value: 'whole', label: withdrawal.whole },
          { value: 'part', label: withdrawal.part },
        ]}
        value={part ? 'part' : 'whole'}
        onChange={(value) => onChange({ part: value === 'part' })}
      />
      {part && (
        <TextField
          name="credits"
          label={withdrawal.credits}
          aside={left === undefined ? undefined : withdrawal.creditsLeft(format.number(left))}
          value={credits}
          error={error}
          required
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          onChange={(event) => onChange({ credits: event.target.value })}
        />
      )}
    </>
  )
}
