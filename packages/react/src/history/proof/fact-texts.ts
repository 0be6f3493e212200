import type { FactValue, TraceCondition } from '@makegood/contract'
import { featureName } from '../../decisions.ts'
import { readPromise } from '../../format/durations.ts'
import type { ProofTexts } from './proof-texts.ts'

/** What a fact holds, where its value alone does not tell. */
const KINDS: Record<string, 'credits' | 'money' | 'percent' | 'hours' | 'seconds' | 'instant' | 'feature' | 'country' | 'reason' | undefined> = {
  'account.refund_percent': 'percent',
  'purchase.at': 'instant',
  'purchase.credits': 'credits',
  'purchase.credits_used': 'credits',
  'purchase.credits_left': 'credits',
  'purchase.paid': 'money',
  'purchase.refunded': 'money',
  'purchase.external_fees': 'money',
  'purchase.refund_fee': 'money',
  'purchase.period_from': 'instant',
  'purchase.period_until': 'instant',
  'purchase.twin_seconds': 'seconds',
  'generation.at': 'instant',
  'generation.feature': 'feature',
  'generation.credits': 'credits',
  'outage.hours': 'hours',
  'outage.complete_hours': 'hours',
  'report.reason': 'reason',
  'sale.country': 'country',
}

/** What facts are written with: the currency of amounts, where it is known. */
export type Around = { texts: ProofTexts; currency: string | null }

/** The name of a fact; of one that is not known its path, written out. */
export function factName(path: string, { messages }: ProofTexts): string {
  const names = path.split(' or ').map((one) => named(messages.facts, one) ?? otherName(one, messages))
  return either(names, messages)
}

function otherName(path: string, { proof }: ProofTexts['messages']): string {
  const parts = path.split('.').map(writtenOut)
  const what = parts.pop() ?? ''
  return proof.otherFact(capital(what), parts.length > 0 ? parts.join(' ') : null)
}

/** A value of a fact as people say it. */
export function valueText(path: string, value: FactValue, around: Around): string {
  const { messages: { values } } = around.texts
  if (value === null) return values.none
  if (typeof value === 'boolean') return value ? values.yes : values.no
  return typeof value === 'number' ? numberText(path, value, around) : wordText(path, value, around)
}

function numberText(path: string, value: number, { texts: { messages, format }, currency }: Around): string {
  switch (KINDS[path]) {
    case 'credits':
      return value === 0 ? messages.values.none : messages.credits.count(value, format.number(value))
    case 'money':
      return currency ? format.money({ amount: value, currency }) : format.number(value)
    case 'percent':
      return format.percent(value, 100)
    case 'hours':
      return format.span(lengthOf(value * 3600))
    case 'seconds':
      return format.span(lengthOf(value))
    case 'instant':
      return format.dateTime(new Date(value).toISOString())
    default:
      return value === 0 ? messages.values.none : format.number(value)
  }
}

/** Nothing is rounded away: what stands beside it is compared with it. */
function lengthOf(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [[Math.floor(whole / 3600), 'H'], [Math.floor(whole / 60) % 60, 'M'], [whole % 60, 'S']] as const
  return `PT${parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('') || '0S'}`
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/

function wordText(path: string, value: string, { texts: { messages, format } }: Around): string {
  if (INSTANT.test(value)) return format.dateTime(value)
  const kind = KINDS[path]
  if (kind === 'feature') return featureName(value, messages)
  if (kind === 'country') return countryName(value, messages.language.tag)
  const reason = kind === 'reason' ? named(messages.reportReasons, value) : undefined
  if (reason) return messages.values.quoted(reason)
  const known = named(messages.factWords, `${path} ${value}`)
  return known ?? (/^[a-z0-9]+([_-][a-z0-9]+)+$/.test(value) ? writtenOut(value) : value)
}

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** What a rule asks of a fact. */
export function wantedText({ fact, test, expected }: TraceCondition, around: Around): string {
  const { messages } = around.texts
  const { tests, values } = messages
  const write = (value: FactValue) => valueText(fact, value, around)
  if (test === 'within') return withinText(expected, around.texts)
  if (test === 'is covered on') {
    const where = expected.map((one) => valueText('generation.platform', one, around))
    return where.length > 0 ? tests.covered(either(where, messages)) : tests.coveredAnywhere
  }
  if (!test.split(' and ').every(isBound)) return either(expected.map(write), messages)

  const names = test.split(' and ').filter(isBound)
  return around.texts.format.list(names.map((name, index) => {
    // What is ruled out comes last, however much it is.
    const given = name === 'not' ? expected.slice(index) : [expected[index] ?? null]
    const [only] = given
    if (name === 'not' && given.length === 1 && typeof only === 'boolean') return only ? values.no : values.yes
    if (only === 0 && name === 'atMost') return values.none
    if (only === 0 && name === 'over') return values.some
    const isMoment = (name === 'before' || name === 'from') && typeof only === 'number'
    const written = isMoment ? around.texts.format.dateTime(new Date(only).toISOString()) : either(given.map(write), messages)
    return tests[name](written)
  }))
}

const BOUNDS = ['under', 'atMost', 'over', 'atLeast', 'before', 'from', 'not'] as const
const isBound = (name: string): name is (typeof BOUNDS)[number] => (BOUNDS as readonly string[]).includes(name)

function withinText([time, longer]: FactValue[], { messages, format }: ProofTexts): string {
  const { tests, values } = messages
  const write = (span: string) => {
    const read = readPromise(span)
    if (!read || read.from !== null) return span
    if (read.unit === 'business day') return values.businessDays(read.until, format.number(read.until))
    return format.span(durationOf(read.until, read.unit) ?? span)
  }
  if (typeof time !== 'string') return tests.withinUnset
  return typeof longer === 'string' ? tests.withinLonger(write(time), write(longer)) : tests.within(write(time))
}

function durationOf(count: number, unit: string): string | undefined {
  return { second: `PT${count}S`, minute: `PT${count}M`, hour: `PT${count}H`, day: `P${count}D`, month: `P${count}M` }[unit]
}

/** A name that is known: nothing that objects have by themselves. */
export const named = (names: Record<string, string>, key: string) => (Object.hasOwn(names, key) ? names[key] : undefined)

/** One of several: `a, b or c`. */
const either = (items: readonly string[], { language }: ProofTexts['messages']) =>
  new Intl.ListFormat(language.tag, { type: 'disjunction' }).format(items)

/** `unused_pack` as `unused pack`. */
export const writtenOut = (id: string) => id.replaceAll(/[_-]+/g, ' ')
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
