import { isFromRight } from '../format/isolated.ts'
import type { AllTexts } from '../texts.ts'

/** From right to left a sign would change places with its number, if nothing held it there. */
const sign = (credits: number, { messages }: AllTexts) =>
  `${isFromRight(messages.language.tag) ? '\u200E' : ''}${credits < 0 ? '\u2212' : '+'}`

/** A movement of the balance: `+4`, `−4`. */
export const signedNumber = (credits: number, texts: AllTexts) => `${sign(credits, texts)}${texts.format.number(Math.abs(credits))}`

/** The same where it stands alone: `+4 credits`, `−4 credits`. */
export function signedCredits(credits: number, texts: AllTexts): string {
  const count = Math.abs(credits)
  return `${sign(credits, texts)}${texts.messages.credits.count(count, texts.format.number(count))}`
}
