import type { AllTexts } from '../texts.ts'

/** A movement of the balance: `+4 credits`, `−4 credits`. */
export function signedCredits(credits: number, { messages, format }: AllTexts): string {
  const count = Math.abs(credits)
  return `${credits < 0 ? '\u2212' : '+'}${messages.credits.count(count, format.number(count))}`
}
