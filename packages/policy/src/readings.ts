import type { Case, Ruling } from './cases.ts'
import { type Compiled, compile, type CompileOptions } from './compile.ts'
import { evaluate } from './evaluate.ts'
import type { Book } from './model.ts'
import { parseLaw, parsePolicy } from './parse.ts'
import { placeOf, replacedAt, valueAt } from './places.ts'
import { sameRuling } from './rank.ts'

/** A place where a published text can be read in more than one way, with the text as each other reading has it. */
export type Reading<B extends Book = Book> = {
  at: string
  clause: string
  why: string
  /** The value that stands there. */
  takes: unknown
  others: { value: unknown; book: B }[]
}

/**
 * Every reading of a text with its alternatives as books of their own, each like the text but for one value.
 *
 * @example
 * ```ts
 * for (const { at, others } of readingsOf(policies.anumi)) for (const { book } of others) compile(book)
 * ```
 */
export function readingsOf<B extends Book>(book: B): Reading<B>[] {
  const parse = ('jurisdictions' in book ? parseLaw : parsePolicy) as (input: unknown) => B
  return book.readings.map(({ at, or, clause, why }) => {
    // parsePolicy has refused a file whose readings point nowhere.
    const place = placeOf(book, at)!
    const others = or.map((value) => ({
      value,
      book: { ...parse({ ...(replacedAt(book, place, value) as B), readings: [] }) },
    }))
    return { at, clause, why, takes: valueAt(book, place), others }
  })
}

/** One other reading, compiled. */
export type CompiledReading = { at: string; clause: string; why: string; value: unknown; compiled: Compiled }

/**
 * Compiles every other reading of a text once, with the options that the text itself is compiled with.
 *
 * @example
 * ```ts
 * const readings = compileReadings(policies.anumi)
 * ```
 */
export function compileReadings(book: Book, options: CompileOptions = {}): CompiledReading[] {
  return readingsOf(book).flatMap(({ others, at, clause, why }) =>
    others.map(({ value, book: other }) => ({ at, clause, why, value, compiled: compile(other, options) })),
  )
}

/** A reading that would have decided a case otherwise, and how. */
export type OtherRuling = Omit<CompiledReading, 'compiled'> & { ruling: Ruling }

/**
 * The readings that would change what a case brings, for operators: where a ruling stands on our reading of the text.
 *
 * @example
 * ```ts
 * readingsThatMatter(compileReadings(policies.anumi), kase, decide(anumi, kase))
 * ```
 */
export function readingsThatMatter(readings: readonly CompiledReading[], kase: Case, ruling: Ruling): OtherRuling[] {
  return readings.flatMap(({ compiled, ...reading }) => {
    const other = evaluate(compiled, kase)
    return sameRuling(other, ruling) ? [] : [{ ...reading, ruling: other }]
  })
}
