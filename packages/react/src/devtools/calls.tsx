'use client'

import type { ObservedAttempt, ObservedCall } from '@makegood/client/observe'
import { asCurl } from './as-curl.ts'
import { asJson, plain } from './as-json.ts'
import { Copy } from './copy.tsx'
import { Facts, Row, timeOf } from './row.tsx'
import { Tree } from './tree.tsx'
import { words } from './words.ts'

/** Every call, the newest first: when, what, how it ended, and how long it took. */
export function Calls({ calls, filter }: { calls: readonly ObservedCall[]; filter: string }) {
  const found = calls.filter((call) => textOf(call).includes(filter.toLowerCase()))
  if (found.length === 0) return <p className="makegood-muted">{calls.length === 0 ? words.empty.calls : words.empty.filtered}</p>
  return (
    <ul className="makegood-dev-list">
      {found.toReversed().map((call) => (
        <Row key={call.id} tone={toneOf(call)} head={<Head call={call} />}>
          {() => <Call call={call} />}
        </Row>
      ))}
    </ul>
  )
}

const textOf = ({ name, method, path, url, idempotencyKey, attempts }: ObservedCall) =>
  [name, method, path, url, idempotencyKey, ...attempts.map(({ status }) => status)].join(' ').toLowerCase()

function toneOf({ state, attempts }: ObservedCall): 'good' | 'bad' | 'warn' | undefined {
  if (state === 'running') return undefined
  if (state === 'failed') return 'bad'
  return attempts.length > 1 ? 'warn' : 'good'
}

/** The path as it was sent, without what stands before the version. */
function placeOf({ url, path }: ObservedCall): string {
  if (!url) return path
  const { pathname, search } = new URL(url)
  return decodeURIComponent(pathname.slice(Math.max(0, pathname.lastIndexOf('/v1/'))) + search)
}

function Head({ call }: { call: ObservedCall }) {
  const { method, at, took, state, attempts } = call
  const status = attempts.at(-1)?.status
  const end = state === 'running' ? words.call.running : (status ?? (attempts.length > 0 ? words.call.noAnswer : words.call.failed))
  return (
    <>
      <time className="makegood-dev-time">{timeOf(at)}</time>
      <code className="makegood-dev-method">{method}</code>
      <code className="makegood-dev-path">{placeOf(call)}</code>
      {attempts.length > 1 && <span className="makegood-dev-aside">{words.call.sent(attempts.length)}</span>}
      <span className="makegood-dev-end">{end}</span>
      <span className="makegood-dev-took">{took === null ? null : words.call.took(took)}</span>
    </>
  )
}

function Call({ call }: { call: ObservedCall }) {
  const { url, idempotencyKey, attempts, body, state, answer, error } = call
  return (
    <>
      <div className="makegood-dev-acts">
        <Copy text={() => asCurl(call)}>{words.call.curl}</Copy>
        <Copy text={() => asJson(call)}>{words.call.json}</Copy>
      </div>
      <Facts
        facts={[
          [words.call.address, url && <code className="makegood-dev-code">{url}</code>],
          [words.call.key, idempotencyKey && <code className="makegood-dev-code">{idempotencyKey}</code>],
          [words.call.request, attempts.at(-1)?.requestId ?? null],
          [words.call.attempts, attempts.length > 1 ? attempts.map(attemptText).join('; ') : null],
        ]}
      />
      {body !== undefined && <Tree name={words.call.body} value={body} />}
      {state === 'answered' && answer !== undefined && <Tree name={words.call.answer} value={answer} open />}
      {state === 'failed' && <Tree name={words.call.error} value={plain(error)} open />}
    </>
  )
}

const attemptText = ({ status, took }: ObservedAttempt) =>
  words.call.attempt(status === null ? words.call.noAnswer : String(status), took === null ? words.call.running : words.call.took(took))
