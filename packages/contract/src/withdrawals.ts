import * as v from 'valibot'
import { Identifier, Instant } from './values.ts'

const line = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'), v.maxLength(300))

/** The statement of a person who leaves a contract: name, contract, and where to send the receipt. Nothing else. */
export const NewWithdrawal = v.object({
  name: line,
  /** What identifies the contract: an order number or a pack's id. */
  contract: line,
  email: v.pipe(v.string(), v.email('must be an e-mail address'), v.maxLength(300)),
  packId: v.optional(Identifier),
})
export type NewWithdrawal = v.InferInput<typeof NewWithdrawal>

/** The acknowledgement of receipt. It says received, never approved, and never whether such a contract exists. */
export const Withdrawal = v.object({
  id: Identifier,
  receivedAt: Instant,
  status: v.literal('received'),
  statement: v.object({ name: v.string(), contract: v.string(), email: v.string() }),
})
export type Withdrawal = v.InferOutput<typeof Withdrawal>
