import * as v from 'valibot'
import { Days, Edge, FactPath, Literal, Moment, Span, Zone } from './model-values.ts'

const Comparison = v.strictObject({
  under: v.optional(v.number()),
  atMost: v.optional(v.number()),
  over: v.optional(v.number()),
  atLeast: v.optional(v.number()),
  /** Of an instant: earlier than this, and from this on. */
  before: v.optional(Moment),
  from: v.optional(Moment),
  not: v.optional(v.union([Literal, v.array(Literal)])),
})
export type Comparison = v.InferOutput<typeof Comparison>

const FactTest = v.union([Literal, v.array(Literal), Comparison])
export type FactTest = v.InferOutput<typeof FactTest>

/** Holds while the moment of the request, or of another fact, lies within a time after a fact. */
const Within = v.strictObject({
  time: v.union([Span, v.strictObject({ param: v.string() })]),
  /** Whole days or months that follow on the time: 14 days, and 12 months longer. */
  longer: v.optional(v.pipe(Span, v.regex(/ (day|month)s?$/, 'must be whole days or months'))),
  /** What it counts from; of several facts the earliest. */
  of: v.union([FactPath, v.array(FactPath)]),
  /** What has to lie within it; the moment of the request without. */
  at: v.optional(FactPath),
  /** A window whose last day is no working day ends with the next one (Regulation 1182/71). */
  last_day: v.optional(v.literal('next_working_day')),
  days: v.optional(Days),
  edge: v.optional(Edge),
  /** `everywhere`: the last day, wherever on earth the person was, until it has ended everywhere. */
  zone: v.optional(v.union([v.literal('everywhere'), Zone])),
})
/** A condition on time: a window after one or more facts. */
export type Within = v.InferOutput<typeof Within>

/** What a wallet remembers of what happened before. */
const PastKind = v.picklist(['purchase', 'report', 'refund', 'courtesy'])

/** Counts earlier events of a wallet, rolling back from the moment of the request. */
const Past = v.pipe(
  v.strictObject({
    kind: PastKind,
    in: v.optional(Span),
    same: v.optional(v.picklist(['generation', 'purchase'])),
    atMost: v.optional(v.number()),
    atLeast: v.optional(v.number()),
    edge: v.optional(Edge),
  }),
  v.check(({ atMost, atLeast }) => atMost !== undefined || atLeast !== undefined, 'counts, but says neither atMost nor atLeast'),
)
/** A condition on what happened before in the wallet. */
export type Past = v.InferOutput<typeof Past>

/** Lines that must all hold. Every key but the six below is a fact with what it must be. */
export type Cond = {
  all?: Cond[]
  any?: Cond[]
  not?: Cond
  term?: string
  within?: Within
  past?: Past
  [fact: string]: unknown
}

const condEntries = {
  all: v.optional(v.array(v.lazy(() => Cond))),
  any: v.optional(v.array(v.lazy(() => Cond))),
  not: v.optional(v.lazy(() => Cond)),
  term: v.optional(v.string()),
  within: v.optional(Within),
  past: v.optional(Past),
}
const factKeys = (cond: Record<string, unknown>) => Object.keys(cond).filter((key) => !(key in condEntries))
export const Cond: v.GenericSchema<Cond> = v.pipe(
  v.objectWithRest(condEntries, FactTest),
  v.check(
    (cond) => factKeys(cond).every((key) => v.is(FactPath, key)),
    'names a condition that is neither a fact path such as "purchase.at" nor one of all, any, not, term, within, past',
  ),
)

/** A matrix of two facts: for each row, the columns in which it holds. `otherwise` is for rows that are not listed. */
export const Table = v.strictObject({
  rows: FactPath,
  columns: FactPath,
  cells: v.record(v.string(), v.array(v.string())),
  otherwise: v.union([v.boolean(), v.literal('unknown')]),
  clause: v.string(),
})
export type Table = v.InferOutput<typeof Table>

/** What happens when a requirement does not hold; `nothing`: the rule has nothing to give then. */
const Otherwise = v.picklist(['refuse', 'nothing', 'ask', 'act', 'review'])
/** What happens where a requirement does not hold. */
export type Otherwise = v.InferOutput<typeof Otherwise>

/** A condition that a rule requires, with what happens where it does not hold; `refuse` without. */
export type Requirement = Cond & { else?: Otherwise; clause?: string }
export const Requirement = v.pipe(
  v.objectWithRest({ ...condEntries, else: v.optional(Otherwise), clause: v.optional(v.string()) }, FactTest),
  v.check(
    (cond) => factKeys(cond).every((key) => key === 'else' || key === 'clause' || v.is(FactPath, key)),
    'names a condition that is neither a fact path nor one of all, any, not, term, within, past, else, clause',
  ),
) as unknown as v.GenericSchema<Requirement>
