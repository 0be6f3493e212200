import { signatureFile, type SignedFile, type Withdrawal } from '@makegood/contract'
import type { MessageFile } from '../ports.ts'
import { report, type Work } from '../work.ts'
import { htmlFile } from './html-file.ts'
import { jsonFile } from './json-file.ts'
import { type ReceivedStatement, zoneOf } from './statement.ts'
import { wordsFor } from './words.ts'

/** Where and in which language the person wants to read it. A wrong one is ignored. */
type Wishes = { timeZone?: string | undefined; language?: string | undefined }

/** A receipt with what goes by mail of it: its files, each with its signature beside it. */
export type IssuedReceipt = { receipt: SignedFile[]; files: MessageFile[] }

/** Nobody waits longer for a signature: statements behind this one are to be received too. */
const LONGEST = 5000

/**
 * Writes the receipt of a statement that was received just now: a page and data, each signed. Where signing fails, or
 * takes too long, the statement is received all the same, and the files go by mail as they are.
 */
export async function issueReceipt(
  work: Work,
  statement: Pick<Withdrawal, 'id' | 'reference' | 'statement'>,
  { timeZone, language }: Wishes,
): Promise<IssuedReceipt> {
  const received = describe(work, statement, zoneOf(short(timeZone)))
  const words = wordsFor(short(language))
  const name = `withdrawal-${statement.reference}`
  const files = [
    { name: `${name}.html`, mediaType: 'text/html', text: await htmlFile(received, words) },
    { name: `${name}.json`, mediaType: 'application/json', text: jsonFile(received, words) },
  ]
  try {
    const receipt = await inTime(Promise.all(files.map((file) => signed(work, file))))
    return { receipt, files: receipt.flatMap(({ signature, ...file }) => [file, signatureFile({ name: file.name, signature })]) }
  } catch (error) {
    report(work, error, null)
    return { receipt: [], files }
  }
}

async function inTime<T>(signing: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A receipt was not signed within ${LONGEST} ms.`)), LONGEST)
  })
  return Promise.race([signing, late]).finally(() => clearTimeout(timer))
}

/** Nothing that names a zone or a language is this long. */
const short = (name: string | undefined) => (name !== undefined && name.length > 100 ? undefined : name)

const signed = async ({ receipts }: Work, file: MessageFile): Promise<SignedFile> =>
  ({ ...file, signature: await receipts.sign(new TextEncoder().encode(file.text)) })

function describe(
  { now, compiled, receipts }: Work,
  statement: Pick<Withdrawal, 'id' | 'reference' | 'statement'>,
  timeZone: string | null,
): ReceivedStatement {
  const { merchantOfRecord, contact } = compiled.book.seller
  return {
    ...statement,
    receivedAt: now,
    timeZone,
    issuer: {
      name: receipts.issuer ?? merchantOfRecord?.name ?? null,
      url: receipts.issuer === undefined ? (merchantOfRecord?.url ?? null) : null,
      email: contact.find(({ kind }) => kind === 'email')?.to ?? null,
    },
    verifyAt: receipts.verifyAt ?? null,
  }
}
