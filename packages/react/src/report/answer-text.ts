import type { ReportAnswer } from '@makegood/contract'
import { dotted } from '../format/isolated.ts'
import type { Texts } from '../texts.ts'

/** How it stands after a report: `Balance 96 · ref. MG-1042`. */
export function answerText({ balance, refund }: ReportAnswer, { messages: { language, outcome }, format }: Texts): string {
  return dotted([outcome.balance(format.number(balance)), refund && outcome.reference(refund.reference)], language.tag)
}
