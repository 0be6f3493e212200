import type { AllTexts } from '../texts.ts'

const sign = (credits: number) => (credits < 0 ? '\u2212' : '+')

/** A movement of the balance: `+4`, `−4`. */
export const signedNumber = (credits: number, { format }: AllTexts) => `${sign(credits)}${format.number(Math.abs(credits))}`

/** The same where it stands alone: `+4 credits`, `−4 credits`. */
export function signedCredits(credits: number, { messages, format }: AllTexts): string {
  const count = Math.abs(credits)
  return `${sign(credits)}${messages.credits.count(count, format.number(count))}`
}
