import { HttpResponse } from 'msw'

/** Trouble on the way, as levers. Without them the network is fast and whole. */
export type Network = {
  /** Milliseconds that every answer takes. */
  latency: number
  /** So many of the next requests are answered 503, and nothing is done. */
  failing: number
  /** Seconds after which the service wants to be asked again: until this is 0, every call came too often. */
  limited: number
  /** No request gets through. */
  offline: boolean
  /** So many of the next answers to a POST are lost, after everything was done. */
  loseAnswer: number
}

export const CALM: Network = { latency: 0, failing: 0, limited: 0, offline: false, loseAnswer: 0 }

/** Passes a request to the service through a network in trouble. */
export async function pass(
  network: Network,
  request: Request,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (network.latency > 0) await new Promise((resolve) => setTimeout(resolve, network.latency))
  if (network.offline) return HttpResponse.error()
  if (network.failing > 0) {
    network.failing -= 1
    const problem = {
      type: 'urn:makegood:problem:unavailable',
      title: 'The service is not available.',
      status: 503,
      code: 'unavailable',
    }
    return new Response(JSON.stringify(problem), {
      status: 503,
      headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '1' },
    })
  }
  const loses = request.method === 'POST' && network.loseAnswer > 0
  if (loses) network.loseAnswer -= 1
  const response = await handle(request)
  return loses ? HttpResponse.error() : response
}
