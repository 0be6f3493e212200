import { type HistoryKind, type HistoryStanding, undecidedStatuses } from '@makegood/contract'
import { ALL_LINES, type HistoryFilter } from '../../queries/history.ts'
import type { AllTexts } from '../../texts.ts'
import { addDays } from '../tracking/calendar-days.ts'
import { type DateOf, startOf } from './days.ts'

const REFUNDS: readonly HistoryKind[] = ['automatic', 'report', 'request', 'withdrawal']

/** The kinds of lines that can be chosen, with what the service calls them. */
const KINDS = {
  all: [],
  refunds: REFUNDS,
  automatic: ['automatic'],
  report: ['report'],
  request: ['request', 'refund'],
  withdrawal: ['withdrawal'],
  purchases: ['purchase'],
  used: ['hold', 'capture', 'spend'],
  back: ['release', 'return', 'courtesy'],
  free: ['grant'],
  ended: ['expiry', 'forfeit'],
} as const satisfies Record<string, readonly HistoryKind[]>

/** The ways a refund can stand, likewise. */
const STANDINGS = {
  all: [],
  open: undecidedStatuses,
  needs_information: ['needs_information'],
  approved: ['approved'],
  sent: ['sent'],
  arrived: ['arrived'],
  declined: ['declined'],
  canceled: ['canceled'],
  failed: ['failed'],
} as const satisfies Record<string, readonly HistoryStanding[]>

/** Days that a period has, today among them. */
const PERIODS = { all: null, week: 7, month: 30, quarter: 90, year: null, dates: null } as const

export type KindChoice = keyof typeof KINDS
export type StandingChoice = keyof typeof STANDINGS
export type PeriodChoice = keyof typeof PERIODS

export const kindChoices = Object.keys(KINDS) as KindChoice[]
export const standingChoices = Object.keys(STANDINGS) as StandingChoice[]
export const periodChoices = Object.keys(PERIODS) as PeriodChoice[]

/** How a person narrows the list down. */
export type FilterChoice = {
  readonly kind: KindChoice
  readonly standing: StandingChoice
  readonly period: PeriodChoice
  /** Dates as ISO writes them, for `dates` alone; empty: open. */
  readonly from: string
  readonly until: string
  readonly search: string
}

export const NO_CHOICE: FilterChoice = { kind: 'all', standing: 'all', period: 'all', from: '', until: '', search: '' }

/** The lines that are chosen, in the days of the reader. */
export function filterFrom({ kind, standing, search, ...period }: FilterChoice, today: string, dateOf: DateOf): HistoryFilter {
  const [from, until] = datesOf(period, today)
  return {
    ...ALL_LINES,
    kind: KINDS[kind],
    standing: STANDINGS[standing],
    from: from ? textOf(startOf(from, dateOf)) : null,
    until: until ? textOf(startOf(addDays(until, 1), dateOf) - 1) : null,
    search: search.trim(),
  }
}

const textOf = (at: number) => new Date(at).toISOString()

function datesOf({ period, from, until }: Pick<FilterChoice, 'period' | 'from' | 'until'>, today: string): [from: string, until: string] {
  if (period === 'dates') return [whole(from), whole(until)]
  if (period === 'year') return [`${today.slice(0, 4)}-01-01`, '']
  const days = PERIODS[period]
  return [days === null ? '' : addDays(today, 1 - days), '']
}

/** Fields for dates take years of five and six digits, too, which no instant is written with: of those nothing is known yet. */
const whole = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? date : '')

/** What is chosen, each with what is left when it is taken off. */
export function chosen(choice: FilterChoice, { messages, format }: AllTexts): { key: string; text: string; without: Partial<FilterChoice> }[] {
  const { filters, filterKinds, filterStandings, filterPeriods } = messages
  const { kind, standing, period, search } = choice
  const [from, until] = [whole(choice.from), whole(choice.until)]
  const day = (date: string) => format.in('UTC').fullDate(`${date}T12:00:00Z`)
  const dates = [from && `${filters.from} ${day(from)}`, until && `${filters.until} ${day(until)}`].filter(Boolean).join(' ')
  const inWords = period === 'dates' ? dates : filterPeriods[period]
  return [
    ...(kind === 'all' ? [] : [{ key: 'kind', text: filterKinds[kind], without: { kind: 'all' } as const }]),
    ...(standing === 'all' ? [] : [{ key: 'standing', text: filterStandings[standing], without: { standing: 'all' } as const }]),
    ...(period === 'all' || inWords === '' ? [] : [{ key: 'period', text: inWords, without: { period: 'all', from: '', until: '' } as const }]),
    ...(search.trim() === '' ? [] : [{ key: 'search', text: filters.searched(search.trim()), without: { search: '' } }]),
  ]
}
