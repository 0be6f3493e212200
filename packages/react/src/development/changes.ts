import type { Refunds } from '../context.ts'
import type { Code } from './messages.ts'
import { say } from './say.ts'

/** What changes so often within so long, in milliseconds, is made anew on every render. */
const OFTEN = 3
const WITHIN = 10_000

/** StrictMode runs an effect twice. Milliseconds. */
const AT_ONCE = 50

type Known = { last: Refunds; users: Set<string>; times: Map<Code, number[]>; changedAt: number }

// A provider keeps its callbacks for as long as it is there.
const known = new WeakMap<Refunds['tell'], Known>()

/** Looks whether what a provider is given stays the same from one render to the next. */
export function checkChanges(refunds: Refunds, now = performance.now()): void {
  const { scope, settings, tell } = refunds
  const former = known.get(tell)
  if (!former) {
    known.set(tell, { last: refunds, users: new Set([scope.userId]), times: new Map(), changedAt: now })
    return
  }
  const { last, users, times, changedAt } = former
  if (last === refunds) {
    // A render that changed nothing: so what changed before was meant.
    if (now - changedAt > AT_ONCE) times.clear()
    return
  }
  former.last = refunds
  former.changedAt = now
  const count = (code: Code, changed: boolean) => {
    if (!changed) return
    const recent = [...(times.get(code) ?? []), now].filter((time) => now - time < WITHIN)
    times.set(code, recent)
    if (recent.length >= OFTEN) say(code)
  }
  count('user-each-render', !users.has(scope.userId))
  users.add(scope.userId)
  if (last.scope.userId !== scope.userId) return
  count('client-each-render', last.scope.client !== scope.client)
  count('query-client-each-render', last.scope.queryClient !== scope.queryClient)
  count('messages-each-render', isRemade(last.settings.messages, settings.messages))
  count('language-each-render', isRemade(last.settings.language, settings.language))
}

/** Another object that says the same. */
const isRemade = (a: object | undefined, b: object | undefined) => a !== b && a !== undefined && b !== undefined && written(a) === written(b)

const written = (value: object) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'function' ? String(part) : part))
