import type { Decision, Refund } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import { ask } from './asking.ts'
import type { Harness } from './harness.ts'

/** Asks for a pack on a ground, and looks at the facts that the service decided by. */
export async function claim(
  harness: Harness,
  packId: string,
  ground: string,
): Promise<{ refund: Refund; decision: Decision; facts: Facts }> {
  const refund = await ask(harness, packId, { ground })
  const { facts } = await harness.service.operator.retrieve(refund.id)
  return { refund, decision: refund.items[0]!.decision, facts }
}
