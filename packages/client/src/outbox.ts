import { canAct } from '@makegood/contract'
import { deliveryLifecycle } from './delivery-lifecycle.ts'
import { type ErrorKind } from './errors.ts'
import { isRefundError } from './is-refund-error.ts'
import type { Delivery, Parcel, ParcelStorage, Sent } from './parcels.ts'
import { type Channel, ifFree, openChannel, whenFree, whenLeading } from './tabs.ts'
import { isTemporary } from './temporary.ts'

export { deliveryLifecycle } from './delivery-lifecycle.ts'
export type { Delivery, Parcel, ParcelStorage, Sent } from './parcels.ts'

const FIRST_PAUSE = 4000
const LONGEST_PAUSE = 300_000

/** What an outbox is made of: whose it is, where it keeps, how it sends. */
export type OutboxOptions<Input, Answer> = {
  /** The same in every tab of one user, and nobody else's. */
  name: string
  storage: ParcelStorage<Input>
  /** Sends one parcel. It may be called again for the same one, under the same key. */
  send: (parcel: Parcel<Input>, signal: AbortSignal) => Promise<Answer>
}

/** Sends parcels until each is answered: over reloads, broken networks, dead tokens and several tabs, none twice. */
export type Outbox<Input, Answer> = {
  /** How it stands with the parcel of this id. */
  of(id: string): Delivery<Answer>
  /** All that is on its way, was refused, or has just been answered. */
  list(): readonly Sent<Input, Answer>[]
  /**
   * Sends now, and again by itself while it cannot get through. Resolves with what became of the first try. `keep` says
   * whether it may be written to the device. Null: one of this id is on its way already.
   */
  submit(parcel: Parcel<Input>, keep?: 'device' | 'page'): Promise<Delivery<Answer>> | null
  /** Tries what waits now, in this tab: a person asked. */
  retry(): void
  /** When what waits is tried again by itself, in epoch milliseconds of this device; null while nothing is planned here. */
  nextTry(): number | null
  /** Takes back what waits; it may have arrived all the same. */
  withdraw(id: string): Promise<void>
  /** Forgets an answer or a refusal. */
  clear(id: string): void
  /** Hears which parcel changed; each answer and each refusal once. */
  subscribe(listener: (parcel: Parcel<Input>) => void): () => void
  /** Takes up what the page before left, and goes on until the answer is called. */
  start(): () => void
  /** Gives up what is being sent and forgets everything in this page; the storage is wiped by its owner. */
  forget(): void
}

const IDLE = { status: 'idle' } as const

const may = (act: keyof typeof deliveryLifecycle.acts, { status }: Delivery<unknown>) => canAct(deliveryLifecycle, status, act)

type Word<Input, Answer> = Pick<Sent<Input, Answer>, 'parcel' | 'delivery'>

/**
 * Makes an outbox. One tab of a user sends what waits; the tab in which something is submitted sends it at once itself.
 *
 * @example
 * ```ts
 * const outbox = createOutbox({ name: `reports of ${userId}`, storage, send: ({ input, idempotencyKey }, signal) =>
 *   client.reports.create(input, { idempotencyKey, signal }) })
 * const stop = outbox.start()
 * await outbox.submit({ id: result.id, input: report, idempotencyKey: createIdempotencyKey() })
 * ```
 */
