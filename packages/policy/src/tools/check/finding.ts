import type { Ground } from '@makegood/contract'
import type { Case, Ruling } from '../../cases.ts'
import type { Compiled, CompiledRule } from '../../compile.ts'
import type { Check, Context } from '../../check.ts'
import type { Book } from '../../model.ts'
import type { PolicyIssue } from '../../policy-error.ts'
import type { Found } from './explore.ts'

/** What can be wrong with a text that parses. */
export type FindingKind =
  | 'unreachable'
  | 'contradiction'
  | 'hidden_gift'
  | 'uncovered'
  | 'no_destination'
  | 'cap_passed'
  | 'cap_uncounted'
  | 'no_way_on'
  | 'automatic_asks'
  | 'promise_gap'
  | 'told_secret'
  | 'not_explored'

/** One fault of a text, with a case that shows it when it is decided; null where no case can. */
export type Finding = PolicyIssue & {
  kind: FindingKind
  /** An error decides wrongly or never; a warning may be meant. */
  level: 'error' | 'warning'
  example: Case | null
}

/** A boundary case with what the text says of it. */
export type Ruled = { kase: Case; ruling: Ruling }

/** A text with all that looking for faults stands on. */
export type Checked = {
  book: Book
  compiled: Compiled
  context: Context
  grounds: readonly Ground[]
  /** Every boundary case of every ground, decided. */
  ruled: readonly Ruled[]
  /** Looks at every boundary case of a ground of which all is known. */
  each<T>(ground: Ground, look: (kase: Case) => T): Iterable<Found<T>>
  /** Whether all looks at a ground so far went to the end: only then does it mean something that nothing was found. */
  isWhole(ground: Ground): boolean
}

/** Where a rule stands in the file. */
export const pathOf = ({ rules }: Book, id: string | null): string =>
  `rules.${rules.findIndex((rule) => rule.id === id)}`

/** The grounds that a rule is for. */
export const groundsOfRule = ({ grounds }: Checked, { rule }: CompiledRule): readonly Ground[] => rule.for ?? grounds

/** Every rule of a text, once, compiled. */
export function rulesOf({ compiled, grounds }: Checked): CompiledRule[] {
  const all = new Set(grounds.flatMap((ground) => compiled.rulesFor(ground)))
  return compiled.book.rules.flatMap((rule) => [...all].find((one) => one.rule === rule) ?? [])
}

/** The rule that speaks first for a case in which all that decides it is known. */
export function speakerOf({ compiled }: Checked, kase: Case): CompiledRule | undefined {
  return compiled.rulesFor(kase.ground).find(({ condition }) => !condition || condition.test(kase, null) === true)
}

export const holds = (check: Check | null, kase: Case): boolean => !check || check.test(kase, null) === true

/** One of each, by a key. */
export function firstBy<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map([...all].toReversed().map((one) => [keyOf(one), one])).values()].toReversed()
}
