'use client'

import { useSyncExternalStore, version } from 'react'
import type { Settings } from '../context.ts'
import { draftsOf } from '../kept.ts'
import type { Session } from '../session.ts'
import { Facts } from './row.tsx'
import { Tree } from './tree.tsx'
import { useSeconds } from './use-seconds.ts'
import { words } from './words.ts'

/** Who it is, what time it is for them, and what is kept of them. Read anew every second. */
export function SessionFacts({ session, settings }: { session: Session; settings: Settings }) {
  const { userId, clock, live, queryClient, key } = session
  const state = useSyncExternalStore(live.onState, live.state)
  const seconds = useSeconds()
  const now = clock.now()
  const { locale, timeZone, dir, theme, appearance } = settings
  const wallet = queryClient.getQueryData<{ sequence: number }>(key('wallet'))
  const queries = queryClient.getQueryCache().findAll({ queryKey: key() })
  return (
    <>
      <Facts
        facts={[
          [words.session.user, <code key="user" className="makegood-dev-code">{userId}</code>],
          [words.session.live, state],
          [words.session.sequence, wallet?.sequence ?? null],
          [words.session.now, new Date(now).toISOString()],
          [words.session.offset, words.session.seconds(String(seconds - Math.floor(now / 1000)))],
          [words.session.react, version],
        ]}
      />
      <Tree name={words.session.writing} value={{ locale, timeZone, dir, theme, appearance }} />
      <Tree name={words.session.drafts} value={draftsOnDevice(userId)} />
      <Tree
        name={words.session.queries}
        value={Object.fromEntries(queries.map(({ queryKey, state: { status, dataUpdatedAt, data, error } }) => {
          const age = Math.max(0, seconds - Math.floor(dataUpdatedAt / 1000))
          return [queryKey.slice(key().length).join(' '), { status, ...(data !== undefined && { age: words.session.age(age), data }), ...(error && { error: String(error) }) }]
        }))}
        open
      />
    </>
  )
}

function draftsOnDevice(userId: string): Record<string, unknown> {
  try {
    const own = draftsOf(userId)
    const names = Object.keys(localStorage).filter((name) => name.startsWith(own))
    return Object.fromEntries(names.map((name) => [name.slice(own.length), JSON.parse(localStorage.getItem(name) ?? 'null') as unknown]))
  } catch {
    return {}
  }
}
