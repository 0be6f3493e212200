import type { QuoteOption } from '@makegood/contract'
import type { AllTexts } from '../texts.ts'

/** What is still wrong with a request, in words, by field. */
export function checkRequest(
  { fields, decision: { destinations } }: QuoteOption,
  values: Record<string, string>,
  destination: string,
  { messages: { quote }, format }: AllTexts,
): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { name, value, minLength } of fields) {
    if (value !== null) continue
    const length = (values[name] ?? '').trim().length
    if (length === 0) errors[name] = quote.missing
    else if (length < minLength) errors[name] = quote.tooShort(minLength - length, format.number(minLength - length))
  }
  if (destinations.length > 1 && destinations.every(({ to }) => to !== destination)) errors.destination = quote.destinationMissing
  return errors
}
