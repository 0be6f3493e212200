import type { Case, CauseParams, Note } from './cases.ts'
import type { Book } from './model.ts'
import type { Literal } from './model-values.ts'
import type { Truth } from './truth.ts'

/** A value of one fact at which a condition turns. `request.at` is the moment of the request. */
export type Edge = { fact: string; value: Literal }

/** A compiled condition. The trace is the same computation with `notes` given. */
export type Check = {
  facts: readonly string[]
  test(kase: Case, notes: Note[] | null): Truth
  /** Adds the parameters of the cause it gives: of what failed, else of all that held. */
  explain(kase: Case, params: CauseParams): void
  edges(kase: Case): Edge[]
}

/** The facts of a condition that are not known. */
export const unknownFacts = (check: Check, { facts }: Case): string[] => check.facts.filter((path) => facts[path] === undefined)

/** What a condition is compiled with. */
export type Context = {
  book: Book
  params: Readonly<Record<string, string | null>>
  /** ISO dates on which nobody works, where a window ends with a working day. */
  holidays: readonly string[]
  /** The terms compiled so far: each stands after those it names. */
  terms: ReadonlyMap<string, Check>
}
