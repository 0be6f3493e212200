import { Destination, Ground, LotKind, ReasonCode, ReportReason, FieldName } from '@makegood/contract'
import * as v from 'valibot'

/** A length of time as a policy says it: `48 hours`, `14 days`, `2 business days`. */
export const Span = v.pipe(
  v.string(),
  v.regex(/^\d+ (second|minute|hour|day|business day|month)s?$/, 'must read like "14 days", "48 hours" or "2 business days"'),
)
export type Span = v.InferOutput<typeof Span>

/** A promised time: a span, a range (`5-10 business days`), `instant`, or `unknown` where the text gives none. */
export const PromisedTime = v.pipe(
  v.string(),
  v.regex(
    /^(instant|unknown|\d+(-\d+)? (second|minute|hour|day|business day|month)s?)$/,
    'must read like "24 hours", "5-10 business days", "instant" or "unknown"',
  ),
)

/** A dotted path to a fact: `generation.outcome`, `purchase.at`. */
export const FactPath = v.pipe(v.string(), v.regex(/^[a-z][a-z_]*(\.[a-z][a-z_]*)+$/, 'must be a dotted path such as "purchase.at"'))

const Literal = v.union([v.string(), v.number(), v.boolean(), v.null()])
/** A value that a fact is compared with. */
export type Literal = v.InferOutput<typeof Literal>

const Comparison = v.strictObject({
  under: v.optional(v.number()),
  atMost: v.optional(v.number()),
  over: v.optional(v.number()),
  atLeast: v.optional(v.number()),
  not: v.optional(v.union([Literal, v.array(Literal)])),
})
export type Comparison = v.InferOutput<typeof Comparison>

const FactTest = v.union([Literal, v.array(Literal), Comparison])
export type FactTest = v.InferOutput<typeof FactTest>

/** An IANA time zone. One that nobody knows would fail at the first decision instead of here. */
const Zone = v.pipe(v.string(), v.check(isZone, 'must be an IANA time zone such as "Europe/Berlin"'))

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const Edge = v.picklist(['inclusive', 'exclusive'])
const Days = v.picklist(['elapsed', 'calendar'])

/** Holds while the moment of the request lies within a time after a fact. */
const Within = v.strictObject({
  time: v.union([Span, v.strictObject({ param: v.string() })]),
  of: v.union([FactPath, v.array(FactPath)]),
  days: v.optional(Days),
  edge: v.optional(Edge),
  zone: v.optional(Zone),
})
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
const Table = v.strictObject({
  rows: FactPath,
  columns: FactPath,
  cells: v.record(v.string(), v.array(v.string())),
  otherwise: v.union([v.boolean(), v.literal('unknown')]),
  clause: v.string(),
})
export type Table = v.InferOutput<typeof Table>

/** What happens when a requirement does not hold. */
const Otherwise = v.picklist(['refuse', 'ask', 'act', 'review'])
export type Otherwise = v.InferOutput<typeof Otherwise>

export type Requirement = Cond & { else?: Otherwise; clause?: string }
const Requirement = v.pipe(
  v.objectWithRest({ ...condEntries, else: v.optional(Otherwise), clause: v.optional(v.string()) }, FactTest),
  v.check(
    (cond) => factKeys(cond).every((key) => key === 'else' || key === 'clause' || v.is(FactPath, key)),
    'names a condition that is neither a fact path nor one of all, any, not, term, within, past, else, clause',
  ),
) as unknown as v.GenericSchema<Requirement>

/** How much money: a share of what was paid, exact until it is rounded once at the end. */
const Share = v.picklist(['all', 'credits_left'])
export type Share = v.InferOutput<typeof Share>

const Pay = v.union([
  v.strictObject({ money: Share, to: v.pipe(v.array(Destination), v.minLength(1)) }),
  v.strictObject({ credits: v.union([v.literal('charged'), v.pipe(v.number(), v.safeInteger(), v.minValue(1))]), as: v.optional(LotKind) }),
])
export type Pay = v.InferOutput<typeof Pay>

const Gives = v.union([
  v.strictObject({ refuse: ReasonCode }),
  v.strictObject({ nothing: ReasonCode }),
  v.strictObject({ wait: ReasonCode }),
  v.strictObject({ redirect: v.picklist(['use_store', 'contact_seller']) }),
  v.strictObject({ review: ReasonCode, pay: v.optional(Pay) }),
  Pay,
])
export type Gives = v.InferOutput<typeof Gives>

const Step = v.picklist(['regenerate', 'ask_review', 'write_support', 'statutory', 'contact_seller'])

