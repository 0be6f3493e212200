import { Destination, Fee, FieldName, Ground, LotKind, ReasonCode, Remedy } from '@makegood/contract'
import * as v from 'valibot'
import { Cond, Requirement } from './model-conditions.ts'
import { FactPath, Round } from './model-values.ts'

/**
 * What part of an amount: all of it; by the credits of the purchase that are left; by its credits that were not used,
 * wherever they are now, or its days or months that are left, less what came back already; or by the credits that a
 * generation cost.
 */
const Share = v.picklist(['all', 'credits_left', 'credits_unused', 'credits_charged', 'days_left', 'months_left'])
export type Share = v.InferOutput<typeof Share>

/** Something taken off: minor units that a fact holds, or whole per cent of what is left to pay. */
const Deduction = v.pipe(
  v.strictObject({
    fee: Fee.entries.kind,
    of: v.optional(FactPath),
    percent: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100))),
    if: v.optional(Cond),
  }),
  v.check(({ of, percent }) => (of === undefined) !== (percent === undefined), 'says both "of" and "percent", or neither'),
)
export type Deduction = v.InferOutput<typeof Deduction>

/** How much money: a share of an amount, less what is taken off; exact until it is rounded once at the end. */
const MoneyAmount = v.strictObject({
  /** The fact that holds the whole, in minor units; `purchase.paid` without. */
  of: v.optional(FactPath),
  share: v.optional(Share),
  minus: v.optional(v.array(Deduction)),
  round: v.optional(Round),
})
export type MoneyAmount = v.InferOutput<typeof MoneyAmount>

/** A place for the money; with `review` a person has to agree to it. */
const Place = v.union([Destination, v.strictObject({ to: Destination, if: v.optional(Cond), review: v.optional(v.literal(true)) })])
export type Place = v.InferOutput<typeof Place>

const condition = { if: v.optional(Cond) }
const Pay = v.union([
  v.strictObject({ money: v.union([Share, MoneyAmount]), to: v.pipe(v.array(Place), v.minLength(1)), ...condition }),
  v.strictObject({ credits: v.union([v.literal('charged'), v.pipe(v.number(), v.safeInteger(), v.minValue(1))]), as: v.optional(LotKind), ...condition }),
  v.strictObject({ remedy: Remedy.entries.kind, size: v.optional(FactPath), ...condition }),
])
/** One remedy: money, credits or another. Its `if` counts where there are several to choose from. */
export type Pay = v.InferOutput<typeof Pay>

/** Several remedies: the person or the seller chooses, or the first that is possible stands. */
const OneOf = v.strictObject({
  oneOf: v.pipe(v.array(Pay), v.minLength(2)),
  chosen: v.picklist(['person', 'seller', 'in_order']),
})
export type OneOf = v.InferOutput<typeof OneOf>

const Gives = v.union([
  v.strictObject({ refuse: ReasonCode }),
  v.strictObject({ nothing: ReasonCode }),
  v.strictObject({ wait: ReasonCode }),
  v.strictObject({ redirect: v.picklist(['use_store', 'contact_seller']), reason: v.optional(ReasonCode) }),
  /** A person decides; `pay` is what a yes brings. */
  v.strictObject({ review: ReasonCode, pay: v.optional(v.union([Pay, OneOf])) }),
  OneOf,
  Pay,
])
type Gives = v.InferOutput<typeof Gives>

const Step = v.picklist(['regenerate', 'ask_review', 'write_support', 'statutory', 'contact_seller', 'use_store', 'mediation'])

/** Who sees why: everybody (`reason`), nobody but the outcome (`outcome`), operators alone (`operator`). */
const Tell = v.picklist(['reason', 'outcome', 'operator'])
/** Who sees why a rule decided. */
export type Tell = v.InferOutput<typeof Tell>

const rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/, 'must be lower case, digits and dashes')),
  /** The part of the published policy it stands on. */
  clause: v.string(),
  /** The numbered statements of the published text that it holds. */
  source: v.optional(v.array(v.string())),
  for: v.optional(v.array(Ground)),
  if: v.optional(Cond),
  automatic: v.optional(v.literal(true)),
  /** To be looked at before all else (D7). */
  urgent: v.optional(v.literal(true)),
  needs: v.optional(v.array(FieldName)),
  require: v.optional(v.record(ReasonCode, Requirement) as unknown as v.GenericSchema<Record<string, Requirement>>),
  gives: Gives,
  offer: v.optional(v.array(Step)),
  tell: v.optional(Tell),
})
/** One rule of a policy: the grounds and conditions on which it speaks, and what it gives. */
export type Rule = v.InferOutput<typeof rule>
/** Known by its name, not by all it is made of: what holds rules would be too deep for the compiler of a host. */
export const Rule = rule as v.GenericSchema<v.InferInput<typeof rule>, Rule>
