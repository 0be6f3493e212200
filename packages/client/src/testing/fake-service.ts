import type { WalletEvent } from '@makegood/contract'
import type { RefundClientOptions } from '../client.ts'
import type { SubscribeOptions } from '../events.ts'
import { createTransport } from '../transport.ts'

export const baseUrl = 'https://service.example/refunds'

type Answer = (request: Request, attempt: number) => Response | Promise<Response>

/** A `fetch` that answers as told and remembers what it was asked. */
export function fakeService(answer: Answer) {
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request.clone())
    return answer(request, requests.length)
  }
  return { fetch, requests }
}

/** Never answers; rejects as a real `fetch` does when the request is aborted. */
export function never(request: Request): Promise<Response> {
  return new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason))
  })
}

/** What `fetch` rejects with when there is no connection. */
export function noNetwork(): never {
  throw new TypeError('fetch failed')
}

/** A transport over such a service. `forget` ends its session. */
export function over(answer: Answer, options: Partial<RefundClientOptions> = {}) {
  const service = fakeService(answer)
  const session = new AbortController()
  const settings = { baseUrl, getToken: () => 'token_1', fetch: service.fetch, ...options }
  const transport = createTransport(settings, session.signal)
  return {
    ...service,
    ...transport,
    subscribe: (listener: (event: WalletEvent) => void, options: SubscribeOptions, end: AbortSignal) =>
      transport.subscribe(listener, options, AbortSignal.any([end, session.signal])),
    forget: () => session.abort(),
  }
}
