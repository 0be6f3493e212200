import type { RefundWorld } from '@makegood/msw'

/** The ids of Ada's refunds, newest first. */
export async function listRefundIds({ service, baseUrl, token }: RefundWorld): Promise<string[]> {
  const headers = { authorization: `Bearer ${token()}` }
  const response = await service.fetch(new Request(`${baseUrl}/v1/refunds`, { headers }))
  const { items } = (await response.json()) as { items: { id: string }[] }
  return items.map(({ id }) => id)
}
