import type { NewTake, Take } from './takes.ts'

// An answer that was lost may stand for something that was done: neither sentence says that nothing was.
const UNREACHED = 'Longtake cannot be reached just now.'
const FAULT = 'Something went wrong on our side.'
const AFTER_WRITING = ' What you entered is still here; look whether it went through before you try again.'

/** Calls Longtake's server. What it throws has a message for people. */
async function call<Answer>(path: string, body?: unknown, signal?: AbortSignal): Promise<Answer> {
  const sent = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(path, { ...sent, ...(signal && { signal }) }).catch(() => null)
  const advice = body === undefined ? '' : AFTER_WRITING
  if (!response) throw new Error(UNREACHED + advice)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer as Answer
  const spoken = typeof answer === 'object' && answer !== null && 'message' in answer && typeof answer.message === 'string'
  throw new Error(spoken ? (answer.message as string) : FAULT + advice)
}

export const listTakes = ({ signal }: { signal: AbortSignal }) => call<Take[]>('/takes', undefined, signal)

export const rollTake = (wish: NewTake) => call<Take>('/takes', wish)

/** Who the cookie says, as a token for the refund API. Asked for whenever it is needed, and kept nowhere. */
export const getToken = async () => (await call<{ token: string }>('/session')).token
