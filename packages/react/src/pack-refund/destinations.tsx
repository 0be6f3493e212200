'use client'

import type { Destination, DestinationOption } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup } from '../texts.ts'
import { RadioCards } from '../ui/radio-cards.tsx'

/** Where it goes unless the person says otherwise: never into the balance, which is not money any more. */
export const preselected = (options: readonly DestinationOption[]): Destination =>
  (options.length === 1 ? options[0] : options.find(({ to }) => to === 'original_method'))?.to ?? ''

type DestinationsProps = {
  options: readonly DestinationOption[]
  /** How the pack was paid: `Visa ·· 4242`. */
  method: string
  value: Destination
  onChange: (destination: Destination) => void
  error: string | null
}

/** The choice of where the money goes, where the policy leaves one. */
export function Destinations({ options, method, value, onChange, error }: DestinationsProps) {
  const { messages: { quote, destinationChoices } } = useAllTexts()
  if (options.length < 2) return null
  const cards = options.map(({ to, review }) => {
    const known = to === 'original_method' && method
    return {
      value: to,
      label: known || lookup(destinationChoices, to, 'unknown'),
      hint: review ? quote.destinationReviewed : known ? destinationChoices.original_method : undefined,
    }
  })
  return <RadioCards legend={quote.destination} cards={cards} value={value} onChange={onChange} error={error} />
}
