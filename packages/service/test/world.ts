import { Problem, PROBLEM_STATUS } from '@makegood/contract'
import { compile, type CompiledLaw, laws as statutes, type Policy } from '@makegood/policy'
import * as v from 'valibot'
import { expect } from 'vitest'
import type { Intake, Message, Operator, Payment, Ports, Sale, Store } from '../src/index.ts'
import { createMemoryStore, ProblemError, seededIds } from '../src/index.ts'
import { answer } from '../src/answer.ts'
import { validate } from '../src/bodies.ts'
import type { Call } from '../src/call.ts'
import { type AnsweredName, handlers } from '../src/handlers.ts'
import { createIntake } from '../src/intake.ts'
import { createOperator } from '../src/operator.ts'
import { route } from '../src/router.ts'
import { type Context, transact, type Work } from '../src/work.ts'
import { readTexts } from '../src/versions.ts'
import { RECEIPTS, START } from './harness.ts'

/** One kind of history: two versions of a policy, the first in force at the beginning; the sale; the laws, else all. */
export type Terms = { policies: readonly [Policy, Policy]; sale: Sale; laws?: readonly CompiledLaw[] }

/** The service without HTTP: the same handlers, for thousands of histories. What goes wrong inside is thrown. */
export type World = {
  context: Context
  clock: { at: number; now(): number }
  store: Store
  intake: Intake
  operator: Operator
  messages: Message[]
  payments: Payment[]
  /** Puts the other version of the policy in force. */
  publish(): void
  /** Calls an operation as the owner of the wallet does. A problem is an answer too. */
  ask(path: string, body?: unknown): Promise<{ status: number; json: unknown }>
  /** Looks at the wallet from the inside. */
  look<T>(job: (work: Work) => Promise<T>): Promise<T>
}

export const WALLET = 'wallet-ada'
export const PERSON = { userId: 'ada', walletId: WALLET, email: 'ada@example.com' }
const SIGNATURE = { keyId: 'test', algorithm: 'ES256', value: 'signed' } as const
const STATUTES = Object.values(statutes).map((law) => compile(law))

/** Compiles the terms once, and makes as many worlds of them as there are histories. Ports may be others. */
export function prepare(terms: Terms, ports: Partial<Ports> = {}): () => World {
  const { policies: [first, second], sale, laws = STATUTES } = terms
  const params: { [name: string]: string } = 'report_window' in first.params ? { report_window: '24 hours' } : {}
  const missing = (error: Error) => {
    throw error
  }
  const texts = { ...readTexts({ policy: first, versions: [second], params, laws: [] }, missing), laws }
  const [one, other] = [texts.versionOf(first.version), texts.versionOf(second.version)]

  return () => {
    const clock = { at: START, now: () => clock.at }
    const messages: Message[] = []
    const payments: Payment[] = []
    const store = createMemoryStore()
    let asked = 0
    const context: Context = {
      ...texts,
      sale,
      requests: 'service',
      store,
      clock,
      identity: { authenticate: async () => PERSON },
      // The name of a result decides what is found of it, so that a history always finds the same.
      judge: { unusable: async ({ resultId: id }) => [true, false, undefined][id.charCodeAt(id.length - 3) % 3] },
      payments: {
        async send(payment) {
          payments.push(payment)
          if (payments.length % 5 === 0) throw new ProblemError('unavailable')
          return { reference: `PAY-${payment.transferId}` }
        },
      },
      mail: { send: async (message) => void messages.push(message) },
      ids: seededIds(1),
      uploads: { save: async () => {}, remove: async () => {} },
      // A signature is another one each time: a history has to be the same again.
      receipts: { ...RECEIPTS, sign: async () => SIGNATURE },
      onError: (error) => {
        throw error
      },
      ...ports,
    }

    async function run(path: string, body: unknown): Promise<{ status: number; json: unknown }> {
      const url = new URL(path, 'https://api.example')
      const { name, params, operation } = route(body === undefined ? 'GET' : 'POST', url.pathname)
      const handler = handlers[name as AnsweredName] as Handler
      const call: Call = {
        operation: name,
        requestId: '',
        person: PERSON,
        params,
        query: url.searchParams,
        body: operation.request ? validate(operation.request, body) : undefined,
        upload: null,
        signal: NEVER,
        headers: keyed((asked += 1)),
      }
      const job = await handler(context, call)
      return { status: operation.status, json: await transact(context, WALLET, job) }
    }

    return {
      context,
      clock,
      store,
      messages,
      payments,
      intake: createIntake(context),
      operator: createOperator(context),
      publish: () => void (context.compiled = context.compiled === one ? other : one),
      ask: (path, body) =>
        run(path, body).catch((error: unknown) => {
          if (!(error instanceof ProblemError)) throw error
          return { status: PROBLEM_STATUS[error.code], json: { code: error.code, ...error.details } }
        }),
      look: (job) => transact(context, WALLET, job),
    }
  }
}

type Handler = (context: Context, call: Call) => Promise<(work: Work) => Promise<unknown>>

const HEADERS = { Authorization: 'Bearer ada', 'Content-Type': 'application/json' }

/** The same world over HTTP: whatever is answered has the shape of the contract, and nothing that it does not name. */
export function overHttp(world: World): World {
  async function ask(path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
    const { operation } = route(body === undefined ? 'GET' : 'POST', path.split('?')[0]!)
    const headers = { ...HEADERS, 'Idempotency-Key': crypto.randomUUID() }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const request = new Request(`https://api.example${path}`, { method: operation.method, headers, ...sent })
    const response = await answer(world.context, request)
    const json: unknown = await response.json()
    if (response.status >= 500 || operation.response === 'events') throw new Error(JSON.stringify(json))
    expect(v.parse(response.ok ? operation.response : Problem, json)).toEqual(json)
    expect([operation.status, (json as Problem).status]).toContain(response.status)
    return { status: response.status, json }
  }
  return { ...world, ask }
}

const NEVER = new AbortController().signal
const keyed = (count: number) =>
  new Headers({ 'Idempotency-Key': `00000000-0000-4000-8000-${String(count).padStart(12, '0')}` })
