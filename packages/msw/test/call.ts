import type { RefundWorld } from '../src/index.ts'

/** Calls the API of a world the way a client does, but without the network. */
export async function call<T>(world: RefundWorld, path: string, body?: unknown, userId?: string): Promise<T> {
  await world.ready
  const headers = {
    Authorization: `Bearer ${world.token(userId)}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
  }
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await world.service.fetch(new Request(`${world.baseUrl}${path}`, init))
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

export const reportOf = (resultId: string, reason: string) => ({
  resultIds: [resultId],
  reason,
  details: 'Two left hands, and the face is not mine.',
})
