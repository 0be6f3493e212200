import type { Quote, Refund, RefundAnswer } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import type { Harness } from './harness.ts'

const fields = { phone: '+49 30 901820', description: 'This is what happened, told as well as I can tell it.' }

/** Asks for a pack on a ground, as its quote stands now; and the facts that the service decided by. */
export async function claim(
  { call, service }: Harness,
  packId: string,
  ground: string,
): Promise<{ refund: Refund; decision: Refund['items'][number]['decision']; facts: Facts }> {
  const { options } = await call<Quote>(`/v1/packs/${packId}/quote`)
  const quoted = options.find((option) => option.ground === ground)?.decision
  const expected = quoted?.verdict === 'granted' || quoted?.verdict === 'review' ? (quoted.amount?.money ?? null) : null
  const { refund } = await call<RefundAnswer>('/v1/refunds', { body: { packId, ground, expected, fields } })
  return { refund, decision: refund.items[0]!.decision, facts: (await service.operator.retrieve(refund.id)).facts }
}
