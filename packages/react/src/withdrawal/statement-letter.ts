import { unisolated } from '../format/isolated.ts'
import type { Letter } from '../history/support/letter.ts'
import type { AllTexts } from '../texts.ts'
import type { Statement } from './statement.ts'

/** The statement as a message: valid whoever carries it. `credits` null: the whole contract; `now` in epoch milliseconds. */
export function statementLetter({ name, contract, email }: Statement, credits: number | null, now: number, texts: AllTexts): Letter {
  const { messages, format } = texts
  const { letter, statementLetter: words } = messages
  const body = [
    credits === null ? words.statement : words.statementOfPart(messages.credits.count(credits, format.number(credits))),
    '',
    letter.line(words.name, name.trim()),
    letter.line(words.contract, contract.trim()),
    letter.line(words.email, email.trim()),
    letter.line(words.date, format.fullDateTime(new Date(now).toISOString())),
    '',
    words.receipt,
  ]
  return { subject: unisolated(words.subject(contract.trim())), body: unisolated(body.join('\n')) }
}
