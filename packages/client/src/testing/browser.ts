import { vi } from 'vitest'

/** How long a word takes from one tab to another, in milliseconds. */
type Delay = () => number

type Waiting = { tab: object; grant: () => void }

/** Web Locks as the tabs of one browser share them. */
function fakeLocks() {
  const held = new Map<string, { tab: object; release: () => void }>()
  const queues = new Map<string, Waiting[]>()

  function leave(name: string, isLeaving: (one: Waiting) => boolean) {
    const queue = queues.get(name) ?? []
    queues.set(name, queue.filter((one) => !isLeaving(one)))
    return queue.some(isLeaving)
  }

  function next(name: string) {
    if (!held.has(name)) queues.get(name)?.shift()?.grant()
  }

  function request(tab: object, name: string, { signal }: { signal: AbortSignal }, work: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const release = () => {
        if (held.get(name)?.release !== release) return
        held.delete(name)
        setTimeout(() => next(name))
      }
      const waiting: Waiting = {
        tab,
        grant() {
          held.set(name, { tab, release })
          Promise.resolve(work()).then(resolve, reject).finally(release)
        },
      }
      signal.addEventListener('abort', () => leave(name, (one) => one === waiting) && reject(signal.reason))
      queues.set(name, [...(queues.get(name) ?? []), waiting])
      setTimeout(() => next(name))
    })
  }

  return {
    of: (tab: object) => ({ request: request.bind(null, tab) }),
    lose(tab: object) {
      for (const name of queues.keys()) leave(name, (one) => one.tab === tab)
      for (const lock of held.values()) if (lock.tab === tab) lock.release()
    },
  }
}

/** Broadcast channels whose words are on the way for a while. Those of one tab come in their order. */
function fakeChannels(delay: Delay) {
  const channels = new Set<{ tab: object; name: string; target: EventTarget }>()
  const arrivals = new Map<object, Map<object, number>>()

  function arrivalOf(from: object, to: object) {
    const times = arrivals.get(from) ?? new Map<object, number>()
    arrivals.set(from, times)
    const time = Math.max(times.get(to) ?? 0, Date.now() + delay())
    times.set(to, time)
    return time - Date.now()
  }

  return {
    of: (tab: object) =>
      class extends EventTarget {
        own: { tab: object; name: string; target: EventTarget }
        constructor(name: string) {
          super()
          this.own = { tab, name, target: this }
          channels.add(this.own)
        }
        postMessage(word: unknown) {
          if (!channels.has(this.own)) throw new DOMException('Closed.', 'InvalidStateError')
          const data = structuredClone(word)
          for (const other of channels) {
            if (other === this.own || other.name !== this.own.name) continue
            const arrive = () => channels.has(other) && other.target.dispatchEvent(new MessageEvent('message', { data }))
            setTimeout(arrive, arrivalOf(this.own, other))
          }
        }
        close() {
          channels.delete(this.own)
        }
      },
    lose(tab: object) {
      for (const channel of channels) if (channel.tab === tab) channels.delete(channel)
    },
  }
}

/** A browser with tabs. What runs in `enter` sees the globals of that tab. */
export function fakeBrowser({ delay = () => 0, without = [] }: { delay?: Delay; without?: readonly ('locks' | 'channels')[] } = {}) {
  const locks = fakeLocks()
  const channels = fakeChannels(delay)

  function openTab({ hidden = false } = {}) {
    const tab = {}
    const document = Object.assign(new EventTarget(), { visibilityState: hidden ? 'hidden' : 'visible' })
    const window = new EventTarget()
    const globals = {
      document,
      navigator: without.includes('locks') ? {} : { locks: locks.of(tab) },
      BroadcastChannel: without.includes('channels') ? undefined : channels.of(tab),
      addEventListener: window.addEventListener.bind(window),
    }
    const enter = <Answer>(run: () => Answer): Answer => {
      for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
      try {
        return run()
      } finally {
        vi.unstubAllGlobals()
      }
    }
    const see = (visibilityState: 'visible' | 'hidden') =>
      enter(() => {
        document.visibilityState = visibilityState
        document.dispatchEvent(new Event('visibilitychange'))
      })
    return {
      enter,
      isHidden: () => document.visibilityState === 'hidden',
      hide: () => see('hidden'),
      show: () => see('visible'),
      goOnline: () => enter(() => window.dispatchEvent(new Event('online'))),
      /** It is gone without a word: what still runs in it reaches nobody. */
      crash() {
        channels.lose(tab)
        locks.lose(tab)
      },
    }
  }

  return { openTab }
}
