import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeWebStream } from 'node:stream/web'

/** A server that listens. */
export type RunningServer = {
  url: string
  /** Ends every connection, and resolves once nothing listens any more. */
  close(): Promise<void>
}

/**
 * Serves a fetch handler over HTTP with Node. Streams go out as they come; a closed connection aborts the request.
 *
 * @param options.port 0, or none: any free port.
 * @example
 * ```ts
 * const server = await serve(service.fetch, { port: 8787 })
 * ```
 */
export async function serve(
  handle: (request: Request) => Promise<Response>,
  options: { port?: number; hostname?: string } = {},
): Promise<RunningServer> {
  const server = createServer(async (incoming, outgoing) => {
    const gone = new AbortController()
    outgoing.on('close', () => gone.abort())
    const request = toRequest(incoming, gone.signal)
    if (!request) {
      outgoing.writeHead(400).end()
      return
    }
    try {
      const response = await handle(request)
      outgoing.writeHead(response.status, [...response.headers].flat())
      outgoing.flushHeaders()
      if (!response.body) outgoing.end()
      else await pipeline(Readable.fromWeb(response.body as NodeWebStream), outgoing)
    } catch {
      // The connection is gone, or the handler threw, which a service never does.
      outgoing.destroy()
    }
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port ?? 0, options.hostname ?? '127.0.0.1', resolve),
  )
  const { address, port, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Null: no web request can say this, such as one to a host that is none. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const headers = new Headers()
  for (let index = 0; index < incoming.rawHeaders.length; index += 2)
    headers.append(incoming.rawHeaders[index]!, incoming.rawHeaders[index + 1]!)
  const method = incoming.method ?? 'GET'
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal }
  if (method !== 'GET' && method !== 'HEAD') Object.assign(init, { body: Readable.toWeb(incoming), duplex: 'half' })
  try {
    return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`), init)
  } catch {
    return null
  }
}
