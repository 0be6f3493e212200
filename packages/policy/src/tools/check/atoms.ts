import type { Check, Context } from '../../check.ts'
import { isTable } from '../../compile.ts'
import { compileCond, compileTable, factLines } from '../../conditions.ts'
import type { Cond, FactTest, Past } from '../../model-conditions.ts'
import type { Literal } from '../../model-values.ts'
import { type At, conditionsOf, nested } from '../../parts.ts'

/** A condition that holds no other: one fact with its test, one window, one count, or one matrix. */
export type Atom = {
  path: string
  check: Check
  past: Past | null
  /** The values that it names, by fact. */
  literals: At<Literal>[]
}

/** Every such condition of a text, wherever it stands. All that a rule can tell apart of a case are their truths. */
export function atomsOf(context: Context): Atom[] {
  const { book } = context
  return [
    ...conditionsOf(book).flatMap(nested).flatMap((cond) => atomsIn(cond, context)),
    ...Object.entries(book.terms).flatMap(([name, term]): Atom[] => {
      if (!isTable(term)) return []
      const cells = Object.entries(term.cells)
      const literals = cells.flatMap(([row, columns]): At<Literal>[] => [[term.rows, row], ...columns.map((column): At<Literal> => [term.columns, column])])
      return [{ path: `terms.${name}`, check: compileTable(term), past: null, literals }]
    }),
  ]
}

/** Those that stand in one condition itself, not deeper. */
export function atomsIn([path, cond]: At<Cond>, context: Context): Atom[] {
  const { within, past } = cond
  return [
    ...factLines(cond).map(([fact, test]): Atom => ({
      path: `${path}.${fact}`,
      check: compileCond({ [fact]: test }, context),
      past: null,
      literals: literalsOf(test).map((literal): At<Literal> => [fact, literal]),
    })),
    ...(within ? [{ path: `${path}.within`, check: compileCond({ within }, context), past: null, literals: [] }] : []),
    ...(past ? [{ path: `${path}.past`, check: compileCond({ past }, context), past, literals: [] }] : []),
  ]
}

function literalsOf(test: FactTest): Literal[] {
  if (Array.isArray(test)) return test
  if (typeof test === 'object' && test !== null) return test.not === undefined ? [] : [test.not].flat()
  return typeof test === 'number' ? [test, test + 1] : [test]
}
