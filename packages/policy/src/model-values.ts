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

export const Literal = v.union([v.string(), v.number(), v.boolean(), v.null()])
/** A value that a fact is compared with. */
export type Literal = v.InferOutput<typeof Literal>

/** A date (`2026-06-19`, from its first moment in the zone of the policy) or an instant (`2026-06-19T00:00:00Z`). */
export const Moment = v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())])

/** A time of the clock: `09:00`. */
export const TimeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "09:00"'))

/** An IANA time zone. One that nobody knows would fail at the first decision instead of here. */
export const Zone = v.pipe(v.string(), v.check(isZone, 'must be an IANA time zone such as "Europe/Berlin"'))

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const Edge = v.picklist(['inclusive', 'exclusive'])
export const Days = v.picklist(['elapsed', 'calendar'])
export const Round = v.picklist(['down', 'half_up', 'up'])
export type Round = v.InferOutput<typeof Round>
