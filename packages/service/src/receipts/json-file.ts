import { toInstant } from '../instants.ts'
import { localTime, type ReceivedStatement } from './statement.ts'
import type { ReceiptWords } from './words.ts'

/** The receipt as JSON: the same bytes for the same statement. */
export function jsonFile(received: ReceivedStatement, { language, words }: ReceiptWords): string {
  const { id, reference, receivedAt, timeZone, issuer, statement, verifyAt } = received
  const { name, contract, email, credits } = statement
  const receipt = {
    document: 'withdrawal-receipt',
    language,
    title: words.title,
    note: words.note,
    status: 'received',
    id,
    reference,
    receivedAt: toInstant(receivedAt),
    receivedAtLocal: timeZone === null ? null : localTime(receivedAt, timeZone),
    timeZone,
    issuer,
    statement: { text: words.declaration, name, contract, email, credits },
    verification: { algorithm: 'ES256', detached: true, page: verifyAt },
  }
  return `${JSON.stringify(receipt, null, 2)}\n`
}
