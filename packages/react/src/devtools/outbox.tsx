'use client'

import type { ObservedCall } from '@makegood/client/observe'
import { useEffect, useState } from 'react'
import type { Reports } from '../report/reports.ts'
import { Button } from '../ui/button.tsx'
import { plain } from './as-json.ts'
import { Facts, Row } from './row.tsx'
import { Tree } from './tree.tsx'
import { useSeconds } from './use-seconds.ts'
import { words } from './words.ts'

/** What is on its way, was refused or has just been answered, with how often it was tried and when it is again. */
export function Outbox({ reports, calls }: { reports: Reports; calls: readonly ObservedCall[] }) {
  useChanges(reports)
  const seconds = useSeconds()
  const sent = reports.list()
  const next = reports.nextTry()
  if (sent.length === 0) return <p className="makegood-muted">{words.empty.outbox}</p>
  const waits = sent.some(({ delivery }) => delivery.status === 'waiting')
  return (
    <>
      {waits && (
        <div className="makegood-dev-acts">
          <Button variant="ghost" onClick={() => reports.retry()}>
            {words.outbox.retry}
          </Button>
          <span className="makegood-muted">{next === null ? words.outbox.noNext : words.outbox.next(Math.max(0, Math.round(next / 1000) - seconds))}</span>
        </div>
      )}
      <ul className="makegood-dev-list">
        {sent.map(({ parcel, delivery, keep }) => (
          <Row
            key={parcel.id}
            tone={{ done: 'good' as const, failed: 'bad' as const, waiting: 'warn' as const, sending: undefined, idle: undefined }[delivery.status]}
            head={
              <>
                <span className="makegood-dev-end">{delivery.status}</span>
                <code className="makegood-dev-path">{parcel.id}</code>
                <span className="makegood-dev-aside">{words.outbox.attempts(triesOf(parcel.idempotencyKey, calls))}</span>
              </>
            }
          >
            {() => (
              <>
                <Facts
                  facts={[
                    [words.call.key, <code key="key" className="makegood-dev-code">{parcel.idempotencyKey}</code>],
                    [words.outbox.kept, words.outbox.keep[keep]],
                  ]}
                />
                <Tree name={words.call.body} value={parcel.input} open />
                {'error' in delivery && <Tree name={words.call.error} value={plain(delivery.error)} open />}
                {'answer' in delivery && <Tree name={words.call.answer} value={delivery.answer} />}
              </>
            )}
          </Row>
        ))}
      </ul>
    </>
  )
}

/** As far as the calls are kept. */
const triesOf = (key: string, calls: readonly ObservedCall[]) =>
  calls.reduce((sum, { idempotencyKey, attempts }) => sum + (idempotencyKey === key ? attempts.length : 0), 0)

/** Draws anew when something moves in the outbox. */
function useChanges(reports: Reports): void {
  const [, setTimes] = useState(0)
  useEffect(() => reports.subscribe(() => setTimes((times) => times + 1)), [reports])
}
