'use client'

import { useSyncExternalStore } from 'react'
import type { Live } from '../live.ts'
import type { Heard } from './recorder.ts'
import { Facts, Row, timeOf } from './row.tsx'
import { Tree } from './tree.tsx'
import { words } from './words.ts'

/** Changes of the wallet as they were heard, and how this tab hears of them. */
export function Events({ heard, filter, live }: { heard: readonly Heard[]; filter: string; live: Live }) {
  const state = useSyncExternalStore(live.onState, live.state)
  const found = heard.filter((one) => JSON.stringify(one).toLowerCase().includes(filter.toLowerCase()))
  return (
    <>
      <Facts facts={[[words.event.connection, state]]} />
      {found.length === 0 && <p className="makegood-muted">{heard.length === 0 ? words.empty.events : words.empty.filtered}</p>}
      <ul className="makegood-dev-list">
        {found.toReversed().map((one) =>
          'event' in one ? (
            <Row
              key={one.id}
              head={
                <>
                  <time className="makegood-dev-time">{timeOf(one.at)}</time>
                  <code className="makegood-dev-method">{words.event.sequence(one.event.sequence)}</code>
                  <span className="makegood-dev-path">{one.event.kind}</span>
                  <span className="makegood-dev-aside">{one.event.refundId}</span>
                </>
              }
            >
              {() => <Tree name={one.event.kind} value={one.event} open />}
            </Row>
          ) : (
            <li key={one.id} className="makegood-dev-note">
              <time className="makegood-dev-time">{timeOf(one.at)}</time>
              <span className="makegood-muted">{words.event.state(one.state)}</span>
            </li>
          ),
        )}
      </ul>
    </>
  )
}