/** Who sees why: everybody (`reason`), nobody but the outcome (`outcome`), operators alone (`operator`). */
const Tell = v.picklist(['reason', 'outcome', 'operator'])
export type Tell = v.InferOutput<typeof Tell>

const Rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/, 'must be lower case, digits and dashes')),
  /** The part of the published policy it stands on. */
  clause: v.string(),
  /** The numbered statements of the published text that it holds. */
  source: v.optional(v.array(v.string())),
  for: v.optional(v.array(Ground)),
  if: v.optional(Cond),
  automatic: v.optional(v.literal(true)),
  needs: v.optional(v.array(FieldName)),
  require: v.optional(v.record(ReasonCode, Requirement)),
  gives: Gives,
  offer: v.optional(v.array(Step)),
  tell: v.optional(Tell),
})
/** One rule of a policy: the grounds and conditions on which it speaks, and what it gives. */
export type Rule = v.InferOutput<typeof Rule>

const Teller = v.picklist(['person', 'host', 'ledger', 'judge'])
/** Who can tell a fact. Unknown, a person is asked for it; any other sends the case to a reviewer. */
export type Teller = v.InferOutput<typeof Teller>

const Binding = v.picklist(['at_purchase', 'current', 'better'])

/** A refund policy: data that a policy owner can read. The first rule that speaks decides. */
export const Policy = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be lower case, digits and dashes')),
  version: v.string(),
  published: v.strictObject({ date: v.pipe(v.string(), v.isoDate()), precision: v.picklist(['day', 'month']) }),
  /** Which version decides: the one at the time of purchase, the current one, or the better of both. */
  binds: v.strictObject({ purchase: Binding, generation: Binding, wallet: Binding }),
  defaults: v.strictObject({
    days: Days,
    edge: Edge,
    zone: Zone,
    round: v.picklist(['down', 'half_up', 'up']),
    spend: v.picklist(['oldest_first', 'newest_first']),
    /** Whether free and bonus credits are spent before bought ones. */
    bonus_spend: v.picklist(['first', 'last']),
    /** Whether credits that came back count as used (`gross`) or not (`net`). */
    use: v.picklist(['net', 'gross']),
  }),
  /** Where the published text can be read in more than one way: the value stands where it is used. */
  readings: v.array(v.strictObject({ at: v.string(), or: v.array(v.unknown()), clause: v.string(), why: v.string() })),
  /** `hold` then capture, or `deduct` then return. */
  charging: v.picklist(['hold', 'deduct']),
  /** Limits whose length is not published; the host sets them. */
  params: v.optional(v.record(v.string(), v.nullable(Span)), {}),
  /** Facts beyond the standard ones. */
  facts: v.optional(v.record(FactPath, v.strictObject({ type: v.picklist(['boolean', 'number', 'string', 'instant']), teller: Teller, label: v.string() })), {}),
  /** Named conditions, or matrices such as features by platforms (E14). */
  terms: v.optional(v.record(v.string(), v.union([Table, Cond])), {}),
  /** What a report may give as its reason, in the order to show it. */
  reports: v.strictObject({
    reasons: v.pipe(v.array(v.strictObject({ code: ReportReason, safety: v.optional(v.literal(true)) })), v.minLength(1)),
    /** The fewest characters of details. */
    details: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  }),
  rules: v.pipe(v.array(Rule), v.minLength(1)),
  promises: v.array(
    v.strictObject({
      stage: v.picklist(['credit', 'reply', 'decision', 'processing', 'arrival']),
      if: v.optional(Cond),
      in: PromisedTime,
      aim: v.optional(v.literal(true)),
      clause: v.string(),
    }),
  ),
  notices: v.array(v.strictObject({ id: v.picklist(['chargeback', 'statutory', 'changes', 'automatic']), clause: v.string() })),
  seller: v.strictObject({
    processor: v.optional(v.string()),
    merchantOfRecord: v.optional(v.strictObject({ name: v.string(), url: v.optional(v.string()) })),
    contact: v.array(
      v.strictObject({ kind: v.picklist(['email', 'form', 'chat', 'support']), to: v.optional(v.string()), subject: v.optional(v.string()) }),
    ),
    /** When the seller works; business days and office hours are counted in its zone. */
    office: v.strictObject({ zone: Zone, from: v.optional(v.string()), until: v.optional(v.string()) }),
  }),
})
export type Policy = v.InferOutput<typeof Policy>
export type PolicyInput = v.InferInput<typeof Policy>

export type Round = Policy['defaults']['round']
