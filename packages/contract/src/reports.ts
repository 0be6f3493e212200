import * as v from 'valibot'
import { Decision } from './decisions.ts'
import { Refund } from './refunds.ts'
import { CreditCount, Identifier, Instant, openEnum } from './values.ts'

/** The longest details a report may carry, in characters. */
export const DETAILS_MAX_LENGTH = 5000

/** The longest label of a mark, in characters. */
export const MARK_LABEL_MAX_LENGTH = 80

/** How many marks one report may carry. */
export const MARKS_MAX = 100

/** How many files one report may carry. */
export const ATTACHMENTS_MAX = 10

/** How many results one report or one forecast call may name. */
export const RESULTS_MAX = 100

/** What is wrong with a result. */
export const ReportReason = openEnum([
  'no_resemblance', 'wrong_style', 'broken_anatomy', 'breaks_guidelines', 'differs_from_description', 'unusable',
  'low_quality', 'not_to_my_taste', 'other',
])
export type ReportReason = v.InferOutput<typeof ReportReason>

const Fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Fractions of the result's width and height, from its upper left corner. */
export const Point = v.object({ x: Fraction, y: Fraction })
export type Point = v.InferOutput<typeof Point>

/** A line drawn by hand; `width` is a fraction of the result's width. */
export const Stroke = v.object({ points: v.pipe(v.array(Point), v.minLength(1), v.maxLength(500)), width: Fraction })
export type Stroke = v.InferOutput<typeof Stroke>

const Seconds = v.pipe(v.number(), v.minValue(0))

/**
 * What is wrong with a result, shown on it: a rectangle, a stroke, or a stretch of a clip in seconds. Places are
 * fractions, so that those of many results can be laid over each other, whatever their sizes.
 */
export const Mark = v.pipe(
  v.object({
    resultId: Identifier,
    label: v.optional(v.pipe(v.string(), v.maxLength(MARK_LABEL_MAX_LENGTH))),
    area: v.optional(v.object({ x: Fraction, y: Fraction, width: Fraction, height: Fraction })),
    stroke: v.optional(Stroke),
    time: v.optional(v.object({ from: Seconds, to: Seconds })),
  }),
  v.check(({ area, stroke, time }) => Boolean(area ?? stroke ?? time), 'must have an area, a stroke or a time'),
  v.check(({ time }) => !time || time.from <= time.to, 'must end after it begins'),
)
export type Mark = v.InferOutput<typeof Mark>

const resultIds = v.pipe(v.array(Identifier), v.minLength(1), v.maxLength(RESULTS_MAX))

/** A user's "Bad result" about one or more results. */
export const NewReport = v.object({
  resultIds,
  reason: ReportReason,
  details: v.pipe(
    v.string(),
    v.regex(/\S/, 'must say what is wrong'),
    v.maxLength(DETAILS_MAX_LENGTH),
  ),
  marks: v.optional(v.pipe(v.array(Mark), v.maxLength(MARKS_MAX)), []),
  attachments: v.optional(v.pipe(v.array(Identifier), v.maxLength(ATTACHMENTS_MAX)), []),
})
export type NewReport = v.InferInput<typeof NewReport>

/** A report about one or more results. */
export const Report = v.object({
  id: Identifier,
  createdAt: Instant,
  resultIds: v.array(Identifier),
  reason: ReportReason,
  details: v.string(),
  marks: v.array(Mark),
  attachments: v.array(Identifier),
  /** It went to the safety team as well, whatever the policy decided (C21). */
  safety: v.boolean(),
  items: v.array(v.object({ resultId: Identifier, decision: Decision })),
  refundId: v.nullable(Identifier),
})
export type Report = v.InferOutput<typeof Report>

/** What a report brought: the report, the refund it opened if any, and the balance after it. */
export const ReportAnswer = v.object({
  report: Report,
  refund: v.nullable(Refund),
  /** False: an earlier open report about the same result is the answer (E12). */
  created: v.boolean(),
  balance: CreditCount,
  asOf: Instant,
})
export type ReportAnswer = v.InferOutput<typeof ReportAnswer>

/** How it stands with a result that was reported. */
export const Standing = openEnum(['reported', 'in_review', 'refunded'])
export type Standing = v.InferOutput<typeof Standing>

/** What a report about one result would bring now, for each reason the policy knows. */
export const Forecast = v.object({
  resultId: Identifier,
  /** The run that yielded it, as far as a person recognises it by. */
  generation: v.object({ feature: v.string(), credits: CreditCount, finishedAt: v.nullable(Instant) }),
  /** The best decision any reason would bring. What only a judge can tell is taken as found. */
  best: Decision,
  reasons: v.array(v.object({ reason: ReportReason, decision: Decision })),
  /** Facts the decision takes as found, such as `judge.unusable`. */
  assumes: v.array(v.string()),
  courtesy: v.nullable(v.object({ limit: CreditCount, left: CreditCount, again: v.nullable(Instant) })),
  /** The report that stands already. */
  reportId: v.nullable(Identifier),
  refundId: v.nullable(Identifier),
  /** Null: not reported yet. */
  standing: v.nullable(Standing),
})
export type Forecast = v.InferOutput<typeof Forecast>

/** What reports about several results would bring now. */
export const ForecastAnswer = v.object({ forecasts: v.array(Forecast), asOf: Instant })
export type ForecastAnswer = v.InferOutput<typeof ForecastAnswer>
