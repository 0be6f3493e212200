import type { Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'

/** Ada's refunds, newest first, as the service tells them. */
export async function listRefunds({ service, baseUrl, token }: RefundWorld): Promise<Refund[]> {
  const headers = { authorization: `Bearer ${token()}` }
  const response = await service.fetch(new Request(`${baseUrl}/v1/refunds`, { headers }))
  return ((await response.json()) as { items: Refund[] }).items
}

/** Their ids, newest first. */
export const listRefundIds = async (world: RefundWorld): Promise<string[]> => (await listRefunds(world)).map(({ id }) => id)
