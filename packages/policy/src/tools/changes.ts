import { termsNamedIn } from '../compile.ts'
import type { Book, Policy } from '../model.ts'
import type { Rule } from '../model-rules.ts'
import { isEqual, isRecord } from './equal.ts'

/** What was added, taken away, and changed, by name. */
export type Names = { added: string[]; removed: string[]; changed: string[] }

/** A rule that both versions have, with its parts that differ; `terms` and `params`: something that it names does. */
export type RuleChange = { id: string; parts: (keyof Rule | 'terms' | 'params')[] }

/** Which rules a new version has, lost, changed or put elsewhere. */
export type RuleChanges = {
  added: string[]
  removed: string[]
  changed: RuleChange[]
  /** Rules that stand before or after others than they did: the first that speaks decides. */
  moved: string[]
}

/** One value of a file that differs; undefined where one of the versions has none. */
export type Setting = { path: string; before: unknown; after: unknown }

/** A promise as the text makes it. */
type Promised = Policy['promises'][number]
/** Which promises a new version makes or gave up. */
export type PromiseChanges = {
  added: Promised[]
  removed: Promised[]
  changed: { before: Promised; after: Promised }[]
}

/** Names that only one of two records has, or whose values differ. */
export function namesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Names {
  const [old, now] = [Object.keys(before), Object.keys(after)]
  return {
    added: now.filter((name) => !old.includes(name)),
    removed: old.filter((name) => !now.includes(name)),
    changed: old.filter((name) => now.includes(name) && !isEqual(before[name], after[name])),
  }
}

export function rulesBetween(before: Book, after: Book): RuleChanges {
  const [old, now] = [byId(before.rules), byId(after.rules)]
  const { added, removed } = namesBetween(old, now)
  const kept = Object.keys(old).filter((id) => now[id])
  const still = new Set(
    longestCommon(
      kept,
      Object.keys(now).filter((id) => old[id]),
    ),
  )
  const [terms, params] = [
    namesBetween(before.terms, after.terms).changed,
    namesBetween(before.params, after.params).changed,
  ]
  const changed = kept.flatMap((id): RuleChange[] => {
    const keys = [...new Set([...Object.keys(old[id]!), ...Object.keys(now[id]!)])] as (keyof Rule)[]
    const parts: RuleChange['parts'] = keys.filter((key) => !isEqual(old[id]![key], now[id]![key]))
    const names = termsBelow(after, now[id])
    if (names.some((name) => terms.includes(name))) parts.push('terms')
    if (paramsNamedIn([now[id], ...names.map((name) => after.terms[name])]).some((name) => params.includes(name)))
      parts.push('params')
    return parts.length > 0 ? [{ id, parts }] : []
  })
  return { added, removed, changed, moved: kept.filter((id) => !still.has(id)) }
}

const byId = (rules: readonly Rule[]): Record<string, Rule> => Object.fromEntries(rules.map((rule) => [rule.id, rule]))

/** The terms that something names, and those that they name. */
export function termsBelow(book: Book, cond: unknown, seen: readonly string[] = []): string[] {
  const named = termsNamedIn(cond).filter((name) => !seen.includes(name))
  return [...new Set(named.flatMap((name) => [name, ...termsBelow(book, book.terms[name], [...seen, name])]))]
}

/** The parameters that something names, however deep. */
export function paramsNamedIn(cond: unknown): string[] {
  if (Array.isArray(cond)) return cond.flatMap(paramsNamedIn)
  if (typeof cond !== 'object' || cond === null) return []
  return Object.entries(cond).flatMap(([key, value]) =>
    key === 'param' && typeof value === 'string' ? [value] : paramsNamedIn(value),
  )
}

/** The most that two orders of the same names have in common, in order. */
function longestCommon(one: readonly string[], other: readonly string[]): string[] {
  if (one.length === 0 || other.length === 0) return []
  let row: string[][] = Array.from({ length: other.length + 1 }, () => [])
  for (const name of one) {
    const next: string[][] = [[]]
    other.forEach((its, index) => {
      const [left, up] = [next[index]!, row[index + 1]!]
      next.push(its === name ? [...row[index]!, name] : left.length > up.length ? left : up)
    })
    row = next
  }
  return row[other.length]!
}

/** Promises are the same by their stage and what they hold for. */
export function promisesBetween(before: Book, after: Book): PromiseChanges {
  const isSame = (one: Promised) => (other: Promised) => one.stage === other.stage && isEqual(one.if, other.if)
  return {
    added: after.promises.filter((one) => !before.promises.some(isSame(one))),
    removed: before.promises.filter((one) => !after.promises.some(isSame(one))),
    changed: before.promises.flatMap((one) => {
      const other = after.promises.find(isSame(one))
      return other && !isEqual(one, other) ? [{ before: one, after: other }] : []
    }),
  }
}

/** Everything else that differs, by path: how it counts, which version binds, what it asks for, whom to write to. */
export function settingsBetween(before: Book, after: Book): Setting[] {
  return leavesBetween('', rest(before), rest(after))
}

/** What names a version, and what is told apart. */
const TOLD_APART = ['$schema', 'id', 'version', 'published', 'rules', 'terms', 'promises']
const rest = (book: Book) => Object.fromEntries(Object.entries(book).filter(([key]) => !TOLD_APART.includes(key)))

function leavesBetween(path: string, before: unknown, after: unknown): Setting[] {
  if (isEqual(before, after)) return []
  if (!isRecord(before) || !isRecord(after)) return [{ path, before, after }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => leavesBetween(path ? `${path}.${key}` : key, before[key], after[key]))
}
