import type { AllTexts } from '../texts.ts'
import type { Statement, StatementFields } from './statement.ts'

export type StatementErrors = Partial<Record<keyof Statement | 'credits', string>>

/** What is still wrong with a statement, in words, by field. Nothing is checked beyond what the receipt needs. */
export function checkStatement(statement: Statement, { part, credits }: StatementFields, { messages: { withdrawal } }: AllTexts): StatementErrors {
  const errors: StatementErrors = {}
  if (!statement.name.trim()) errors.name = withdrawal.missing
  if (!statement.contract.trim()) errors.contract = withdrawal.missing
  if (!statement.email.trim()) errors.email = withdrawal.missing
  else if (!/^[^\s@]+@[^\s@]+$/.test(statement.email.trim())) errors.email = withdrawal.emailWrong
  if (part && creditsOf(credits) === null) errors.credits = withdrawal.creditsWrong
  return errors
}

/** How many credits that is, in any digits; null: no number of credits. */
export function creditsOf(written: string): number | null {
  const digits = written.trim().replaceAll(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
  const count = /^[0-9]{1,9}$/.test(digits) ? Number(digits) : 0
  return count > 0 ? count : null
}

/** The digits of every script stand in a row, from 0 to 9. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}
