import type { WalletEvent } from '@makegood/contract'
import type { RefundClientOptions } from '../client.ts'
import type { AnyRefundError } from '../errors.ts'
import type { Connection, SubscribeOptions } from '../events.ts'
import { over } from './fake-service.ts'

/** Events as the service writes them. */
export const lines = (...events: WalletEvent[]) => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')

/** A stream of these pieces, which then ends, breaks, or stands open. */
export function stream(pieces: string[], end: 'close' | 'break' | 'stay' = 'close', onCancel = () => {}): Response {
  const left = pieces.map((piece) => new TextEncoder().encode(piece))
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift()
      if (piece) controller.enqueue(piece)
      else if (end === 'close') controller.close()
      else if (end === 'break') controller.error(new TypeError('terminated'))
      else return new Promise(() => {})
    },
    cancel: onCancel,
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

/** Listens to a service that answers like this. */
export function follow(
  answer: (request: Request, attempt: number) => Response | Promise<Response>,
  { after = 0, ...options }: SubscribeOptions = {},
  client: Partial<RefundClientOptions> = {},
  listen: (event: WalletEvent) => void = () => {},
) {
  const service = over(answer, client)
  const heard: number[] = []
  const resets: number[] = []
  const errors: AnyRefundError[] = []
  const connections: Connection[] = []
  const end = new AbortController()
  const onError = (error: AnyRefundError) => void errors.push(error)
  const onConnection = (connection: Connection) => void connections.push(connection)
  const listener = (event: WalletEvent) => {
    heard.push(event.sequence)
    if (event.kind === 'reset') resets.push(event.sequence)
    listen(event)
  }
  let ended = false
  void service
    .subscribe(listener, { after, onError, onConnection, ...options }, end.signal)
    .then(() => (ended = true))
  const asked = () => service.requests.map(({ url }) => new URL(url).searchParams.get('after'))
  return { ...service, heard, resets, errors, connections, asked, stop: () => end.abort(), isEnded: () => ended }
}
