import type { Destination, Mark, Money, OperationName, PaymentMethod, ReportReason, Withdrawal } from '@makegood/contract'
import type { ReceiptSigner } from './receipts/signer.ts'
import type { IncidentRow, Row, Tables } from './rows.ts'
import type { WithdrawalRow } from './withdrawal-rows.ts'

/** Which rows of a table, by its columns; all that is given must hold. */
export type Where<R extends Row> = {
  /** Columns that are equal. */
  where?: Partial<R>
  /** Columns that are one of several. */
  among?: { [Column in keyof R]?: readonly R[Column][] }
  /** Columns of numbers that are so much or more, so much or less. */
  atLeast?: Partial<R>
  atMost?: Partial<R>
  /** Columns of text that have this in them, letter by letter: what a database takes for a wildcard is one of them. */
  containing?: Partial<R>
}

/** What a list asks a table for: rows by their columns, a stretch of sequences, at most so many. Newest first, always. */
export type Query<R extends Row> = Where<R> & { before?: number; after?: number; limit?: number }

/** One table of one wallet. Rows are plain JSON and never changed in place. */
export type Table<R extends Row> = {
  /** The row of this id. */
  get(id: string): Promise<R | undefined>
  /** Inserts the row, or replaces the one with its id. */
  put(row: R): Promise<void>
  /** Removes the row; one that is not there is no error. */
  delete(id: string): Promise<void>
  /** The rows that a query names, newest first. */
  list(query?: Query<R>): Promise<R[]>
  /** How many rows there are. */
  count(which: Where<R>): Promise<number>
}

/** The tables of one wallet within one transaction. */
export type Transaction = { readonly [Name in keyof Tables]: Table<Tables[Name]> }

/** The table of incidents, which concern every wallet. It is read within transactions and must not wait for them. */
export type Incidents = {
  /** Every incident. */
  list(): Promise<IncidentRow[]>
  /** Inserts the incident, or replaces the one with its id. */
  put(incident: IncidentRow): Promise<void>
}

/**
 * Where everything is kept. A SQL database fits: every table of a wallet has the columns wallet_id, id and sequence,
 * the transaction locks the wallet's row, and `watch` is a notification or a poll. Identifiers that the host chooses
 * (generations, results) are unique among all wallets.
 */
