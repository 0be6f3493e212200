import { signatureFile, type SignedFile, type Withdrawal } from '@makegood/contract'
import type { MessageFile } from '../ports.ts'
import type { Work } from '../work.ts'
import { htmlFile } from './html-file.ts'
import { jsonFile } from './json-file.ts'
import { type ReceivedStatement, zoneOf } from './statement.ts'
import { wordsFor } from './words.ts'

/** Where and in which language the person wants to read it. A wrong one is ignored. */
type Wishes = { timeZone?: string | undefined; language?: string | undefined }

/** Writes the receipt of a statement that was received just now: a page and data, each signed. */
export async function issueReceipt(
  { now, compiled, receipts }: Work,
  { id, reference, statement }: Pick<Withdrawal, 'id' | 'reference' | 'statement'>,
  { timeZone, language }: Wishes,
): Promise<SignedFile[]> {
  const { merchantOfRecord, contact } = compiled.book.seller
  const received: ReceivedStatement = {
    id,
    reference,
    statement,
    receivedAt: now,
    timeZone: zoneOf(timeZone),
    issuer: {
      name: receipts.issuer ?? merchantOfRecord?.name ?? null,
      url: receipts.issuer === undefined ? (merchantOfRecord?.url ?? null) : null,
      email: contact.find(({ kind }) => kind === 'email')?.to ?? null,
    },
    verifyAt: receipts.verifyAt ?? null,
  }
  const words = wordsFor(language)
  const files = [
    { name: `withdrawal-${reference}.html`, mediaType: 'text/html', text: await htmlFile(received, words) },
    { name: `withdrawal-${reference}.json`, mediaType: 'application/json', text: jsonFile(received, words) },
  ]
  const encoder = new TextEncoder()
  return Promise.all(files.map(async (file) => ({ ...file, signature: await receipts.sign(encoder.encode(file.text)) })))
}

/** A receipt as it goes by mail: whoever has a file and its signature can verify it. */
export const filesOf = (receipt: readonly SignedFile[]): MessageFile[] =>
  receipt.flatMap((file) => [{ name: file.name, mediaType: file.mediaType, text: file.text }, signatureFile(file)])
