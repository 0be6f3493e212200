import { isTable } from '../compile.ts'
import { factLines } from '../conditions.ts'
import type { Book } from '../model.ts'
import type { Cond, Past, Within } from '../model-conditions.ts'
import { readSpan } from '../spans.ts'
import { sayFact } from './describe-facts.ts'
import { lasting } from './describe-times.ts'
import { wordsFor } from './fact-words.ts'
import { counted, joined, plain, titled } from './prose.ts'
import { group, inline, type Said } from './said.ts'
import { namedTerms } from './terms.ts'

/** What must hold, or with `holds: false` what must not: the `not` is pushed down to the single sentences. */
export function sayCond(book: Book, cond: Cond, holds = true): Said {
  const { within, past, term, not, any, all } = cond
  const parts: Said[] = factLines(cond).map(([path, test]) => sayFact(book, path, test, holds))
  if (within) parts.push(sayWithin(book, within, holds))
  if (past) parts.push(sayPast(book, past, holds))
  if (term) parts.push(sayTerm(book, term, holds))
  if (not) parts.push(sayCond(book, not, !holds))
  if (any) {
    const lines = any.map((line) => sayCond(book, line, holds))
    parts.push(group(holds ? 'or' : 'and', lines))
  }
  if (all) parts.push(...all.map((line) => sayCond(book, line, holds)))
  return group(holds ? 'and' : 'or', parts)
}

function sayTerm(book: Book, name: string, holds: boolean): Said {
  const term = book.terms[name]
  if (term && isTable(term)) return `the table “${plain(titled(name))}” says ${holds ? 'yes' : 'no'}`
  if (!term || isDefined(book, name)) return `“${plain(name)}” ${holds ? 'applies' : 'does not apply'}`
  return sayCond(book, term, holds)
}

/** Whether a term is explained once and then named: one of several parts that is long, or named more than once. */
export function isDefined(book: Book, name: string): boolean {
  const term = book.terms[name]
  if (!term || isTable(term)) return false
  const said = sayCond(book, term)
  return typeof said !== 'string' && ((namedTerms(book).get(name) ?? 0) > 1 || inline(said) === null)
}

/** How long a time is; a parameter that nobody set has no published length. */
function lengthOf({ params }: Book, time: Within['time']): string | null {
  const span = typeof time === 'string' ? time : (params[time.param] ?? null)
  return span === null ? null : lasting(span)
}

function sayWithin(book: Book, within: Within, holds: boolean): string {
  const { time, longer, of, at } = within
  const starts = [of].flat().map((path) => wordsFor(book, path).subject)
  const start = starts.length > 1 ? `the earliest of ${joined(starts, 'and')}` : starts[0]!
  const what = at ? `${wordsFor(book, at).subject} comes` : 'you ask'
  const base = lengthOf(book, time)
  const length = (base ?? 'a time that is not published here') + (longer ? ` and another ${lasting(longer)}` : '')
  const notes = countingNotes(book, within)
  const aside = notes.length > 0 ? ` (${notes.join('; ')})` : ''
  if (base === null) return `${what} ${holds ? 'within' : 'later than'} ${length} after ${start}${aside}`
  return holds ? `${what} within ${length} of ${start}${aside}` : `${what} more than ${length} after ${start}${aside}`
}

/** How a window counts, where it does not count as all others do. */
function countingNotes(book: Book, { time, longer, days, edge, zone, last_day }: Within): string[] {
  const span = longer ?? (typeof time === 'string' ? time : (book.params[time.param] ?? null))
  const place = zone === 'everywhere' ? 'until the last day has ended everywhere on earth' : `in the time zone ${zone}`
  return [
    ...(days ? [days === 'calendar' ? 'counted in calendar days' : 'counted in days of 24 hours'] : []),
    ...(edge ? [`its last ${lastOf(book, span, days)} ${edge === 'exclusive' ? 'no longer' : 'still'} counts`] : []),
    ...(zone ? [plain(place)] : []),
    ...(last_day ? ['a last day on which nobody works moves on to the next working day'] : []),
  ]
}

/** What a window ends with: a whole day where days are counted by the calendar, else a moment. */
function lastOf({ defaults }: Book, span: string | null, days = defaults.days): 'day' | 'moment' {
  const unit = span === null ? null : readSpan(span).unit
  return unit === 'business day' || (days === 'calendar' && (unit === 'day' || unit === 'month')) ? 'day' : 'moment'
}

const HAPPENED = {
  purchase: 'earlier purchase',
  report: 'earlier report',
  refund: 'earlier refund',
  courtesy: 'earlier courtesy refund',
} as const
const SAME = { generation: ' of the same generation', purchase: ' of the same purchase' } as const

function sayPast(book: Book, { kind, in: span, same, atMost, atLeast, edge }: Past, holds: boolean): Said {
  const what = HAPPENED[kind]
  const when = span ? ` in the ${lasting(span)} before you ask` : ''
  const counts = edge === 'exclusive' ? 'not counted' : 'counted'
  const last = edge && span ? ` (its last ${lastOf(book, span)} ${counts})` : ''
  const had = (bound: string) => `your wallet had ${bound}${same ? SAME[same] : ''}${when}${last}`
  const [none, one] = [had(`no ${what}`), had(`an ${what}`)]
  const parts: string[] = []
  if (atMost === 0) parts.push(holds ? none : one)
  else if (atMost !== undefined) parts.push(had(`${holds ? 'at most' : 'more than'} ${counted(atMost, what)}`))
  if (atLeast === 1) parts.push(holds ? one : none)
  else if (atLeast !== undefined) parts.push(had(`${holds ? 'at least' : 'fewer than'} ${counted(atLeast, what)}`))
  return group(holds ? 'and' : 'or', parts)
}
