import { policies } from '@makegood/policy'
import { createMemoryStore, createRefundService } from '@makegood/service'
import { onTestFinished } from 'vitest'
import { createRefundClient, type RefundClient, type WalletEvent } from '../index.ts'
import { createLiveEvents, type LiveEvents, type LiveState } from '../live.ts'
import { pause } from '../signals.ts'
import { fakeBrowser } from './browser.ts'
import { never } from './fake-service.ts'
import { calmPorts } from './ports.ts'

/** What goes wrong between a page and the service. */
export type Network = {
  /** Milliseconds that a request takes to the service, and its answer back. */
  latency: (isStream: boolean) => number
  offline: boolean
  /** Streams come, and nothing else. */
  callsFail: boolean
  /** Streams that do not come: held back by what stands in between, or answered by it. */
  streams: 'whole' | 'held' | 'replaced'
  /** So many bytes come through a stream before it breaks. */
  breaksAfter: () => number
}

export const CALM: Network = { latency: () => 0, offline: false, callsFail: false, streams: 'whole', breaksAfter: () => Infinity }

/** The real service with one wallet, behind a network in trouble. */
function walletService({ random = Math.random } = {}) {
  const network = { ...CALM }
  const requests: { path: string; after: string | null; tab: string }[] = []
  const breaks = new Set<() => void>()
  const streams: AbortSignal[] = []
  let mostStreams = 0
  let round = 1
  let orders = 0
  let forgotten = 0
  let service = newService()

  function newService() {
    const store = createMemoryStore()
    return createRefundService({
      policy: policies.anumi,
      store: {
        ...store,
        // Changes that are long past are kept no more.
        transaction: (walletId, work) =>
          store.transaction(walletId, (tx) => {
            const list: typeof tx.changes.list = async (query) => (await tx.changes.list(query)).filter(({ sequence }) => sequence > forgotten)
            return work({ ...tx, changes: { ...tx.changes, list } })
          }),
      },
      clock: { now: () => Date.now() },
      identity: {
        authenticate: async (token) => {
          const [walletId = '', of] = token.split('.')
          if (walletId === 'nobody') return { reason: 'unknown' }
          return Number(of) < round ? { reason: 'expired' } : { userId: walletId, walletId, email: 'ada@example.com' }
        },
      },
      ...calmPorts(),
    })
  }

  /** Bytes as they come over a line: in other pieces than they were sent in, until it breaks. */
  function line(): TransformStream<Uint8Array, Uint8Array> {
    let left = network.breaksAfter()
    return new TransformStream({
      start(controller) {
        const fail = () => {
          breaks.delete(fail)
          controller.error(new TypeError('terminated'))
        }
        breaks.add(fail)
      },
      transform(bytes, controller) {
        const through = bytes.slice(0, left)
        const middle = Math.floor(random() * through.length)
        for (const piece of [through.slice(0, middle), through.slice(middle)]) if (piece.length > 0) controller.enqueue(piece)
        left -= bytes.length
        if (left <= 0) controller.error(new TypeError('terminated'))
      },
    })
  }

  function begin({ signal }: Request) {
    streams.push(signal)
    mostStreams = Math.max(mostStreams, streams.filter(({ aborted }) => !aborted).length)
  }

  const fetchFrom = (tab: string) => async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url)
    const isStream = pathname.endsWith('/events')
    requests.push({ path: pathname, after: searchParams.get('after'), tab })
    await pause(network.latency(isStream), request.signal)
    request.signal.throwIfAborted()
    if (network.offline || (network.callsFail && !isStream)) throw new TypeError('fetch failed')
    if (isStream && network.streams === 'held') {
      begin(request)
      return never(request)
    }
    if (isStream && network.streams === 'replaced') return new Response('<h1>Blocked</h1>', { headers: { 'content-type': 'text/html' } })
    const response = await service.fetch(request)
    await pause(network.latency(isStream), request.signal)
    if (!isStream || !response.ok) return response
    begin(request)
    return new Response(response.body!.pipeThrough(line()), response)
  }

  const breakStreams = () => {
    for (const fail of breaks) fail()
  }

  return {
    network,
    requests,
    /** How many were open at once, at most. */
    mostStreams: () => mostStreams,
    breakStreams,
    clientOf: (tab: string, walletId = 'ada') =>
      createRefundClient({ baseUrl: 'https://service.example', getToken: () => `${walletId}.${round}`, fetch: fetchFrom(tab) }),
    /** Something happens to the wallet; one thing may be several changes. */
    async change(kind: 'order' | 'failure' = 'order', walletId = 'ada') {
      orders += 1
      const generationId = `gen_${orders}`
      const run = { kind: 'image', feature: 'avatar', platform: 'web', surface: 'editor', credits: 1 } as const
      if (kind === 'failure' && (await service.intake.startGeneration({ walletId, generationId, ...run }))) {
        await service.intake.finishGeneration(generationId, { outcome: 'failed', results: [] })
        return
      }
      await service.intake.order({
        walletId, orderId: `order_${orders}`, credits: 10, paid: { amount: 999, currency: 'EUR' }, email: 'ada@example.com',
        method: { kind: 'card', label: 'Visa ·· 4242' },
      })
    },
    async sequence(walletId = 'ada'): Promise<number> {
      const headers = { authorization: `Bearer ${walletId}.${round}` }
      const response = await service.fetch(new Request('https://service.example/v1/wallet', { headers }))
      return ((await response.json()) as { sequence: number }).sequence
    },
    expireTokens() {
      round += 1
      breakStreams()
    },
    /** The changes so far can be resumed no more. */
    async forgetPast(walletId = 'ada') {
      forgotten = await this.sequence(walletId)
    },
    /** It begins anew, as one does that was restored from before. */
    beginAnew() {
      service = newService()
      forgotten = 0
      breakStreams()
    },
  }
}

