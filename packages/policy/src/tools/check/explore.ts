import type { Ground } from '@makegood/contract'
import type { Case, PastEvent } from '../../cases.ts'
import type { Space, Value } from './space.ts'

/** How many cases one exploration looks at before it gives up, and says so. */
export const LIMIT = 100_000

/** Names of facts, of `past` and of ids, with the value that a case has there. */
type Chosen = Readonly<Record<string, Value>>

/** A case of which all that was looked at is settled, and what was found there. */
export type Found<T> = { kase: Case; found: T }

/**
 * Walks through every boundary case of a ground: looks, sees which fact was missing, and looks again with each of its
 * values. Facts that nobody looks at are left out, so that the tree stays as small as the rules are short. At most one
 * fact of a case is unknown. Returns false where there were more cases than `limit`.
 */
export function* explore<T>(space: Space, ground: Ground, look: (kase: Case) => T, limit = LIMIT): Generator<Found<T>, boolean> {
  const open: Chosen[] = [{}]
  for (let looks = 0; open.length > 0; looks++) {
    if (looks === limit) return false
    const chosen = open.pop()!
    let missing: string | null = null
    const found = look(watched(caseOf(space, ground, chosen), chosen, (name) => (missing ??= name)))
    if (missing === null) {
      const kase = caseOf(space, ground, chosen)
      if (canHappen(kase)) yield { kase, found }
      continue
    }
    const values = Object.values(chosen).includes(undefined) ? space.valuesOf(missing).filter((value) => value !== undefined) : space.valuesOf(missing)
    for (const value of values.toReversed()) open.push({ ...chosen, [missing]: value })
  }
  return true
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
  return new Proxy({ ...kase, facts }, {
    get(target, name) {
      if (name === 'past' || name === 'generation' || name === 'purchase') note(name)
      return target[name as keyof Case]
    },
  })
}

/** The system notices generations that went wrong; one that went well is no case of its own. */
function canHappen({ ground, facts }: Case): boolean {
  if (ground !== 'generation' || facts['generation.outcome'] !== 'succeeded') return true
  return Number(facts['generation.missing_deliverables'] ?? 0) > 0
}
