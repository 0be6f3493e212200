import type { Pack, PolicySummary, Quote, Refund, ReportAnswer, Withdrawal } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'

/** Asks the service as Ada's client would. */
async function call<Answer>({ service, baseUrl, token }: RefundWorld, path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${token()}`, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
  const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const response = await service.fetch(new Request(`${baseUrl}/v1/${path}`, { headers, ...sent }))
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  return (await response.json()) as Answer
}

/** Ada's refunds, newest first, as the service tells them. */
export const listRefunds = async (world: RefundWorld): Promise<Refund[]> => (await call<{ items: Refund[] }>(world, 'refunds')).items

/** Their ids, newest first. */
export const listRefundIds = async (world: RefundWorld): Promise<string[]> => (await listRefunds(world)).map(({ id }) => id)

/** The policy in force, as it is told. */
export const retrievePolicy = (world: RefundWorld): Promise<PolicySummary> => call(world, 'policy')

/** Asks for a pack on a ground, at the amount of its quote. Answers with the id of the refund. */
export async function requestRefund(world: RefundWorld, packId: string, ground: string, destination?: string): Promise<string> {
  const { options } = await call<Quote>(world, `packs/${packId}/quote`)
  const expected = options.find((option) => option.ground === ground)?.decision.amount?.money ?? null
  const fields = { phone: '+49 30 901820', description: 'It could not be used for what I bought it for.' }
  const { refund } = await call<{ refund: Refund }>(world, 'refunds', { packId, ground, fields, expected, destination })
  return refund.id
}

/** Withdraws from a pack on another device: from all of it, or for so many of its credits. */
export function withdraw(world: RefundWorld, { id: packId, orderId: contract }: Pack, credits?: number): Promise<Withdrawal> {
  return call(world, 'withdrawals', { name: 'Ada Lovelace', contract, email: 'ada@example.com', packId, credits, timeZone: 'Europe/Berlin' })
}

/** Asks for a second review. */
export async function appealRefund(world: RefundWorld, refundId: string): Promise<void> {
  await call(world, `refunds/${refundId}/appeal`, { details: 'The records show it: please look at them again.' })
}

/** Chooses where a failed payment goes instead. */
export async function changeDestination(world: RefundWorld, refundId: string, destination: string): Promise<void> {
  await call(world, `refunds/${refundId}/destination`, { destination })
}

/** Reports results from another device. Answers with the id of the refund, if it opened one. */
export async function reportElsewhere(world: RefundWorld, results: string | readonly string[], reason = 'unusable'): Promise<string | null> {
  const body = { resultIds: [results].flat(), reason, details: 'Garbled from edge to edge' }
  const { report } = await call<ReportAnswer>(world, 'reports', body)
  return report.refundId
}

/** One report about several results. Answers with the id of the refund, if it opened one. */
export async function reportSeveral(world: RefundWorld, resultIds: string[], reason: string): Promise<string | null> {
  const { report } = await call<ReportAnswer>(world, 'reports', { resultIds, reason, details: 'Garbled from edge to edge' })
  return report.refundId
}
