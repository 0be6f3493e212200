import { Problem } from '@makegood/contract'
import { policies, type Policy, type PolicyId } from '@makegood/policy'
import * as v from 'valibot'
import { expect } from 'vitest'
import {
  createMemoryStore,
  createReceiptSigner,
  createRefundService,
  type Finish,
  type Judge,
  type Judgement,
  type Message,
  type NewGeneration,
  type NewOrder,
  type Payment,
  type Ports,
  type RefundServiceOptions,
  seededIds,
} from '../src/index.ts'
import { route } from '../src/router.ts'

type Options = Partial<Ports> &
  Pick<RefundServiceOptions, 'versions' | 'laws' | 'holidays' | 'sale' | 'requests'> & { policy?: PolicyId | Policy; unusable?: boolean | null }
type CallOptions = {
  method?: string
  body?: unknown
  key?: string | null
  token?: string | null
  headers?: Record<string, string>
  raw?: BodyInit
}

export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR
export const START = Date.parse('2026-06-15T09:00:00Z')
export const RECEIPTS = createReceiptSigner({
  keys: [{
    kid: 'test', kty: 'EC', crv: 'P-256', x: 'm_jaMamVYL2spYZFgizb2zTIyntSAWDIdRT7WALr_6A',
    y: 'Vc-vmk7YwluIOzGGHRF9YVtTZeXnsYqy24qKm0jkbYk', d: 'vZuCV-rrzqy7zQ7HsYunKqYzc_UigO99aa1uSjL1hAI',
  }],
})
export const ADA = { userId: 'ada', walletId: 'wallet-ada', email: 'ada@example.com' }

/** A service over ports that a test can see into. Every answer is checked against the contract. */
export function createHarness({ policy = 'anumi', unusable = true, ...ports }: Options = {}) {
  const clock = { at: START, now: () => clock.at, advance: (by: number) => void (clock.at += by) }
  const messages: Message[] = []
  const payments: Payment[] = []
  const judged: Judgement[] = []
  const errors: unknown[] = []
  const files: { id: string; bytes: Uint8Array }[] = []
  let count = 0
  const judge: Judge = { unusable: async (report) => (judged.push(report), unusable ?? undefined) }
  const service = createRefundService({
    policy: typeof policy === 'string' ? policies[policy] : policy,
    ...(policy === 'photoroom' && { params: { report_window: '24 hours' } }),
    store: createMemoryStore(),
    clock,
    identity: {
      async authenticate(token) {
        if (token === 'expired') return { reason: 'expired' }
        if (token === 'unknown') return { reason: 'unknown' }
        return { userId: token, walletId: `wallet-${token}`, email: `${token}@example.com` }
      },
    },
    judge,
    payments: { send: async (payment) => (payments.push(payment), { reference: `PAY-${payment.transferId}` }) },
    mail: { send: async (message) => void messages.push(message) },
    ids: seededIds(1),
    uploads: {
      save: async ({ id, bytes }) => void files.push({ id, bytes }),
      remove: async ({ id }) => void files.splice(0, Infinity, ...files.filter((file) => file.id !== id)),
    },
    receipts: RECEIPTS,
    onError: (error) => void errors.push(error),
    ...ports,
  })

  async function send(
    path: string,
    { method, body, key = crypto.randomUUID(), token = 'ada', headers = {}, raw }: CallOptions = {},
  ): Promise<Response> {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const request = new Request(`https://api.example${path}`, {
      method: method ?? (payload === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(key !== null && { 'Idempotency-Key': key }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(payload !== undefined && { body: payload }),
    })
    return service.fetch(request)
  }

  /** An answer of the contract's shape, or an error that shows the problem. */
  async function call<T>(path: string, options: CallOptions = {}): Promise<T> {
    const response = await send(path, options)
    const json: unknown = await response.json()
    if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(json)}`)
    const { operation } = route(
      options.method ?? (options.body === undefined && options.raw === undefined ? 'GET' : 'POST'),
      path.split('?')[0]!,
    )
    // Nothing is missing, and nothing is there that the contract does not name.
    if (operation.response !== 'events') expect(v.parse(operation.response, json)).toEqual(json)
    if (response.status !== operation.status)
      throw new Error(`${path} answered ${response.status}, not ${operation.status}`)
    return json as T
  }

  /** A problem of the contract's shape. */
  async function problem(path: string, options: CallOptions = {}): Promise<Problem> {
    const response = await send(path, options)
    if (response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`)
    if (response.headers.get('Content-Type') !== 'application/problem+json')
      throw new Error('A problem without its media type')
    const json = v.parse(Problem, await response.json())
    if (json.status !== response.status) throw new Error('A problem whose status is not its response’s')
    return json
  }

  const buyPack = (
    { amount = 1000, currency = 'EUR', ...input }: Partial<NewOrder> & { amount?: number; currency?: string } = {},
  ) =>
    service.intake.order({
      walletId: ADA.walletId,
      orderId: input.orderId ?? `order-${++count}`,
      credits: 100,
      paid: { amount, currency },
      method: { kind: 'card', label: 'Visa ·· 4242' },
      email: ADA.email,
      ...input,
    })

  /** Runs a generation to its end; its results are named after it. */
  async function generate({
    outcome = 'succeeded',
    results = 1,
    missing,
    failure,
    ...input
  }: Partial<NewGeneration> & Partial<Omit<Finish, 'results'>> & { results?: number; walletId?: string } = {}) {
    const generationId = input.generationId ?? `generation-${++count}`
    const started = await service.intake.startGeneration({
      walletId: ADA.walletId,
      kind: 'image',
      feature: 'create_any_image',
      platform: 'web',
      surface: 'editor',
      credits: 4,
      ...input,
      generationId,
    })
    if (!started) throw new Error('not enough credits')
    const yields = outcome === 'succeeded' || outcome === 'incomplete'
    return service.intake.finishGeneration(generationId, {
      outcome,
      ...(missing && { missing }),
      ...(failure && { failure }),
      results: yields
        ? Array.from({ length: results }, (_, index) => ({
            id: `${generationId}-${index + 1}`,
            kind: 'image' as const,
          }))
        : [],
    })
  }

  return { service, clock, messages, payments, judged, errors, files, send, call, problem, buyPack, generate }
}

export type Harness = ReturnType<typeof createHarness>

/** A report as a client sends it. */
export const reportOf = (resultIds: string[], reason = 'broken_anatomy', more: Record<string, unknown> = {}) => ({
  body: { resultIds, reason, details: 'Two left hands, and the face is not mine.', ...more },
})
