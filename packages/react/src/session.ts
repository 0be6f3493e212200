import type { Forecast, NewChoice, NewEvidence, NewRefundRequest, NewReport, Refund, RefundAnswer, ReportAnswer } from '@makegood/contract'
import type { QueryClient } from '@tanstack/react-query'
import type { RefundClient } from '@makegood/client'
import { createBatch } from './batch.ts'
import { type Clock, createClock } from './clock.ts'
import type { Scope } from './context.ts'
import { hasCode } from './errors.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { createLive, type Live } from './live.ts'
import { createQueryClient, type Key, keysOf } from './queries/keys.ts'
import { createSubmissions, type Submissions } from './submissions.ts'
import { createToasts, type Toasts } from './ui/toasts.ts'

/** What is held for one user while the page lives. Another user gets another. */
export type Session = {
  readonly client: RefundClient
  readonly userId: string
  readonly queryClient: QueryClient
  readonly key: Key
  /** Forecasts asked for within a moment are one request. */
  readonly forecast: (resultId: string) => Promise<Forecast | null>
  readonly clock: Clock
  readonly live: Live
  readonly drafts: Drafts
  readonly reports: Submissions<{ body: NewReport; idempotencyKey: string }, ReportAnswer>
  readonly requests: Submissions<{ body: NewRefundRequest; idempotencyKey: string }, RefundAnswer>
  readonly evidence: Submissions<{ act: 'appeal' | 'give_information'; id: string; body: NewEvidence; idempotencyKey: string }, Refund>
  readonly choices: Submissions<{ id: string; body: NewChoice; idempotencyKey: string }, Refund>
  readonly toasts: Toasts
}

const sessions = new WeakMap<Scope, Session>()

/** The session of a scope; the first who asks makes it. Making one sends nothing. */
export function sessionOf(scope: Scope): Session {
  const session = sessions.get(scope) ?? createSession(scope)
  sessions.set(scope, session)
  return session
}

const isNotFound = (error: unknown) => hasCode(error, 'not_found')

function createSession({ client, userId, queryClient = createQueryClient() }: Scope): Session {
  const key = keysOf(userId)
  const clock = createClock()
  return {
    client,
    userId,
    queryClient,
    key,
    forecast: createBatch(async (resultIds: string[]) => {
      const { forecasts } = clock.learn(await client.reports.forecast(resultIds))
      return new Map(forecasts.map((forecast) => [forecast.resultId, forecast]))
    }, isNotFound),
    clock,
    live: createLive({ client, queryClient, key, clock }),
    drafts: createDrafts(userId),
    reports: createSubmissions(({ body, idempotencyKey }) => client.reports.create(body, { idempotencyKey })),
    requests: createSubmissions(({ body, idempotencyKey }) => client.refunds.request(body, { idempotencyKey })),
    evidence: createSubmissions(({ act, id, body, idempotencyKey }) =>
      client.refunds[act === 'appeal' ? 'appeal' : 'addInformation'](id, body, { idempotencyKey }),
    ),
    choices: createSubmissions(({ id, body, idempotencyKey }) => client.refunds.choose(id, body, { idempotencyKey })),
    toasts: createToasts(),
  }
}
