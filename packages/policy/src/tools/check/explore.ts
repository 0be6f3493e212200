import type { Ground } from '@makegood/contract'
import type { Case, PastEvent } from '../../cases.ts'
import type { Space, Value } from './space.ts'

/** How far an exploration goes. */
export type Reach = {
  /** How many facts of a case may be unknown; one without. */
  unknown?: number
  /** How many looks it takes before it gives up, and says so. */
  limit?: number
}
const LIMIT = 100_000

const DELIVERABLES = 'generation.missing_deliverables'

/** Names of facts, of `past` and of ids, with the value that a case has there. */
type Chosen = Readonly<Record<string, Value>>

/** A case of which all that was looked at is settled, and what was found there. */
export type Found<T> = { kase: Case; found: T }

/**
 * Walks through every boundary case of a ground: looks, sees which fact was missing, and looks again with each of its
 * values. Facts that nobody looks at are left out, so that the tree stays as small as the rules are short. Returns false
 * where it gave up.
 */
export function* explore<T>(
  space: Space,
  ground: Ground,
  look: (kase: Case) => T,
  reach: Reach = {},
): Generator<Found<T>, boolean> {
  const { unknown = 1, limit = LIMIT } = reach
  const open: Chosen[] = [{}]
  for (let looks = 0; open.length > 0; looks++) {
    if (looks === limit) return false
    const chosen = open.pop()!
    let missing: string | null = null
    const found = look(watched(caseOf(space, ground, chosen), chosen, (name) => (missing ??= name)))
    const kase = caseOf(space, ground, chosen)
    if (missing === null && isWhole(kase) === null) missing = DELIVERABLES
    if (missing === null) {
      if (!isWhole(kase)) yield { kase, found }
      continue
    }
    const settled = Object.values(chosen).filter((value) => value === undefined).length >= unknown
    for (const value of space.valuesOf(missing).toReversed())
      if (value !== undefined || !settled) open.push({ ...chosen, [missing]: value })
  }
  return true
}

/** The first of what an exploration finds that is wanted. */
export function firstOf<T>(found: Iterable<Found<T>>, wanted: (one: Found<T>) => boolean): Case | null {
  for (const one of found) if (wanted(one)) return one.kase
  return null
}

function caseOf({ at }: Space, ground: Ground, { past, generation, purchase, ...facts }: Chosen): Case {
  return {
    ground,
    at,
    facts: facts as Case['facts'],
    past: (past ?? []) as readonly PastEvent[],
    ...(typeof generation === 'string' && { generation }),
    ...(typeof purchase === 'string' && { purchase }),
  }
}

/** The same case, telling which fact, count or id is looked at before it is settled. */
function watched(kase: Case, chosen: Chosen, miss: (name: string) => void): Case {
  const note = (name: string | symbol) => {
    if (typeof name === 'string' && !Object.hasOwn(chosen, name)) miss(name)
  }
  const facts = new Proxy(kase.facts, {
    get(target, path) {
      note(path)
      return target[path as string]
    },
  })
  return new Proxy(
    { ...kase, facts },
    {
      get(target, name) {
        if (name === 'past' || name === 'generation' || name === 'purchase') note(name)
        return target[name as keyof Case]
      },
    },
  )
}

/**
 * The system notices generations that went wrong; one that went well is no case of its own. Whether one that succeeded
 * did without all its deliverables has to be known for that.
 */
function isWhole({ ground, facts }: Case): boolean | null {
  if (ground !== 'generation' || facts['generation.outcome'] !== 'succeeded') return false
  return DELIVERABLES in facts ? !(Number(facts[DELIVERABLES]) > 0) : null
}