export function createOutbox<Input, Answer>(options: OutboxOptions<Input, Answer>): Outbox<Input, Answer> {
  const { name, storage, send } = options
  const entries = new Map<string, Sent<Input, Answer>>()
  const listeners = new Set<(parcel: Parcel<Input>) => void>()
  let channel: Channel<Word<Input, Answer>> | undefined
  let running = new AbortController()
  let sends = new AbortController()
  let leads = false
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let next: number | null = null

  const of = (id: string): Delivery<Answer> => entries.get(id)?.delivery ?? IDLE
  const lockOf = (id: string) => `${name}/${id}`

  function put(parcel: Parcel<Input>, delivery: Delivery<Answer>, keep: 'device' | 'page' = entries.get(parcel.id)?.keep ?? 'device') {
    if (delivery.status === 'idle') entries.delete(parcel.id)
    else entries.set(parcel.id, { parcel, delivery, keep })
    for (const listener of listeners) listener(parcel)
    return delivery
  }

  /** The same, and every tab knows. What may not leave this page is nobody else's to send: they hear of its answer alone. */
  function tell(parcel: Parcel<Input>, delivery: Delivery<Answer>) {
    if (delivery.status === 'done' || entries.get(parcel.id)?.keep !== 'page') {
      channel?.say({ parcel, delivery: 'error' in delivery ? { ...delivery, error: plain(delivery.error) } : delivery })
    }
    return put(parcel, delivery)
  }

  async function deliver(parcel: Parcel<Input>): Promise<Delivery<Answer>> {
    const { id } = parcel
    const signal = AbortSignal.any([running.signal, sends.signal])
    return ifFree(lockOf(id), async (free) => {
      if (!free) return elsewhere(parcel)
      const former = of(id)
      tell(parcel, { status: 'sending', again: former.status === 'sending' && former.again })
      try {
        const answer = await send(parcel, signal)
        await storage.remove(id)
        tries = 0
        return tell(parcel, { status: 'done', answer, here: true })
      } catch (error) {
        // Whoever ended it left it on the device, for another time or not at all.
        if (signal.aborted) return put(parcel, IDLE)
        if (isTemporary(error)) {
          schedule(error)
          return tell(parcel, { status: 'waiting', error })
        }
        await storage.remove(id)
        return tell(parcel, { status: 'failed', error, here: true })
      }
    })
  }

  /** Another tab has it in hand and tells what becomes of it. If it goes before it has told, this one goes on. */
  async function elsewhere(parcel: Parcel<Input>): Promise<Delivery<Answer>> {
    put(parcel, { status: 'sending', again: false })
    await whenFree(lockOf(parcel.id))
    // Its last word may still be on the way.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const { status } = of(parcel.id)
    return status === 'sending' && !running.signal.aborted ? deliver(parcel) : of(parcel.id)
  }

  function hear({ parcel, delivery }: Word<Input, Answer>) {
    if (delivery.status === 'sending' && of(parcel.id).status !== 'sending') void elsewhere(parcel)
    else put(parcel, 'here' in delivery ? { ...delivery, here: false } : delivery)
    if (delivery.status === 'waiting') schedule(delivery.error)
  }

  function schedule(error?: unknown) {
    const wished = isRefundError(error) ? (error.retryAfter ?? 0) * 1000 : 0
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.75 + Math.random() / 4)
    tries += 1
    clearTimeout(timer)
    next = Date.now() + Math.max(wished, pause)
    timer = setTimeout(() => sweep(), Math.max(wished, pause))
  }

  /** What is on the device is the leading tab's, unless a person `asked` here; what is in this page alone is its own. */
  function sweep(asked = false) {
    clearTimeout(timer)
    next = null
    for (const { parcel, delivery, keep } of entries.values()) {
      if (may('retry', delivery) && (asked || leads || keep === 'page')) void again(parcel, keep)
    }
  }

  /** Another tab may have delivered it since, or taken it back. */
  async function again(parcel: Parcel<Input>, keep: 'device' | 'page') {
    put(parcel, { status: 'sending', again: true })
    const current = keep === 'page' ? parcel : await storage.get(parcel.id)
    if (current && !running.signal.aborted) void deliver(current)
    else put(parcel, IDLE)
  }

  /** What the page before left behind is on its way again. */
  async function takeUp({ signal }: AbortController) {
    const left = await storage.list()
    if (signal.aborted) return
    for (const parcel of left) if (may('take_up', of(parcel.id))) put(parcel, { status: 'waiting', error: null })
    startOver()
  }

  function startOver(asked?: boolean) {
    tries = 0
    sweep(asked)
  }

  return {
    of,
    list: () => [...entries.values()],
    submit(parcel, keep = 'device') {
      if (!may('submit', of(parcel.id))) return null
      put(parcel, { status: 'sending', again: false }, keep)
      return (keep === 'device' ? storage.put(parcel.id, parcel) : Promise.resolve()).then(() => deliver(parcel))
    },
    retry: () => startOver(true),
    nextTry: () => next,
    async withdraw(id) {
      const entry = entries.get(id)
      if (!entry || !may('withdraw', entry.delivery)) return
      tell(entry.parcel, IDLE)
      await storage.remove(id)
    },
    clear(id) {
      const entry = entries.get(id)
      if (entry && may('clear', entry.delivery)) put(entry.parcel, IDLE)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start() {
      const run = new AbortController()
      running = run
      channel = openChannel(name, hear)
      whenLeading(`${name}/lead`, run.signal, () => {
        leads = true
        void takeUp(run)
      })
      void takeUp(run)
      const wakeUp = () => globalThis.document?.visibilityState !== 'hidden' && startOver()
      const { signal } = run
      globalThis.addEventListener?.('online', wakeUp, { signal })
      globalThis.document?.addEventListener('visibilitychange', wakeUp, { signal })
      return () => {
        run.abort()
        clearTimeout(timer)
        next = null
        channel?.close()
        channel = undefined
        leads = false
      }
    },
    forget() {
      sends.abort()
      sends = new AbortController()
      const parcels = [...entries.values()].map(({ parcel }) => parcel)
      for (const parcel of parcels) put(parcel, IDLE)
    },
  }
}

/** An error as it crosses to another tab, where it is recognised and worded alike. */
function plain(error: unknown): unknown {
  if (!isRefundError(error)) return null
  const { source, code, requestId, retryAfter } = error
  const kind: ErrorKind = error.kind
  return { source, kind, code, requestId, retryAfter, errors: [] }
}
