import type { Book } from '../model.ts'
import { placeOf, valueAt } from '../places.ts'
import { paramsNamedIn, termsBelow } from './changes.ts'
import { STAGES } from './describe-promises.ts'
import { keepsReasons, nameOf } from './describe-rules.ts'
import { ROUNDED } from './describe-amounts.ts'
import { promisedIn } from './describe-times.ts'
import { capital, clauses, joined, plain } from './prose.ts'

/** How we read what a text leaves open. Where a rule keeps its reasons, its readings are kept, too. */
export function sayReadings(book: Book): string[] {
  return book.readings
    .filter(({ at }) => !isKept(book, at))
    .map(({ at, or, clause, why }) => {
      const place = placeOf(book, at)
      const ours = place ? valueOf(at, valueAt(book, place)) : null
      const others = or.map((value) => valueOf(at, value)).filter((value) => value !== null)
      const not = others.length > 0 ? ` rather than ${joined(others, 'or')}` : ''
      const said = ours !== null && others.length === or.length ? ` We read: ${ours}${not}.` : ` ${whereOf(book, at)}`
      return `- ${capital(plain(why))}.${clauses(clause)}${said}`.trimEnd()
    })
}

/** What settings that a text often leaves open stand for, by the last word of their place. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  days: { elapsed: '24 hours for each day', calendar: 'calendar days' },
  edge: { inclusive: 'the last moment counts', exclusive: 'the last moment does not count' },
  use: { net: 'what came back does not count as used', gross: 'what came back counts as used' },
  spend: { oldest_first: 'what was bought first is spent first', newest_first: 'what was bought last is spent first' },
  bonus_spend: { first: 'credits that cost nothing are spent first', last: 'credits that cost nothing are spent last' },
  else: {
    refuse: 'it is refused',
    nothing: 'there is nothing to give',
    ask: 'we ask first',
    act: 'you have to do something first',
    review: 'a person decides',
  },
  round: ROUNDED,
  stage: Object.fromEntries(Object.entries(STAGES).map(([stage, [name]]) => [stage, name.toLowerCase()])),
}

/** A value in words; null where it is a condition or a list, which stands in words elsewhere on the page. */
function valueOf(at: string, value: unknown): string | null {
  if (typeof value !== 'string') return null
  const setting = at.slice(at.lastIndexOf('.') + 1)
  if (setting === 'zone') return plain(value === 'everywhere' ? 'the last place on earth' : value)
  if (setting === 'in') return value === 'unknown' ? 'no time is promised' : promisedIn(value)
  return VALUES[setting]?.[value] ?? null
}

function whereOf(book: Book, at: string): string {
  const rule = book.rules.find(({ id }) => at.startsWith(`rules.${id}.`))
  return rule ? `How we read it stands under *${nameOf(rule)}*.` : ''
}

function isKept(book: Book, at: string): boolean {
  return book.rules.filter(keepsReasons).some((rule) => {
    const terms = termsBelow(book, rule)
    const params = paramsNamedIn([rule, ...terms.map((name) => book.terms[name])])
    const places = [
      `rules.${rule.id}`,
      ...terms.map((name) => `terms.${name}`),
      ...params.map((name) => `params.${name}`),
    ]
    return places.some((place) => at === place || at.startsWith(`${place}.`))
  })
}
