import type { Ground } from '@makegood/contract'
import type { Case } from '../cases.ts'
import { compile, type CompileOptions, contextOf } from '../compile.ts'
import { evaluate } from '../evaluate.ts'
import type { Book } from '../model.ts'
import { groundsOf } from '../summary.ts'
import { automaticAsks } from './check/automatic.ts'
import { caps } from './check/caps.ts'
import { contradictions } from './check/contradictions.ts'
import { explore, type Found, type Reach } from './check/explore.ts'
import type { Finding, Ruled } from './check/finding.ts'
import { promiseGaps } from './check/promises.ts'
import { hiddenGifts, uncovered, unreachable } from './check/reach.ts'
import { toldSecrets } from './check/secrets.ts'
import { spaceOf } from './check/space.ts'
import { noDestination, noWayOn } from './check/ways.ts'

const KINDS = [
  unreachable,
  contradictions,
  hiddenGifts,
  uncovered,
  noDestination,
  caps,
  noWayOn,
  automaticAsks,
  promiseGaps,
  toldSecrets,
]

/**
 * Looks for faults that a text has although it parses, before anybody ships it: it decides every boundary case and says
 * where a rule can never be reached, a condition never hold, a cap be passed, money go nowhere, and the like. Each
 * finding carries a case that shows it when it is decided.
 *
 * Of every fact that a rule looks at it takes the values that some condition tells apart: at, just before and just after
 * each edge, every value that is named, another one, none, and unknown (one fact of a case at a time). Where that
 * would be too many cases it stops at a number and says so (`not_explored`): what it did not look at is never silently sound.
 *
 * @param options what the text is compiled with; examples show what they claim under the same.
 * @param options.limit how often it looks at one ground.
 * @throws {PolicyError} when a parameter is not one of the text's, or no length of time.
 * @example
 * ```ts
 * for (const { level, path, message, example } of checkPolicy(policies.anumi)) console.log(level, path, message, example)
 * ```
 */
export function checkPolicy(book: Book, options: CompileOptions & Pick<Reach, 'limit'> = {}): Finding[] {
  const { limit, ...lengths } = options
  const compiled = compile(book, lengths)
  const context = contextOf(book, lengths)
  const space = spaceOf([context])
  const named = groundsOf(book)
  const grounds = named.length > 0 ? named : ['other']
  const unfinished = new Set<Ground>()
  function* each<T>(ground: Ground, look: (kase: Case) => T, unknown = 0): Generator<Found<T>> {
    const whole = yield* explore(space, ground, look, { unknown, ...(limit !== undefined && { limit }) })
    if (!whole) unfinished.add(ground)
  }
  const isWhole = (ground: Ground) => !unfinished.has(ground)
  const ruled = grounds.flatMap((ground) =>
    [...each(ground, (kase) => evaluate(compiled, kase), 1)].map(({ kase, found }): Ruled => ({ kase, ruling: found })),
  )
  const findings = KINDS.flatMap((found) => found({ book, compiled, context, grounds, ruled, each, isWhole }))
  return [...findings, ...[...unfinished].map(notExplored)]
}

const notExplored = (ground: Ground): Finding => ({
  kind: 'not_explored',
  level: 'warning',
  path: 'rules',
  message: `the ground ${ground} has too many boundary cases to look at all of them`,
  hint: 'What was found is true, but there may be more. Allow more looks, or make the rules simpler.',
  example: null,
})
