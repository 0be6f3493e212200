import * as v from 'valibot'

/** An instant on the wire: ISO 8601 with an offset, `2026-05-12T14:02:00Z`. */
export type Instant = string
/** An instant on the wire: ISO 8601 with an offset, `2026-05-12T14:02:00Z`. */
export const Instant = v.pipe(v.string(), v.isoTimestamp('must be an ISO 8601 instant with an offset'))

/** An opaque identifier chosen by the service or the host. */
export const Identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** Whole credits. Never a fraction. */
export const Credits = v.pipe(v.number(), v.safeInteger())

/** An amount of credits that cannot be below zero. */
export const CreditCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/**
 * Money in integer minor units of an ISO 4217 currency.
 *
 * @example
 * ```ts
 * const price: Money = { amount: 1240, currency: 'EUR' } // 12.40 euros
 * ```
 */
export const Money = v.object({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')),
})
export type Money = v.InferOutput<typeof Money>

/** The members we know today, or any other string: a newer service may say more. */
export type Open<Member extends string> = Member | (string & {})

/**
 * An enum that stays open on the wire: known members complete in an editor, unknown ones parse.
 *
 * @example
 * ```ts
 * const Color = openEnum(['red', 'green']) // parses 'blue' too
 * ```
 */
export function openEnum<const Members extends readonly [string, ...string[]]>(members: Members) {
  const schema = v.union([v.picklist(members), v.string()])
  return schema as unknown as v.GenericSchema<Open<Members[number]>>
}

/**
 * One page of a list; `nextCursor` is null on the last one.
 *
 * @example
 * ```ts
 * const TicketPage = page(v.object({ id: Identifier }))
 * ```
 */
export function page<Item extends v.GenericSchema>(item: Item) {
  return v.object({ items: v.array(item), nextCursor: v.nullable(v.string()), asOf: Instant })
}
/** One page of a list; `nextCursor` is null on the last one. */
export type Page<Item> = { items: Item[]; nextCursor: string | null; asOf: Instant }