/** One who listens in a tab. */
export type Ear = { after: number | undefined; told: (WalletEvent & { hidden: boolean })[]; errors: string[]; stop: () => void }

/** The tabs of one user at such a service. */
export function liveTabs(options: Parameters<typeof fakeBrowser>[0] & { random?: () => number } = {}) {
  const service = walletService(options)
  const browser = fakeBrowser(options)
  let count = 0

  function open({ hidden = false, user = 'ada' } = {}) {
    const id = `tab ${(count += 1)}`
    const tab = browser.openTab({ hidden })
    const client: RefundClient = service.clientOf(id, user)
    const live: LiveEvents = tab.enter(() => createLiveEvents({ name: `wallet of ${user}`, client }))
    const states: LiveState[] = []
    live.onState(() => states.push(live.state()))
    const ears: Ear[] = []
    let gone = false
    return {
      ...tab,
      id,
      client,
      live,
      states,
      ears,
      isGone: () => gone,
      listen(after?: number): Ear {
        const ear: Ear = { after, told: [], errors: [], stop: () => {} }
        const listener = (event: WalletEvent) => void (gone || ear.told.push({ ...event, hidden: tab.isHidden() }))
        const onError = ({ code }: { code: string }) => void ear.errors.push(code)
        ear.stop = tab.enter(() => live.subscribe(listener, { onError, ...(after !== undefined && { after }) }))
        ears.push(ear)
        return ear
      },
      close() {
        gone = true
        tab.crash()
        client.forget()
      },
    }
  }

  return { service, open }
}

/** The same within one test, which closes them at its end. */
export function tabsInTest(options: Parameters<typeof liveTabs>[0] = {}) {
  const { service, open } = liveTabs(options)
  const opened: LiveTab[] = []
  onTestFinished(() => {
    for (const tab of opened) tab.close()
  })
  return {
    service,
    opened,
    open(how?: Parameters<typeof open>[0]) {
      const tab = open(how)
      opened.push(tab)
      return tab
    },
    /** Which tab asked for a stream, and after which sequence. */
    streams: () => service.requests.filter(({ path }) => path.endsWith('/events')).map(({ tab, after }) => [tab, after]),
  }
}

/** What one heard, in short. */
export const told = ({ told }: Ear) => told.map(({ kind, sequence }) => (kind === 'reset' ? `reset ${sequence}` : sequence))

export type LiveTab = ReturnType<ReturnType<typeof liveTabs>['open']>
