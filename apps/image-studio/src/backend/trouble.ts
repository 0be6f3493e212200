import type { Network } from '../studio/wire.ts'

const SLOW = 2500

/** Something that cannot be told from a connection that broke. */
export class ConnectionLost extends Error {}

/** Passes a request on through a network in the chosen state. What is on its way when the line is cut, is cut too. */
export function createTrouble(network: () => Network) {
  let line = new AbortController()

  return {
    /** Ends the streams that are open, as a failing network does. */
    cut() {
      line.abort()
      line = new AbortController()
    },
    async pass(request: Request, handle: (request: Request) => Promise<Response>): Promise<Response> {
      const state = network()
      if (state === 'offline') throw new ConnectionLost()
      if (state === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW))
      if (state === 'failing') {
        const problem = { type: 'urn:makegood:problem:unavailable', title: 'Unavailable', status: 503, code: 'unavailable' }
        return Response.json({ ...problem, message: 'Madder is overloaded just now. Nothing was done; please try again in a minute.' }, { status: 503, headers: { 'Content-Type': 'application/problem+json' } })
      }
      return handle(new Request(request, { signal: AbortSignal.any([request.signal, line.signal]) }))
    },
  }
}
