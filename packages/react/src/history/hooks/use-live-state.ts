'use client'

import { useLateStore } from './use-late-store.ts'

/**
 * How changes of the wallet are heard: `live` as they happen; `polling` a little later, because no stream can be had;
 * `connecting` not just now; `paused` while nobody looks at the page; `ended` never again.
 */
export type RefundsLiveState = 'connecting' | 'live' | 'polling' | 'paused' | 'ended'

const load = async () => (await import('./live-store.ts')).createLiveStore

/**
 * How this page hears of changes: for a hint of your own that what is shown may be a little old. While it is used, the page
 * listens.
 *
 * @example
 * ```tsx
 * const live = useLiveState()
 * return live === 'polling' ? <small>Updates every few seconds</small> : null
 * ```
 */
export function useLiveState(): RefundsLiveState {
  return useLateStore<RefundsLiveState>({ name: 'useLiveState()', load, key: '', waiting: 'connecting', failed: () => 'ended' })
}
