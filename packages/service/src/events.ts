import type { WalletEvent } from '@makegood/contract'
import type { Call } from './call.ts'
import { readSequence } from './cursors.ts'
import { toInstant } from './instants.ts'
import { type Context, report, transact } from './work.ts'

/** After a sequence that never was: the answer says which one is the latest. */
const FROM_NOW_ON = Number.MAX_SAFE_INTEGER

/** How often a silent stream says that it is alive, in milliseconds. */
const HEARTBEAT = 15_000

/** A stream is opened under a token and ends after so many milliseconds: whoever goes on listening shows a token again. */
const LONGEST = 10 * 60_000

/**
 * Tells of every change of a wallet, in order and without gaps, as server-sent events. It goes on after the sequence
 * it is given; where that is not known, one `reset` tells the reader to fetch everything again.
 */
export async function streamEvents(context: Context, call: Call): Promise<Response> {
  const { walletId } = call.person!
  const asked =
    readSequence(call.query, 'after') ?? readSequence(new URLSearchParams(lastEventId(call.headers)), 'after')
  const encoder = new TextEncoder()
  let close = () => {}

  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      let after = asked
      let open = true
      let reading = false
      let changedAgain = false

      const heartbeat = setInterval(() => send(': alive\n\n'), HEARTBEAT)
      const expiry = setTimeout(() => end(), LONGEST)
      const unwatch = context.store.watch(walletId, () => void read())
      close = () => {
        if (!open) return
        open = false
        clearInterval(heartbeat)
        clearTimeout(expiry)
        unwatch()
        call.signal.removeEventListener('abort', end)
      }
      const end = () => {
        if (!open) return
        close()
        controller.close()
      }
      call.signal.addEventListener('abort', end)
      if (call.signal.aborted) end()

      /** One reads at a time, and goes on while somebody else would have: nothing is missed, nothing told twice. */
      async function read(): Promise<void> {
        changedAgain = true
        if (reading) return
        reading = true
        try {
          while (changedAgain && open) {
            changedAgain = false
            const told = after !== undefined
            for (const event of await eventsAfter(context, walletId, after ?? FROM_NOW_ON)) {
              if (!open) return
              after = event.sequence
              if (told) send(`id: ${event.sequence}\ndata: ${JSON.stringify(event)}\n\n`)
            }
          }
        } catch (error) {
          report(context, error, call.requestId)
          end()
        } finally {
          reading = false
        }
      }

      send(': open\n\n')
      await read()
    },
    cancel: () => close(),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      'X-Content-Type-Options': 'nosniff',
      'Request-Id': call.requestId,
    },
  })
}

/** An EventSource that connects again tells the last id it saw. */
function lastEventId(headers: Headers): Record<string, string> {
  const id = headers.get('Last-Event-ID')
  return id === null ? {} : { after: id }
}

function eventsAfter(context: Context, walletId: string, after: number): Promise<WalletEvent[]> {
  return transact(context, walletId, async ({ tx, wallet, now }) => {
    const changes = (await tx.changes.list({ after })).reverse()
    // After a sequence that never was, or whose changes are gone: the reader must begin anew.
    if (after > wallet.changes || changes.length !== wallet.changes - after) {
      return [{ sequence: wallet.changes, kind: 'reset', at: toInstant(now), refundId: null }]
    }
    return changes.map(({ sequence, kind, at, refundId }) => ({ sequence, kind, at: toInstant(at), refundId }))
  })
}
