import type { Scope } from '../../context.ts'
import { sessionOf } from '../../session.ts'
import type { Store } from './store.ts'
import type { RefundsLiveState } from './use-live-state.ts'

/** How a scope hears of changes; it listens while anyone subscribes. */
export function createLiveStore(scope: Scope): Store<RefundsLiveState> {
  const { live } = sessionOf(scope)
  return {
    get: live.state,
    subscribe(listener) {
      const ends = [live.onState(listener), live.follow()]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}
