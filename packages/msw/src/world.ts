import { policies, type Policy, type PolicyId, type Span } from '@makegood/policy'
import {
  createReceiptSigner, createRefundService, type Judge, type Message, type ReceiptSignerOptions, type RefundService, type RefundServiceOptions, seededIds,
} from '@makegood/service'
import { http, type RequestHandler } from 'msw'
import { createBrowserStorage } from './browser-storage.ts'
import { createClock, type Duration, type WorldClock } from './clock.ts'
import { createLevers, type Levers } from './levers.ts'
import { CALM, type Network, pass } from './network.ts'
import { ADA, createIdentity, tokenOf } from './people.ts'
import { DEMO_KEY } from './receipt-key.ts'
import { type ScenarioName, scenarios } from './scenarios.ts'
import { createMemoryStorage, type Storage } from './storage.ts'

/** What a world is made of. Only the policy is needed. */
export type RefundWorldOptions = Pick<RefundServiceOptions, 'versions' | 'laws' | 'holidays' | 'sale' | 'requests'> & {
  /** One of the five published policies by name, or one of your own. */
  policy: PolicyId | Policy
  /** Lengths that the published policy leaves open; 24 hours without. */
  params?: Record<string, Span>
  /** The same seed makes the same identifiers and references; 1 without. */
  seed?: number
  /**
   * `real`, or an instant at which time stands still until it is moved.
   * Without it: `real` in the browser's storage, else 15 June 2026, 9:00 UTC.
   */
  clock?: 'real' | (string & {})
  /** `memory`, or `browser`: kept in IndexedDB and shared by tabs and reloads. */
  storage?: 'memory' | 'browser'
  /** Who signs receipts of withdrawals, and with what. A demo key that everybody knows without: it proves nothing. */
  receipts?: Partial<ReceiptSignerOptions>
  /** Where the API stands: absolute, or a path of this origin. `/api` without. */
  baseUrl?: string
}

/** A refund service with everything around it, to be driven by hand. */
export type RefundWorld = Levers & {
  /** Handlers for MSW's `setupWorker` and `setupServer`. */
  handlers: RequestHandler[]
  service: RefundService
  policy: Policy
  /** What a client takes as its base URL. */
  baseUrl: string
  clock: WorldClock
  /** Resolves when what the browser kept has been read. Handlers and levers wait by themselves. */
  ready: Promise<void>
  /** The trouble on the network. Change it in place. */
  network: Network
  /** What the service has written to people, oldest first. */
  messages: readonly Message[]
  /** A bearer token for a user; `expiresIn` as a duration. */
  token(userId?: string, options?: { expiresIn?: Duration }): string
  /** Moves the clock on. */
  advance(duration: Duration): Promise<void>
  /** Empties the world and sets up a scenario. */
  scenario(name: ScenarioName): Promise<void>
  /** Every scenario with its sentence. */
  scenarios: typeof scenarios
  /** Empties the world: no credits, no time passed, no trouble. */
  reset(): Promise<void>
  /** Lets go of what the browser keeps it in. Call it when a test is done. */
  close(): void
}

const STANDING_STILL = '2026-06-15T09:00:00Z'

/**
 * A world with the real refund service in it, mocked only at the network.
 *
 * @example
 * ```ts
 * const world = createRefundWorld({ policy: 'anumi' })
 * await world.buyPack()
 * setupServer(...world.handlers).listen()
 * ```
 */
export function createRefundWorld(options: RefundWorldOptions): RefundWorld {
  const policy = typeof options.policy === 'string' ? policies[options.policy] : options.policy
  const { policy: _, params, seed = 1, clock: time, storage: kind = 'memory', baseUrl: base = '/api', receipts, ...texts } = options
  const storage = kind === 'browser' ? createBrowserStorage(`makegood/${policy.id}/${seed}`) : createMemoryStorage()
  const clock = createClock(time ?? (kind === 'browser' ? 'real' : STANDING_STILL), storage)
  const network = { ...CALM }
  const baseUrl = absolute(base)
  const messages: Message[] = []
  const service = createRefundService({
    policy,
    params: { ...openParams(policy), ...params },
    ...texts,
    store: storage.store,
    clock,
    identity: createIdentity(clock),
    judge: createJudge(storage),
    payments: { send: async ({ transferId }) => ({ reference: `PAY-${transferId.slice(-8).toUpperCase()}` }) },
    mail: { send: async (message) => void messages.push(message) },
    ids: seededIds(seed),
    uploads: { save: ({ id, bytes }) => storage.saveFile(id, bytes), remove: ({ id }) => storage.removeFile(id) },
    limits: { take: async () => (network.limited > 0 ? { retryAfter: network.limited } : null) },
    receipts: createReceiptSigner({ keys: [DEMO_KEY], verifyAt: new URL('/verify-receipt.html', baseUrl).href, ...receipts }),
  })

  const world: RefundWorld = {
    ...createLevers(service, storage, clock),
    handlers: [
      http.all(`${baseUrl}/v1/*`, async ({ request }) =>
        storage.ready.then(() => pass(network, request, service.fetch)),
      ),
    ],
    service,
    policy,
    baseUrl,
    clock,
    network,
    messages,
    scenarios,
    ready: storage.ready,
    token: (userId = ADA, { expiresIn } = {}) => tokenOf(clock, userId, expiresIn),
    advance: (duration) => clock.advance(duration),
    async scenario(name) {
      await world.reset()
      await scenarios[name].play(world)
    },
    async reset() {
      await storage.ready
      Object.assign(network, CALM)
      messages.length = 0
      await storage.clear()
    },
    close: () => storage.close(),
  }
  return world
}

/** The judge of the world: what it was told, else by what the person says. */
function createJudge(storage: Storage): Judge {
  const slight = new Set<string>(['low_quality', 'not_to_my_taste', 'other'])
  return {
    async unusable({ resultId, reason }) {
      const told = storage.settings().judgements[resultId]
      return told === undefined ? !slight.has(reason) : (told ?? undefined)
    },
  }
}

function openParams(policy: Policy): Record<string, Span> {
  return Object.fromEntries(
    Object.entries(policy.params).flatMap(([name, length]) => (length === null ? [[name, '24 hours']] : [])),
  )
}

function absolute(baseUrl: string): string {
  const origin =
    typeof location === 'undefined' || location.origin === 'null' ? 'https://studio.example' : location.origin
  return new URL(baseUrl, origin).href.replace(/\/$/, '')
}
