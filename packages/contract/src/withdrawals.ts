import * as v from 'valibot'
import { CreditCount, Identifier, Instant, openEnum } from './values.ts'

const line = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'), v.maxLength(300))

/** The statement of a person who leaves a contract: name, contract, and where to send the receipt. Nothing else. */
export const NewWithdrawal = v.object({
  name: line,
  /** What identifies the contract: an order number or a pack's id. */
  contract: line,
  /** As lenient as can be: an address that is odd, or not ASCII, must not keep anyone from the right. */
  email: v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address'), v.maxLength(300)),
  packId: v.optional(Identifier),
  /** How many credits of the pack the person gives back. Without it: the whole contract. */
  credits: v.optional(v.pipe(CreditCount, v.minValue(1))),
  /** An IANA zone, so that the receipt gives the time of the person too; a wrong one is ignored. */
  timeZone: v.optional(v.string()),
  /** A BCP 47 tag: the language that the receipt is wanted in; a wrong one is ignored. */
  language: v.optional(v.string()),
})
export type NewWithdrawal = v.InferInput<typeof NewWithdrawal>

/** A signature over the exact bytes of a file, which stands beside it. */
export const Signature = v.object({
  /** Which key of the published set. */
  keyId: Identifier,
  /** `ES256`: ECDSA on P-256 with SHA-256, 64 bytes. */
  algorithm: openEnum(['ES256']),
  /** base64url, without padding. */
  value: v.pipe(v.string(), v.regex(/^[\w-]+$/, 'must be base64url')),
})
export type Signature = v.InferOutput<typeof Signature>

/** A file to keep. Its bytes are the text as UTF-8. */
export const SignedFile = v.object({ name: v.string(), mediaType: v.string(), text: v.string(), signature: Signature })
export type SignedFile = v.InferOutput<typeof SignedFile>

/**
 * The signature of a file as a file of its own, to be kept beside it.
 *
 * @example
 * ```ts
 * const { name, text } = signatureFile(file) // receipt.html.signature.json
 * ```
 */
export const signatureFile = ({ name, signature }: Pick<SignedFile, 'name' | 'signature'>) => ({
  name: `${name}.signature.json`,
  mediaType: 'application/json',
  text: `${JSON.stringify(signature, null, 2)}\n`,
})

/** The acknowledgement of receipt. It says received, never approved, and never whether such a contract exists. */
export const Withdrawal = v.object({
  id: Identifier,
  /** Short and easy to read out: `MG-7Q2F`. */
  reference: v.string(),
  receivedAt: Instant,
  status: v.literal('received'),
  statement: v.object({
    name: v.string(),
    contract: v.string(),
    email: v.string(),
    /** Null: the whole contract. */
    credits: v.nullable(CreditCount),
  }),
  /** The statement on a durable medium: a page that prints, and JSON. The mail brings the same, also where this is empty. */
  receipt: v.array(SignedFile),
})
export type Withdrawal = v.InferOutput<typeof Withdrawal>

/** One public key, as a JSON Web Key. */
export const ReceiptKey = v.object({
  kid: Identifier,
  kty: openEnum(['EC']),
  crv: openEnum(['P-256']),
  x: v.string(),
  y: v.string(),
})
export type ReceiptKey = v.InferOutput<typeof ReceiptKey>

/** Every key that receipts were ever signed with, the current one first: old receipts stay verifiable. */
export const ReceiptKeySet = v.object({ keys: v.array(ReceiptKey) })
export type ReceiptKeySet = v.InferOutput<typeof ReceiptKeySet>
