import type { Case } from './cases.ts'
import type { Check, Context } from './check.ts'
import { momentOf } from './instants.ts'
import type { Comparison, Cond, FactTest, Table } from './model-conditions.ts'
import type { Literal } from './model-values.ts'
import { compilePast } from './past.ts'
import { negate, type Truth } from './truth.ts'
import { compileWithin } from './within.ts'

const WORDS = new Set(['all', 'any', 'not', 'term', 'within', 'past', 'else', 'clause'])

/** The fact lines of a condition: every key that is not a word of the language. */
export function factLines(cond: Cond): [string, FactTest][] {
  return Object.entries(cond).filter(([key]) => !WORDS.has(key)) as [string, FactTest][]
}

export function compileCond(cond: Cond, context: Context): Check {
  const checks: Check[] = factLines(cond).map(([path, test]) => compileFact(path, test, context.book.defaults.zone))
  if (cond.within) checks.push(compileWithin(cond.within, context))
  if (cond.past) checks.push(compilePast(cond.past, context))
  if (cond.term) checks.push(context.terms.get(cond.term)!)
  if (cond.not) checks.push(not(compileCond(cond.not, context)))
  if (cond.any) checks.push(any(cond.any.map((line) => compileCond(line, context))))
  if (cond.all) checks.push(...cond.all.map((line) => compileCond(line, context)))
  return checks.length === 1 ? checks[0]! : all(checks)
}

function all(checks: Check[]): Check {
  return combine(checks, false, (kase) => {
    const failed = checks.filter((check) => check.test(kase, null) === false)
    return failed.length > 0 ? failed : checks
  })
}

function any(checks: Check[]): Check {
  return combine(checks, true, () => checks)
}

/** Kleene's and / or: `decisive` settles it, one unknown leaves it open. Nothing is skipped while notes are taken. */
function combine(checks: Check[], decisive: boolean, toExplain: (kase: Case) => Check[]): Check {
  return {
    facts: [...new Set(checks.flatMap((check) => check.facts))],
    test(kase, notes) {
      let truth: Truth = !decisive
      for (const check of checks) {
        const one = check.test(kase, notes)
        if (one === decisive) {
          truth = decisive
          if (!notes) return truth
        } else if (one === null && truth !== decisive) truth = null
      }
      return truth
    },
    explain(kase, params) {
      for (const check of toExplain(kase)) check.explain(kase, params)
    },
    edges: (kase) => checks.flatMap((check) => check.edges(kase)),
  }
}

function not(check: Check): Check {
  return { ...check, test: (kase, notes) => negate(check.test(kase, notes)) }
}

const isComparison = (test: FactTest): test is Comparison => typeof test === 'object' && test !== null && !Array.isArray(test)

function compileFact(path: string, test: FactTest, zone: string): Check {
  const { name, expected, values, holds } = isComparison(test) ? comparer(test, zone) : oneOf(Array.isArray(test) ? test : [test])
  return {
    facts: [path],
    test(kase, notes) {
      const found = kase.facts[path]
      const held = found === undefined ? null : holds(found)
      if (notes) notes.push({ fact: path, test: name, expected, found, held })
      return held
    },
    explain: explainFact(path),
    edges: () => values.map((value) => ({ fact: path, value })),
  }
}

const NAMED = ['feature', 'platform', 'surface', 'provider'] as const

function explainFact(path: string): Check['explain'] {
  const name = NAMED.find((one) => path.endsWith(`.${one}`))
  return ({ facts }, params) => {
    const found = facts[path]
    if (typeof found === 'number') params.count = found
    else if (name && typeof found === 'string') params[name] = found
  }
}

type Compare = { name: string; expected: Literal[]; values: Literal[]; holds(found: Literal): boolean }

function oneOf(literals: Literal[]): Compare {
  const values = literals.flatMap((literal): Literal[] => (typeof literal === 'boolean' ? [true, false] : [literal]))
  const name = literals.length === 1 ? 'is' : 'is one of'
  if (literals.length === 1) return { name, expected: literals, values, holds: (found) => found === literals[0] }
  const set = new Set(literals)
  return { name, expected: literals, values, holds: (found) => set.has(found) }
}

/** An instant is a number here: `before` and `from` compare like `under` and `atLeast`. */
function comparer({ under, atMost, over, atLeast, before, from, not: unwanted }: Comparison, zone: string): Compare {
  const first = from === undefined ? undefined : momentOf(from, zone)
  const end = before === undefined ? undefined : momentOf(before, zone)
  const bounds = Object.entries({ under, atMost, over, atLeast, before: end, from: first }).filter((entry): entry is [string, number] => entry[1] !== undefined)
  const excluded = unwanted === undefined ? null : new Set<Literal>(Array.isArray(unwanted) ? unwanted : [unwanted])
  return {
    name: [...bounds.map(([name]) => name), ...(excluded ? ['not'] : [])].join(' and '),
    expected: [...bounds.map(([, bound]) => bound), ...(excluded ?? [])],
    values: bounds.flatMap(([, bound]) => [bound - 1, bound, bound + 1]),
    holds(found) {
      if (excluded?.has(found)) return false
      if (bounds.length === 0) return true
      if (typeof found !== 'number') return false
      return (
        (under === undefined || found < under) &&
        (atMost === undefined || found <= atMost) &&
        (over === undefined || found > over) &&
        (atLeast === undefined || found >= atLeast) &&
        (end === undefined || found < end) &&
        (first === undefined || found >= first)
      )
    },
  }
}

/** A matrix: rows and columns are facts, a cell holds when the row lists the column. */
export function compileTable(table: Table): Check {
  const rows = new Map(Object.entries(table.cells).map(([row, columns]) => [row, new Set(columns)]))
  const unlisted: Truth = table.otherwise === 'unknown' ? null : table.otherwise
  const columns = [...new Set(Object.values(table.cells).flat())]
  const explainRow = explainFact(table.rows)
  const explainColumn = explainFact(table.columns)
  return {
    facts: [table.rows, table.columns],
    test(kase, notes) {
      const row = kase.facts[table.rows]
      const column = kase.facts[table.columns]
      const cells = typeof row === 'string' ? rows.get(row) : undefined
      const held =
        row === undefined ? null
        : cells === undefined ? unlisted
        : cells.size === 0 ? false
        : typeof column === 'string' ? cells.has(column)
        : null
      if (notes) notes.push({ fact: table.rows, test: 'is covered on', expected: cells ? [...cells] : [], found: row, held })
      return held
    },
    explain(kase, params) {
      explainRow(kase, params)
      explainColumn(kase, params)
    },
    edges: () => columns.map((value) => ({ fact: table.columns, value })),
  }
}
