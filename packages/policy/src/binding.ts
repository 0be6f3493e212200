import type { Case, Ruling } from './cases.ts'
import type { CompiledPolicy } from './compile.ts'
import { decide, type DecideOptions } from './decide.ts'
import type { Policy } from './model.ts'
import { isBetter, sameRuling } from './rank.ts'

/** The versions of a policy that have a say, the earlier one first. */
export type Versions = readonly [CompiledPolicy, ...CompiledPolicy[]]

/** A ruling, and the version of the policy that it is of. */
export type VersionRuling = { ruling: Ruling; by: CompiledPolicy }

/**
 * Which versions of a policy have a say: what the version promised that was in force when somebody bought, ran or
 * opened something holds, whatever later versions say of themselves (B4, D23).
 *
 * @param subject what the case is about: a purchase, a generation, or the wallet as a whole.
 * @param earlier the version that was in force then.
 * @param current the version that is in force now.
 * @example
 * ```ts
 * const versions = bindingVersions('purchase', boughtUnder, inForce)
 * const { ruling, by } = decideByVersions(versions, request)
 * ```
 */
export function bindingVersions(subject: keyof Policy['binds'], earlier: CompiledPolicy, current: CompiledPolicy): Versions {
  const binding = earlier.book.binds[subject]
  if (binding === 'current') return [current]
  return binding === 'at_purchase' || earlier === current ? [earlier] : [earlier, current]
}

/**
 * What versions of a policy say of one case: the ruling that is better for the person counts. Where none is better,
 * as with credits here and money there, the earlier version stands. Options are those of `decide`.
 *
 * @example
 * ```ts
 * const { ruling, by } = decideByVersions([compile(earlier), compile(current)], kase)
 * ```
 */
export function decideByVersions(versions: Versions, kase: Case, options: DecideOptions = {}): VersionRuling {
  const [first, ...later] = versions.map((by): VersionRuling => ({ ruling: decide(by, kase, options), by }))
  const best = later.reduce((best, one) => (isBetter(one.ruling, best.ruling) ? one : best), first!)
  if (!options.until || later.length === 0) return best
  return { ...best, ruling: { ...best.ruling, until: standsUntil(versions, kase, best.ruling, options) } }
}

/** The last millisecond before another ruling is the best: any version may turn first, and not every turn shows. */
function standsUntil(versions: Versions, kase: Case, ruling: Ruling, { laws = [] }: DecideOptions): number | null {
  for (let { at } = kase; ; ) {
    const turns = versions.flatMap((version) => decide(version, { ...kase, at }, { until: true, laws }).until ?? [])
    if (turns.length === 0) return null
    const turn = Math.min(...turns)
    at = turn + 1
    if (!sameRuling(decideByVersions(versions, { ...kase, at }, { laws }).ruling, ruling)) return turn
  }
}
