/** What a page has begun and not ended, each with where it was begun. */
type Left = { what: string; from: string }

declare global {
  interface Window {
    left: () => Left[]
  }
}

/** Runs in a page before anything else does, and notes what is begun there. Written so that it can be sent as it is. */
export function watchPage(): void {
  const open = new Map<unknown, Left & { target?: EventTarget }>()
  const note = (key: unknown, what: string, target?: EventTarget) => {
    const from = (new Error().stack ?? '').split('\n').slice(3, 9).join('\n')
    open.set(key, { what, from, ...(target && { target }) })
  }

  const { setTimeout, clearTimeout, setInterval, clearInterval, requestAnimationFrame, cancelAnimationFrame, requestIdleCallback, cancelIdleCallback } = window
  const once = (name: string, begin: (run: () => void, ...rest: never[]) => number, end: (id: number) => void) => ({
    begin(run: (...what: unknown[]) => void, ...rest: never[]) {
      const id = begin.call(window, ((...what: unknown[]) => {
        open.delete(`${name} ${id}`)
        run(...what)
      }) as never, ...rest)
      note(`${name} ${id}`, `${name} ${rest.join()}`)
      return id
    },
    end(id: number) {
      open.delete(`${name} ${id}`)
      end.call(window, id)
    },
  })
  const timeout = once('timeout', setTimeout as never, clearTimeout)
  const frame = once('frame', requestAnimationFrame, cancelAnimationFrame)
  const idle = once('idle', requestIdleCallback, cancelIdleCallback)
  Object.assign(window, {
    setTimeout: timeout.begin, clearTimeout: timeout.end,
    requestAnimationFrame: frame.begin, cancelAnimationFrame: frame.end,
    requestIdleCallback: idle.begin, cancelIdleCallback: idle.end,
    setInterval(run: () => void, every: number) {
      const id = setInterval(run, every)
      note(`interval ${id}`, `interval ${every}`)
      return id
    },
    clearInterval(id: number) {
      open.delete(`interval ${id}`)
      clearInterval(id)
    },
  })

  // A listener goes with its element; those of what stays are counted.
  const numbers = new WeakMap<object, number>()
  let count = 0
  const numberOf = (thing: object) => {
    if (!numbers.has(thing)) numbers.set(thing, (count += 1))
    return numbers.get(thing)!
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype
  type Options = boolean | AddEventListenerOptions | undefined
  const keyOf = (target: EventTarget, type: string, listener: object, options: Options) =>
    `${numberOf(target)} ${type} ${numberOf(listener)} ${typeof options === 'object' ? Boolean(options.capture) : Boolean(options)}`
  EventTarget.prototype.addEventListener = function add(type: string, listener: EventListenerOrEventListenerObject | null, options?: Options) {
    addEventListener.call(this, type, listener, options)
    const settings = typeof options === 'object' ? options : {}
    if (!listener || this instanceof AbortSignal || this instanceof IDBRequest || settings.signal?.aborted) return
    const key = keyOf(this ?? window, type, listener, options)
    if (!open.has(key)) note(key, `listener of ${this?.constructor?.name ?? 'Window'} ${type}`, this ?? window)
    const end = () => open.delete(key)
    if (settings.signal) addEventListener.call(settings.signal, 'abort', end)
    if (settings.once) addEventListener.call(this, type, end, { once: true, capture: Boolean(settings.capture) })
  }
  EventTarget.prototype.removeEventListener = function remove(type: string, listener: EventListenerOrEventListenerObject | null, options?: Options) {
    removeEventListener.call(this, type, listener, options)
    if (listener) open.delete(keyOf(this ?? window, type, listener, options))
  }

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'] as const) {
    const prototype = window[name].prototype as { observe(...what: unknown[]): void; unobserve?(target: Element): void; disconnect(): void }
    const { observe, unobserve, disconnect } = prototype
    const watched = new WeakMap<object, Set<unknown>>()
    const update = (observer: object, targets: Set<unknown>) => {
      watched.set(observer, targets)
      if (targets.size === 0) open.delete(observer)
    }
    prototype.observe = function begin(...what) {
      update(this, (watched.get(this) ?? new Set()).add(what[0]))
      note(this, name)
      observe.apply(this, what)
    }
    if (unobserve) {
      prototype.unobserve = function end(target) {
        const targets = watched.get(this) ?? new Set()
        targets.delete(target)
        update(this, targets)
        unobserve.call(this, target)
      }
    }
    prototype.disconnect = function end() {
      update(this, new Set())
      disconnect.call(this)
    }
  }

  const forget = (thing: unknown) => {
    for (const [key, { target }] of open) if (key === thing || target === thing) open.delete(key)
  }
  const { close } = IDBDatabase.prototype
  IDBDatabase.prototype.close = function end() {
    forget(this)
    close.call(this)
  }
  for (const name of ['BroadcastChannel', 'EventSource', 'WebSocket', 'Worker'] as const) {
    const Original = window[name] as unknown as new (...what: unknown[]) => { close?(): void; terminate?(): void }
    const end = name === 'Worker' ? 'terminate' : 'close'
    Object.assign(window, {
      [name]: class extends Original {
        constructor(...what: unknown[]) {
          super(...what)
          note(this, `${name} ${what.join()}`)
        }
        [end]() {
          forget(this)
          super[end]!()
        }
      },
    })
  }

  const { createObjectURL, revokeObjectURL } = URL
  URL.createObjectURL = (thing: Blob | MediaSource) => {
    const url = createObjectURL.call(URL, thing)
    note(url, 'object URL')
    return url
  }
  URL.revokeObjectURL = (url) => {
    open.delete(url)
    revokeObjectURL.call(URL, url)
  }

  const { fetch } = window
  window.fetch = async (...what) => {
    const response = await fetch(...what)
    const { body } = response
    if (!body || !response.headers.get('content-type')?.includes('event-stream')) return response
    const signal = what[0] instanceof Request ? what[0].signal : what[1]?.signal
    note(response, `stream of ${response.url}`)
    if (signal) addEventListener.call(signal, 'abort', () => open.delete(response))
    return response
  }

  window.left = () =>
    [...open.values()]
      .filter(({ target }) => !(target instanceof Node) || target.isConnected)
      .map(({ what, from }) => ({ what, from }))
}
