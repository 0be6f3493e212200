import type { Check, Context } from '../../check.ts'
import { isTable } from '../../compile.ts'
import { compileCond, compileTable, factLines } from '../../conditions.ts'
import type { Cond, FactTest, Past, Within } from '../../model-conditions.ts'
import type { Rule } from '../../model-rules.ts'
import type { Literal } from '../../model-values.ts'
import { type At, conditionsOf, conditionsOfRule, nested } from '../../parts.ts'

/** A condition that holds no other: one fact with its test, one window, one count, or one matrix. */
export type Atom = {
  path: string
  check: Check
  /** What it counts, and whether one event alone would count. */
  past: (Past & { counts: Check }) | null
  /** The values that it names, by fact. */
  literals: At<Literal>[]
  /** Where it turns, in words that are the same wherever it turns there: `purchase.credits_used@1`, `past.refund@4`. */
  thresholds: string[]
}

/** Every such condition of a text, wherever it stands. All that a rule can tell apart of a case are their truths. */
export function atomsOf(context: Context): Atom[] {
  const { book } = context
  return [
    ...conditionsOf(book)
      .flatMap(nested)
      .flatMap((cond) => atomsIn(cond, context)),
    ...Object.entries(book.terms).flatMap(([name, term]): Atom[] => {
      if (!isTable(term)) return []
      const cells = Object.entries(term.cells)
      const literals = cells.flatMap(([row, columns]): At<Literal>[] => [
        [term.rows, row],
        ...columns.map((column): At<Literal> => [term.columns, column]),
      ])
      return [{ path: `terms.${name}`, check: compileTable(term), past: null, literals, thresholds: [] }]
    }),
  ]
}

/** Those that stand in one condition itself, not deeper. */
function atomsIn([path, cond]: At<Cond>, context: Context): Atom[] {
  const { within, past } = cond
  return [
    ...factLines(cond).map(([fact, test]): Atom => ({
      path: `${path}.${fact}`,
      check: compileCond({ [fact]: test }, context),
      past: null,
      literals: literalsOf(test).map((literal): At<Literal> => [fact, literal]),
      thresholds: turnsOf(test).map((turn) => `${fact}@${turn}`),
    })),
    ...(within
      ? [
          {
            path: `${path}.within`,
            check: compileCond({ within }, context),
            past: null,
            literals: [],
            thresholds: [windowOf(within)],
          },
        ]
      : []),
    ...(past ? [countOf(`${path}.past`, past, context)] : []),
  ]
}

function countOf(path: string, past: Past, context: Context): Atom {
  const { atMost: _, ...any } = past
  const counts = compileCond({ past: { ...any, atLeast: 1 } }, context)
  return {
    path,
    check: compileCond({ past }, context),
    past: { ...past, counts },
    literals: [],
    thresholds: [`past.${past.kind}@${limitOf(past)}`],
  }
}

/** Those of one rule: when it speaks and what it requires, with all that its terms stand for. */
export function atomsOfRule(rule: Rule, index: number, context: Context): Atom[] {
  const { terms } = context.book
  const whole = (cond: At<Cond>): At<Cond>[] =>
    nested(cond).flatMap((one): At<Cond>[] => {
      const term = one[1].term === undefined ? undefined : terms[one[1].term]
      return term && !isTable(term) ? [one, ...whole([`terms.${one[1].term}`, term])] : [one]
    })
  return conditionsOfRule(rule, index)
    .flatMap(whole)
    .flatMap((cond) => atomsIn(cond, context))
}

/** How many events turn a count. */
export const limitOf = ({ atMost, atLeast }: Past): number => (atMost === undefined ? (atLeast ?? 1) : atMost + 1)

const windowOf = ({ time, of }: Within) => `${[of].flat().join()}@${typeof time === 'string' ? time : time.param}`

/** The first number on the other side of each bound. */
function turnsOf(test: FactTest): number[] {
  if (Array.isArray(test) || typeof test !== 'object' || test === null) return []
  const { under, atMost, over, atLeast } = test
  return [under, atLeast, ...[atMost, over].map((bound) => (bound === undefined ? undefined : bound + 1))].filter(
    (turn) => turn !== undefined,
  )
}

function literalsOf(test: FactTest): Literal[] {
  if (Array.isArray(test)) return test
  if (typeof test === 'object' && test !== null) return test.not === undefined ? [] : [test.not].flat()
  return typeof test === 'number' ? [test, test + 1] : [test]
}
