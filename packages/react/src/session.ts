import type {
  Forecast, NewChoice, NewDestination, NewRefundRequest, NewWithdrawal, Refund, RefundAnswer, Withdrawal,
} from '@makegood/contract'
import type { QueryClient } from '@tanstack/react-query'
import type { RefundClient } from '@makegood/client'
import { createBatch } from './batch.ts'
import { type Clock, clockOf } from './clock.ts'
import type { Scope } from './context.ts'
import { type Device, openDevice } from './device.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import type { EvidenceFile } from './evidence/evidence.ts'
import type { KeptFile } from './evidence/kept-files.ts'
import { createUploads, type Uploads } from './evidence/uploads.ts'
import { endWhenForgotten } from './forgotten.ts'
import { createHistorySync, type HistorySync } from './history/list/history-sync.ts'
import { createHold } from './hold.ts'
import { users } from './kept.ts'
import { createLive, type Live } from './live.ts'
import { createQueryClient, type Key, keysOf, letGo } from './queries/keys.ts'
import { createReports, type Reports } from './report/reports.ts'
import { createSubmissions, type Submissions } from './submissions.ts'
import { createToasts, type Toasts } from './ui/toasts.ts'

/** What a person says of a refund, with files that may have to be uploaded yet (B27, B43). */
type EvidenceToSend = {
  act: 'appeal' | 'give_information'
  id: string
  details: string
  files: readonly EvidenceFile[]
  idempotencyKey: string
}

/** What is held for one user while the page lives. Another user gets another. */
export type Session = {
  readonly client: RefundClient
  readonly userId: string
  readonly queryClient: QueryClient
  readonly key: Key
  /** Forecasts asked for within a moment are one request. */
  readonly forecast: (resultId: string) => Promise<Forecast | null>
  readonly clock: Clock
  readonly history: HistorySync
  readonly live: Live
  readonly drafts: Drafts
  readonly device: Device
  readonly uploads: Uploads
  readonly reports: Reports
  readonly requests: Submissions<{ body: NewRefundRequest; idempotencyKey: string }, RefundAnswer>
  readonly evidence: Submissions<EvidenceToSend, Refund>
  readonly choices: Submissions<{ id: string; body: NewChoice; idempotencyKey: string }, Refund>
  readonly destinations: Submissions<{ id: string; body: NewDestination; idempotencyKey: string }, Refund>
  readonly cancellations: Submissions<{ id: string; idempotencyKey: string }, Refund>
  readonly withdrawals: Submissions<{ body: NewWithdrawal; idempotencyKey: string }, Withdrawal>
  readonly toasts: Toasts
  /** Aborts when the client forgets the user: nothing more is done in their name. */
  readonly end: AbortController
  /** Sends what waits, until the answer is called. */
  readonly open: () => () => void
  /** Keeps what has been fetched, until the answer is called and nobody else asks for it. */
  readonly keep: () => () => void
}

const sessions = new WeakMap<Scope, Session>()

/** The session of a scope; the first who asks makes it. Making one sends nothing. */
export function sessionOf(scope: Scope): Session {
  const session = sessions.get(scope) ?? createSession(scope)
  sessions.set(scope, session)
  return session
}

function createSession(scope: Scope): Session {
  const { client, userId, queryClient = createQueryClient() } = scope
  const key = keysOf(userId)
  const clock = clockOf(scope)
  const device = openDevice(userId)
  const drafts = createDrafts(userId)
  const toasts = createToasts()
  const history = createHistorySync({ client, queryClient, key, clock, device })
  const uploads = createUploads({ client, files: device.shelf<KeptFile>('files') })
  const reports = createReports({ client, userId, device, uploads })
  const open = createHold(() => {
    const stop = reports.start()
    return () => {
      stop()
      uploads.stop()
    }
  })
  const keep = createHold(() => () => {
    device.close()
    // A host's own cache is the host's to sweep.
    if (!scope.queryClient) void letGo(queryClient)
  })
  const live = createLive({ client, userId, queryClient, key, clock, history })
  const end = new AbortController()
  end.signal.addEventListener('abort', () => {
    for (const { id } of toasts.list()) toasts.remove(id)
    reports.forget()
    uploads.forget()
    drafts.forget()
    history.forget()
    queryClient.removeQueries({ queryKey: key() })
    // Where another user has come, theirs is there.
    if (users.has(client.session)) scope.renew()
  })
  endWhenForgotten(client, userId, end)
  return {
    client,
    userId,
    queryClient,
    key,
    forecast: createBatch(async (resultIds: string[]) => {
      const { forecasts } = clock.learn(await client.reports.forecast(resultIds))
      return new Map(forecasts.map((forecast) => [forecast.resultId, forecast]))
    }),
    clock,
    history,
    live: {
      ...live,
      follow() {
        const ends = [live.follow(), keep()]
        return () => {
          for (const stop of ends) stop()
        }
      },
    },
    drafts,
    device,
    uploads,
    reports,
    requests: createSubmissions(({ body, idempotencyKey }) => client.refunds.request(body, { idempotencyKey })),
    evidence: createSubmissions(async ({ act, id, details, files, idempotencyKey }) => {
      const attachments = await Promise.all(files.map((file) => uploads.ensure(file)))
      return client.refunds[act === 'appeal' ? 'appeal' : 'addInformation'](id, { details, attachments }, { idempotencyKey })
    }),
    choices: createSubmissions(({ id, body, idempotencyKey }) => client.refunds.choose(id, body, { idempotencyKey })),
    destinations: createSubmissions(({ id, body, idempotencyKey }) => client.refunds.changeDestination(id, body, { idempotencyKey })),
    cancellations: createSubmissions(({ id, idempotencyKey }) => client.refunds.cancel(id, { idempotencyKey })),
    withdrawals: createSubmissions(({ body, idempotencyKey }) => client.withdrawals.create(body, { idempotencyKey })),
    toasts,
    end,
    open,
    keep,
  }
}
