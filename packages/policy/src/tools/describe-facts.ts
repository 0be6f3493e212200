import { factKind } from '../facts.ts'
import type { Book } from '../model.ts'
import type { Comparison, FactTest } from '../model-conditions.ts'
import type { Literal } from '../model-values.ts'
import { secondsToo } from './describe-times.ts'
import { predicate, wordsFor } from './fact-words.ts'
import { counted, dated, joined, literal, numeral, plain } from './prose.ts'
import { group, type Said } from './said.ts'
import type { FactWords } from './standard-words.ts'

/** What a fact must be, or with `holds: false` what it must not be. */
export function sayFact(book: Book, path: string, test: FactTest, holds: boolean): Said {
  const words = wordsFor(book, path)
  if (Array.isArray(test)) return sayOneOf(words, test, holds)
  if (typeof test === 'object' && test !== null) return sayComparison(book, path, words, test, holds)
  return sayOneOf(words, [test], holds)
}

function sayOneOf(words: FactWords, values: readonly Literal[], holds: boolean): Said {
  const spoken = values
    .filter((value): value is string => typeof value === 'string')
    .map((value) => predicate(words, value)[holds ? 0 : 1])
  const others = values.filter((value) => typeof value !== 'string').map((value) => sayLiteral(words, value, holds))
  const said = spoken.length > 0 ? [`${words.subject} ${together(spoken, holds)}`] : []
  return group(holds ? 'or' : 'and', [...said, ...others])
}

/** `is a, b or c` for `is a or is b or is c`: what all of them begin with is said once. */
function together(predicates: readonly string[], holds: boolean): string {
  const all = predicates.map((one) => one.split(' '))
  const first = all[0]!
  const same = first.findIndex((word, index) =>
    all.some((other) => other[index] !== word || index === other.length - 1),
  )
  const start = first.slice(0, Math.max(same, 0))
  if (start.length === 0 || predicates.length === 1) return joined(predicates, holds ? 'or' : 'and')
  // "is not a or b" is neither; "is no a and is no b" keeps its two verbs.
  return `${start.join(' ')} ${joined(
    all.map((words) => words.slice(start.length).join(' ')),
    holds || start.includes('not') ? 'or' : 'and',
  )}`
}

function sayLiteral(words: FactWords, value: Exclude<Literal, string>, holds: boolean): string {
  const which = holds ? 0 : 1
  if (value === null)
    return (words.absent ?? [`there is no record of ${words.subject}`, `there is a record of ${words.subject}`])[which]
  if (typeof value === 'boolean')
    return words.flag?.[value === holds ? 0 : 1] ?? `${words.subject} ${holds ? 'is' : 'is not'} ${literal(value)}`
  if (value === 0 && words.zero) return words.zero[which]
  return measured(words, `${holds ? 'exactly' : 'anything but'} ${amount(words, value)}`)
}

const measured = ({ subject, measure }: FactWords, bound: string) => measure?.(bound) ?? `${subject} is ${bound}`

function amount({ unit }: FactWords, value: number): string {
  if (unit?.[0] === 'second') return secondsToo(value)
  return unit ? counted(value, unit[0], unit[1]) : numeral(value)
}

const COMPARED = {
  under: ['less than', 'at least'],
  atMost: ['at most', 'more than'],
  over: ['more than', 'at most'],
  atLeast: ['at least', 'less than'],
} as const

function sayComparison(book: Book, path: string, words: FactWords, test: Comparison, holds: boolean): Said {
  const { before, from, not } = test
  const bounds = (['under', 'atMost', 'over', 'atLeast'] as const).flatMap((name): string[] => {
    const value = test[name]
    if (value === undefined) return []
    const none = (name === 'atMost' && holds) || (name === 'over' && !holds)
    if (value === 0 && words.zero && (name === 'atMost' || name === 'over')) return [words.zero[none ? 0 : 1]]
    return [measured(words, `${COMPARED[name][holds ? 0 : 1]} ${amount(words, value)}`)]
  })
  if (before !== undefined)
    bounds.push(`${words.subject} is ${holds ? 'before' : 'not before'} ${moment(book, before)}`)
  if (from !== undefined) bounds.push(`${words.subject} is ${holds ? 'not before' : 'before'} ${moment(book, from)}`)
  const unwanted = not === undefined ? [] : [sayOneOf(words, Array.isArray(not) ? not : [not], !holds)]
  // What never happened meets no bound.
  const never =
    !holds && bounds.length > 0 && words.absent && factKind(book, path)?.type !== 'boolean' ? [words.absent[0]] : []
  const parts: Said[] = [...bounds, ...unwanted, ...never]
  return group(holds ? 'and' : 'or', parts)
}

function moment({ defaults }: Book, said: string): string {
  if (!said.includes('T')) return `${dated(said)} (in ${plain(defaults.zone)})`
  return `${dated(said)}, ${new Date(said).toISOString().slice(11, 19)} UTC`
}