export type Store = {
  /** Runs `work` alone on a wallet: transactions on one wallet never overlap, and all writes land or none do. */
  transaction<T>(walletId: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** The wallet that a row belongs to, for calls of the host that name only the row. */
  walletOf(table: keyof Tables, id: string): Promise<string | undefined>
  /** Calls back after each commit that changed the wallet, whoever made it. Returns how to stop. */
  watch(walletId: string, changed: () => void): () => void
  /** The statements of withdrawal of every wallet whose `refundId` is null. */
  unmatched(): Promise<WithdrawalRow[]>
  /** Every wallet that has rows, in any order; a retention job goes over them. */
  wallets(): AsyncIterable<string> | Iterable<string>
  incidents: Incidents
}

/** Epoch milliseconds now. */
export type Clock = {
  /** Epoch milliseconds. */
  now(): number
}

/**
 * Who a token stands for. `email` is the address the person signed in with, `name` is said to the seller; `phone` is the
 * number that the account is registered with, which a policy may ask for (A22). What is given here nobody is asked for.
 */
export type Person = { userId: string; walletId: string; email?: string; name?: string; phone?: string }

/** Maps a bearer token to a person, or says why it cannot. */
export type Identity = {
  /** `expired` makes clients ask for a fresh token; `unknown` too, once. */
  authenticate(token: string): Promise<Person | { reason: 'unknown' | 'expired' }>
}

/** What a judge looks at. */
export type Judgement = {
  walletId: string
  resultId: string
  generationId: string
  reason: ReportReason
  details: string
  marks: readonly Mark[]
  attachments: readonly string[]
}

/** Says whether a result is clearly unusable (E11). Undefined: it cannot tell, and a reviewer looks. */
export type Judge = {
  /** Called once a report, before it is kept. What it throws is told to `onError`, and a reviewer looks. */
  unusable(report: Judgement): Promise<boolean | undefined>
}

/** One payment to send. */
export type Payment = {
  /** Sent twice under the same id it must be paid once: it is the idempotency key for the processor. */
  transferId: string
  refundId: string
  orderId: string
  money: Money
  destination: Destination
  method: PaymentMethod | null
}

/** The payment processor. Answers with its reference; throws when it did not take the payment. */
export type Payments = {
  /** Called outside of transactions, and again under the same `transferId` after it threw. */
  send(payment: Payment): Promise<{ reference: string }>
}

/** A message to write. `to` null: to the seller's own team. */
export type Message = {
  kind:
    | 'withdrawal_received'
    | 'information_asked'
    | 'choice_asked'
    | 'refund_approved'
    | 'refund_declined'
    | 'refund_sent'
    | 'transfer_failed'
    | 'safety_report'
    | 'urgent_request'
    | 'remedy_due'
  to: string | null
  at: number
  refundId: string | null
  reportId: string | null
  /** The statement that a receipt must repeat. */
  statement: Withdrawal['statement'] | null
  /** What goes with it. A receipt: a page and data, each with its signature beside it. */
  files: readonly MessageFile[]
}

/** A file that goes with a message. Its bytes are the text as UTF-8, and must arrive as they are. */
export type MessageFile = { name: string; mediaType: string; text: string }

/** Sends what the service has to say by mail (B28, B31). It is called after everything is kept. */
export type Mail = {
  /** What it throws is told to `onError`; the case stands all the same. */
  send(message: Message): Promise<void>
}

/** What identifiers are made for. */
export type IdKind =
  'lot' | 'entry' | 'pack' | 'generation' | 'report' | 'refund' | 'transfer' | 'attachment' | 'withdrawal'

/** What an identifier is for. Wallet and sequence name it uniquely, so that a test can derive the same one again. */
export type IdRequest = { kind: IdKind; walletId: string; sequence: number }

/** Makes identifiers, and references that a person can read out. */
export type Ids = {
  /** An identifier that nobody can guess. */
  id(request: IdRequest): string
  /** A short name for a person to read out. */
  reference(request: IdRequest): string
}

/**
 * Keeps the bytes of attachments. Whoever shows one to a reviewer sends it with its `mediaType` and
 * `X-Content-Type-Options: nosniff`: the first bytes of a file say what it is, the rest may say anything.
 */
export type Uploads = {
  /**
   * Keeps the file under its id. What it throws fails the upload, and nothing is kept. Where the transaction fails after it,
   * no row of `attachments` has that id: such files are nobody's, and yours to delete.
   */
  save(file: { id: string; walletId: string; mediaType: string; bytes: Uint8Array }): Promise<void>
  /** Forgets the bytes, for good. Asked twice, or for what was never saved, it does nothing. */
  remove(file: { id: string; walletId: string }): Promise<void>
}

/** A call that is about to be answered. */
export type Attempt = {
  operation: OperationName
  /** Who calls; null: nobody who is signed in, which only a few operations allow. */
  person: Person | null
  /** What the call came with, such as the address that your proxy writes down. */
  headers: Headers
}

/**
 * Counts calls and says who has to wait. It is asked after the token and before anything is read or done. Where it
 * fails the call is answered: nobody loses a right to a counter that is down.
 *
 * @example
 * ```ts
 * const limits: Limits = {
 *   take: async ({ operation, person }) =>
 *     (await buckets.take(`${person?.walletId ?? 'anyone'} ${operation}`)) ? null : { retryAfter: 60 },
 * }
 * ```
 */
export type Limits = {
  /** Null: go on. Else the whole seconds after which the caller may ask again, 1 or more. */
  take(attempt: Attempt): Promise<{ retryAfter: number } | null>
}

/** Everything the service needs from outside. */
export type Ports = {
  store: Store
  clock: Clock
  identity: Identity
  judge: Judge
  payments: Payments
  mail: Mail
  ids: Ids
  uploads: Uploads
  receipts: ReceiptSigner
  /** Who has to wait. Without it nobody has to. */
  limits?: Limits
  /** Hears what went wrong inside; nothing of it is told to callers. Without it, errors go to the console. */
  onError?: (error: unknown, about: { requestId: string | null }) => void
}
