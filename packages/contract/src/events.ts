import * as v from 'valibot'
import { Identifier, Instant, openEnum } from './values.ts'

/** Says what changed in a wallet; the change itself is fetched. `sequence` has no gaps within a wallet. */
export const WalletEvent = v.object({
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  kind: openEnum(['wallet', 'refund', 'reset']),
  at: Instant,
  refundId: v.nullable(Identifier),
})
export type WalletEvent = v.InferOutput<typeof WalletEvent>
