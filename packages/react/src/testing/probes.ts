import type { ReasonContext } from '../languages/en/reasons.ts'
import { createFormat } from '../format/format.ts'

type Say = (...given: unknown[]) => string

/** A text of a language by where it stands: `menu.left`. */
export type Placed = { place: string; text: unknown }

/** What a text was asked to say. */
export type Said = { place: string; given: readonly unknown[]; text: string }

type Groups = Record<string, Record<string, unknown>>

/** Every text of some messages, and every function. */
export const placedIn = (messages: object): Placed[] =>
  Object.entries(messages as Groups)
    .filter(([group]) => group !== 'language')
    .flatMap(([group, texts]) => Object.entries(texts).map(([key, text]) => ({ place: `${group}.${key}`, text })))

export const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100]

/** Numbers, by what English calls them. */
const NUMBERS = new Set(['count', 'seconds', 'uses', 'missing', 'over'])
const NUMBER_PLACES = new Set(['forecast.courtesyLeft', 'subjects.several'])
/** Numbers that come first, and are written out under other names. */
const COUNTED_FIRST = new Set(['lots.left', 'quote.left', 'quote.used', 'quote.usedKept', 'several.refunded'])
/** Numbers that come written out alone, and are counted all the same. */
const COUNTED = new Set(['promises.days', 'promises.businessDays', 'promises.hours'])

/** What may be absent, by the place of the text and that of the value. */
const MAY_BE_NULL: Record<string, readonly number[] | undefined> = {
  'remedies.extension': [1], 'remedies.coupon': [1],
  'forecast.review': [0], 'forecast.feedbackOnly': [0], 'forecast.reviewSentence': [0], 'forecast.feedbackSentence': [0],
  'next.wait': [0], 'next.contact_seller': [0],
  'lots.refundable': [1], 'lots.reviewed': [0], 'lines.used': [0],
  'letter.onItsWay': [0], 'letter.done': [0],
  'deadlines.cameLate': [0], 'actors.send': [0], 'office.open': [1], 'office.opens': [1], 'arrival.depends': [1],
  'quote.left': [1, 3], 'quote.to': [1], 'quote.destinationGone': [1], 'quote.lost': [0], 'outages.line': [1],
  'promises.days': [0], 'promises.businessDays': [0], 'promises.hours': [0],
  'proof.held': [0], 'proof.failed': [0], 'proof.open': [0], 'proof.otherFact': [1],
}
const MAY_BE_EMPTY: Record<string, readonly number[] | undefined> = {
  'trigger.more': [0], 'marks.openOf': [0], 'marks.picture': [0], 'marks.chip': [1], 'marks.summary': [2], 'letter.line': [1],
}

/** A word that is in no language, and begins with a consonant. */
const word = (index: number) => `Zq${index}z`

/** What English calls the values that a text takes. */
const namesOf = (say: unknown) => (/^\(?([^)=]*)\)?\s*=>/.exec(String(say))?.[1] ?? '').split(',').map((name) => name.trim().replace(/^_/, '')).filter(Boolean)

const format = createFormat({ locale: 'en-GB', timeZone: 'UTC', now: () => Date.parse('2026-06-15T09:00:00Z') })
const until = '2026-05-12T10:00:00Z'
const reason = (given: Partial<ReasonContext>): ReasonContext => ({ params: {}, format, late: null, feature: null, finding: word(9), ...given })
const REASONS = [
  [reason({})],
  [reason({ params: { until, again: until }, place: word(0), feature: word(1), late: word(2) })],
  ...COUNTS.map((count) => [reason({ params: { count } })]),
]

const SPECIAL: Record<string, readonly (readonly unknown[])[] | undefined> = {
  'forecast.courtesyAgain': [[until, format]],
  'marks.position': [[['1', '1'], ['2', '4'], '10'], [['3', '5'], ['2', '2'], '10']],
  'outcome.clause': [['4', false], ['2, 4', false], [word(0), false], [word(0), true]],
  'deadlines.hoursMinutes': [['3', '5'], [null, '5'], ['3', null]],
}

/** Every kind of values that a text may be given: counts, words, and nothing where that may be. */
function probesOf(place: string, english: unknown): (readonly unknown[])[] {
  if (/^(shortReasons|reasons)\./.test(place)) return REASONS
  const special = SPECIAL[place]
  if (special) return [...special]
  const names = namesOf(english)
  if (names.length === 0) return [[]]
  const isNumber = (index: number) =>
    (NUMBER_PLACES.has(place) && index === names.length - 1) ||
    (COUNTED_FIRST.has(place) && index === 0) ||
    (NUMBERS.has(names[index]!) && names.length > 1 && (index === names.length - 1 || names[index + 1]!.startsWith('written')))
  const counts = COUNTED.has(place) || names.some((_, index) => isNumber(index)) ? COUNTS : [null]
  const full: unknown[][] = counts.map((count) =>
    names.map((name, index) => {
      if (count === null) return word(index)
      if (isNumber(index)) return count
      return COUNTED.has(place) || name.startsWith('written') ? String(count) : word(index)
    }))
  const without = (where: readonly number[] = [], nothing: null | '') =>
    where.flatMap((index) => full.map((given) => given.with(index, nothing)))
  const bare = (MAY_BE_NULL[place] ?? []).length > 1 ? full.map((given) => given.map((one, index) => (MAY_BE_NULL[place]!.includes(index) ? null : one))) : []
  return [...full, ...without(MAY_BE_NULL[place], null), ...without(MAY_BE_EMPTY[place], ''), ...bare]
}

/** All that some messages say when they are given everything that they may be. `english` says what they take. */
export function saidBy(messages: object, english: object): Said[] {
  const sources = new Map(placedIn(english).map(({ place, text }) => [place, text]))
  return placedIn(messages).flatMap(({ place, text }) => {
    if (typeof text === 'string') return [{ place, given: [], text }]
    if (typeof text !== 'function') return []
    return probesOf(place, sources.get(place)).map((given) => ({ place, given, text: (text as Say)(...given) }))
  })
}
