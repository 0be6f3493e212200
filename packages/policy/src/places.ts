import type { Book } from './model.ts'

/** The keys that lead from the file to a value. */
export type Place = string[]

/**
 * Finds the value that a dotted path names: `rules.courtesy.require.courtesy_cap.past.edge`. A rule is named by its id,
 * another list by position. Names may hold dots of their own, as facts do: every way to read the path is tried.
 * Null: nothing stands there.
 */
export function placeOf(inside: unknown, at: string): Place | null {
  if (typeof inside !== 'object' || inside === null) return null
  for (const [name, key] of namesIn(inside)) {
    if (at === name) return [key]
    const found =
      at.startsWith(`${name}.`) && placeOf((inside as Record<string, unknown>)[key], at.slice(name.length + 1))
    if (found) return [key, ...found]
  }
  return null
}

/** What each value inside is called, with the key it stands under. */
function namesIn(inside: object): [name: string, key: string][] {
  return Object.entries(inside).map(([key, value]): [string, string] =>
    Array.isArray(inside) && typeof value === 'object' && value !== null && 'gives' in value
      ? [String(value.id), key]
      : [key, key],
  )
}

/** The value at a place. */
export function valueAt(book: Book, place: Place): unknown {
  return place.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], book)
}

/** The same file with another value at a place. */
export function replacedAt(book: Book, place: Place, value: unknown): unknown {
  const copy: unknown = structuredClone(book)
  const last = place[place.length - 1]!
  const parent = place.slice(0, -1).reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], copy)
  ;(parent as Record<string, unknown>)[last] = value
  return copy
}
