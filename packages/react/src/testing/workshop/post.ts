import type { RefundWorld } from '@makegood/msw'

/** Sends something to a world over its own API, as Ada does. */
export async function post(world: RefundWorld, path: string, body: unknown): Promise<void> {
  const headers = { Authorization: `Bearer ${world.token()}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
  const response = await world.service.fetch(new Request(`${world.baseUrl}/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  if (response.ok) return
  const problem = (await response.json()) as { detail?: string; title?: string }
  throw new Error(problem.detail ?? problem.title ?? `The service answered ${response.status}.`)
}
