import type { Forecast, NewRefundRequest, NewReport, RefundAnswer, ReportAnswer } from '@makegood/contract'
import type { QueryClient } from '@tanstack/react-query'
import type { RefundClient } from '@makegood/client'
import { createBatch } from './batch.ts'
import type { Scope } from './context.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { dated, type Dated } from './format/moments.ts'
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
  readonly forecast: (resultId: string) => Promise<Dated<Forecast & { asOf: string }> | null>
  readonly live: Live
  readonly drafts: Drafts
  readonly reports: Submissions<{ body: NewReport; idempotencyKey: string }, ReportAnswer>
  readonly requests: Submissions<{ body: NewRefundRequest; idempotencyKey: string }, RefundAnswer>
  readonly toasts: Toasts
}

const sessions = new WeakMap<Scope, Session>()

/** The session of a scope; the first who asks makes it. Making one sends nothing. */
export function sessionOf(scope: Scope): Session {
  const session = sessions.get(scope) ?? createSession(scope)
  sessions.set(scope, session)
  return session
}

function createSession({ client, userId, queryClient = createQueryClient() }: Scope): Session {
  const key = keysOf(userId)
  return {
    client,
    userId,
    queryClient,
    key,
    forecast: createBatch(async (resultIds: string[]) => {
      const { forecasts, asOf } = await client.reports.forecast(resultIds)
      return new Map(forecasts.map((forecast) => [forecast.resultId, dated({ ...forecast, asOf })]))
    }),
    live: createLive({ client, queryClient, key }),
    drafts: createDrafts(userId),
    reports: createSubmissions(({ body, idempotencyKey }) => client.reports.create(body, { idempotencyKey })),
    requests: createSubmissions(({ body, idempotencyKey }) => client.refunds.request(body, { idempotencyKey })),
    toasts: createToasts(),
  }
}
