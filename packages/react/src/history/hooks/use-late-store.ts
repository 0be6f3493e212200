'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type Scope, useLoaded, useRefunds } from '../../context.ts'
import type { Store } from './store.ts'

type LateStoreOptions<State> = {
  /** The hook's name, for the error when no provider stands around it. */
  name: string
  /** Brings the code. Must be the same function on every render. */
  load: () => Promise<(scope: Scope, key: string) => Store<State>>
  /** What it is about. */
  key: string
  /** Until the code is there, and on the server. */
  waiting: State
  /** Where the code did not come. */
  failed: (retry: () => void) => State
}

/** What is known of something, by code that comes late. For another user, client or key it begins anew in the same render. */
export function useLateStore<State>({ name, load, key, waiting, failed }: LateStoreOptions<State>): State {
  const { scope, wake } = useRefunds(name)
  useEffect(wake, [wake])
  const code = useLoaded(load)
  const create = code.value
  const store = useMemo(() => create?.(scope, key), [create, scope, key])
  const state = useSyncExternalStore(store?.subscribe ?? hearNothing, store?.get ?? knowNothing, knowNothing)
  return state ?? (code.failed ? failed(code.retry) : waiting)
}

const hearNothing = () => () => {}
const knowNothing = () => null
