import { type AttachmentCalls, attachmentCalls } from './attachments.ts'
import type { Call } from './call.ts'
import { type EventCalls, eventCalls } from './events.ts'
import { createIdempotencyKey } from './keys.ts'
import { type PackCalls, packCalls } from './packs.ts'
import { type PolicyCalls, policyCalls } from './policy.ts'
import { type RefundCalls, refundCalls } from './refunds.ts'
import { type ReportCalls, reportCalls } from './reports.ts'
import type { GetToken } from './token.ts'
import type { Transport } from './transport.ts'
import type { Upload } from './upload.ts'
import { type WalletCalls, walletCalls } from './wallet.ts'
import { type WithdrawalCalls, withdrawalCalls } from './withdrawals.ts'

/** What a client needs to know. */
export type RefundClientOptions = {
  /**
   * Where the service is, without `/v1`: absolute, or from `/` within the page's own origin. What is neither rejects
   * the first call with a {@link ConfigurationError}.
   */
  baseUrl: string
  /**
   * Answers with the signed-in user's token, or null. Asked when a token is needed first, and with `refresh: true` when
   * the service rejected it: once, for however many calls wait. The token is kept in memory alone.
   */
  getToken: GetToken
  /** Another `fetch`, such as one that a framework brings. Uploads use it too. */
  fetch?: (request: Request) => Promise<Response>
  /** Another way to upload. Without it XMLHttpRequest where it exists (and no `fetch` was given), else `fetch`. */
  upload?: Upload
  /**
   * Milliseconds for one attempt to be answered; uploads have five minutes at least.
   *
   * @default 15000
   */
  timeout?: number
  /**
   * How often a failed attempt is repeated.
   *
   * @default 2
   */
  retries?: number
}

/** The refund API, noun by noun. Every call rejects with a {@link RefundError} and takes a `signal`. */
export type RefundClient = {
  readonly wallet: WalletCalls
  readonly reports: ReportCalls
  readonly packs: PackCalls
  readonly refunds: RefundCalls
  readonly withdrawals: WithdrawalCalls
  readonly attachments: AttachmentCalls
  readonly events: EventCalls
  readonly policy: PolicyCalls
  /**
   * Forgets the user, at sign-out: drops the token and ends every running call and subscription with an
   * {@link AbortedError}. The client itself stays usable, for whoever signs in next.
   */
  forget(): void
  /**
   * Aborts when the user is forgotten, so that what a front end keeps of them goes too; another one stands in its place
   * then. `RefundProvider` listens by itself: drafts, files and reports that wait are wiped.
   *
   * @example
   * ```ts
   * client.session.addEventListener('abort', () => sessionStorage.clear())
   * ```
   */
  readonly session: AbortSignal
}

/**
 * Makes a client. It is a light facade: what it needs to speak to the service loads with the first call.
 *
 * @example
 * ```ts
 * const client = createRefundClient({
 *   baseUrl: 'https://app.example.com/refunds',
 *   getToken: async ({ refresh, signal }) => session.accessToken({ force: refresh, signal }),
 * })
 * const wallet = await client.wallet.retrieve()
 * ```
 */
export function createRefundClient(options: RefundClientOptions): RefundClient {
  // A session lasts until forget(): its transport knows its token, its signal ends all it began.
  let session = new AbortController()
  let transport: Promise<Transport> | undefined

  function load(): Promise<Transport> {
    const { signal } = session
    transport ??= import('./transport.ts').then(
      ({ createTransport }) => createTransport(options, signal),
      (cause) => {
        transport = undefined
        // The error classes did not load either, so this one is made by hand; isRefundError knows it all the same.
        throw Object.assign(new Error('Not loaded.', { cause }), {
          source: 'makegood', name: 'NetworkError', kind: 'network', code: 'network', errors: [],
        })
      },
    )
    return transport
  }

  const call: Call = (name, input) =>
    load().then((transport) => transport.call(name, input, createIdempotencyKey()))

  return {
    wallet: walletCalls(call),
    reports: reportCalls(call),
    packs: packCalls(call),
    refunds: refundCalls(call),
    withdrawals: withdrawalCalls(call),
    attachments: attachmentCalls(call),
    events: eventCalls(load, () => session.signal),
    policy: policyCalls(call),
    forget() {
      session.abort()
      session = new AbortController()
      transport = undefined
    },
    get session() {
      return session.signal
    },
  }
}
