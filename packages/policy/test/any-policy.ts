import fc from 'fast-check'
import { policies } from '../src/policies.ts'
import { type Policy, standardFacts } from '../src/index.ts'
import { parsePolicy } from '../src/parse.ts'

/** Numbers of rules that tell their reasons, and of those that keep them: never the same. */
const told = fc.integer({ min: 2, max: 9999 })
const kept = fc.integer({ min: 50_001, max: 59_999 })

const paths = (type: string) => Object.keys(standardFacts).filter((path) => standardFacts[path]!.type === type)
const oneOf = (...values: string[]) => fc.constantFrom(...values)
const words = oneOf('banned', 'pack', 'card', 'web', 'failed', 'unheard_of', 'a|b*c')
const clause = oneOf('1', '2, 4', 'How it works', '§ 7|8*', '# <b>[1]', 'line\nbreak')
const text = oneOf('as we read it', '1. [x](y)', 'one\n\n# two')

/** Lengths, conditions and rules whose numbers come from one source. */
function made(number: fc.Arbitrary<number>, terms: readonly string[]) {
  const span = fc
    .tuple(number, oneOf('seconds', 'minutes', 'hours', 'days', 'business days', 'months'))
    .map(([count, unit]) => `${count} ${unit}`)
  const moment = oneOf('2026-06-19', '2026-06-19T08:30:00Z')
  const compared = fc.record({ under: number, atMost: number, over: number, atLeast: number }, { requiredKeys: [] })
  const line = fc
    .oneof(
      fc.tuple(oneOf(...paths('boolean'), 'custom.flag'), fc.boolean()),
      fc.tuple(
        oneOf(...paths('string'), 'custom.word'),
        fc.oneof(
          words,
          fc.array(words, { maxLength: 4 }),
          fc.record({ not: fc.oneof(words, fc.array(words, { maxLength: 3 })) }),
        ),
      ),
      fc.tuple(
        oneOf(...paths('number'), 'custom.number'),
        fc.oneof(number, compared, fc.constantFrom(0, null, { atMost: 0 }, { over: 0 })),
      ),
      fc.tuple(
        oneOf(...paths('instant'), 'custom.moment'),
        fc.record({ before: moment, from: moment }, { requiredKeys: [] }),
      ),
    )
    .map(([path, test]) => ({ [path]: test }))
  const within = fc
    .record(
      {
        time: fc.oneof(span, fc.constantFrom({ param: 'unpublished' }, { param: 'published' })),
        of: fc.oneof(oneOf('purchase.at', 'custom.moment'), fc.constant(['purchase.at', 'generation.at'])),
        at: oneOf('generation.at'),
        days: oneOf('elapsed', 'calendar'),
        edge: oneOf('inclusive', 'exclusive'),
        zone: oneOf('everywhere', 'Asia/Tokyo'),
        longer: number.map((count) => `${count} months`),
        last_day: fc.constant('next_working_day'),
      },
      { requiredKeys: ['time', 'of'] },
    )
    .map((within) => ({ within }))
  const past = fc
    .record(
      {
        kind: oneOf('purchase', 'report', 'refund', 'courtesy'),
        in: span,
        same: oneOf('generation', 'purchase'),
        atMost: number,
        atLeast: number,
        edge: oneOf('exclusive'),
      },
      { requiredKeys: ['kind', 'atMost'] },
    )
    .map((past) => ({ past }))
  const { cond } = fc.letrec<{ cond: object }>((tie) => ({
    cond: fc.oneof(
      { maxDepth: 3 },
      line,
      within,
      past,
      fc.tuple(line, within, past).map((lines) => Object.assign({}, ...lines) as object),
      ...(terms.length > 0 ? [oneOf(...terms).map((term) => ({ term }))] : []),
      fc.record({ any: fc.array(tie('cond'), { maxLength: 3 }) }),
      fc.record({ all: fc.array(tie('cond'), { maxLength: 3 }) }),
      fc.record({ not: tie('cond') }),
    ),
  }))
  const minus = fc.array(
    fc.oneof(
      fc.record({ fee: oneOf('external_processing', 'new_fee'), of: oneOf('purchase.external_fees', 'custom.number') }),
      fc.record({ fee: oneOf('refund_processing'), percent: fc.integer({ min: 2, max: 99 }), if: cond }),
    ),
    { maxLength: 2 },
  )
  const place = fc.oneof(
    oneOf('original_method', 'balance', 'moon'),
    fc.record({ to: oneOf('bank_transfer', 'wallet'), if: cond, review: fc.constant(true) }, { requiredKeys: ['to'] }),
  )
  const share = oneOf('all', 'credits_left', 'credits_unused', 'credits_charged', 'days_left', 'months_left')
  const amount = fc.record(
    { of: oneOf('purchase.paid', 'custom.number'), share, minus, round: oneOf('up', 'half_up') },
    { requiredKeys: [] },
  )
  const to = fc.array(place, { minLength: 1, maxLength: 3 })
  const pay = (extra: object) =>
    fc.oneof(
      fc.record({ money: fc.oneof(share, amount), to, ...extra }, { requiredKeys: ['money', 'to'] }),
      fc.record(
        {
          credits: fc.oneof(fc.constant('charged'), fc.integer({ min: 2, max: 9999 })),
          as: oneOf('courtesy', 'new_kind'),
          ...extra,
        },
        { requiredKeys: ['credits'] },
      ),
      fc.record(
        { remedy: oneOf('rerun', 'coupon', 'hug'), size: oneOf('custom.number'), ...extra },
        { requiredKeys: ['remedy'] },
      ),
    )
  const several = fc.record({
    oneOf: fc.array(pay({ if: cond }), { minLength: 2, maxLength: 3 }),
    chosen: oneOf('person', 'seller', 'in_order'),
  })
  const code = oneOf('window_over', 'discretion', 'chargeback_open', 'new_reason')
  const gives = fc.oneof(
    fc.record({ refuse: code }),
    fc.record({ nothing: code }),
    fc.record({ wait: code }),
    pay({}),
    several,
    fc.record({ redirect: oneOf('use_store', 'contact_seller'), reason: code }, { requiredKeys: ['redirect'] }),
    fc.record({ review: code, pay: fc.oneof(pay({}), several) }, { requiredKeys: ['review'] }),
  )
  const requirement = fc
    .record({ cond, else: oneOf('refuse', 'nothing', 'ask', 'act', 'review'), clause }, { requiredKeys: ['cond'] })
    .map(({ cond, ...rest }) => ({ ...cond, ...rest }))
  const rule = fc.record(
    {
      clause,
      gives,
      for: fc.uniqueArray(oneOf('change_of_mind', 'quality', 'outage', 'new_ground'), { maxLength: 3 }),
      if: cond,
      automatic: fc.constant(true),
      urgent: fc.constant(true),
      needs: fc.constantFrom(['order_id'], ['phone', 'new_field']),
      require: fc.dictionary(oneOf('window_over', 'partly_used', 'new_reason'), requirement, { maxKeys: 3 }),
      offer: fc.uniqueArray(oneOf('regenerate', 'write_support', 'contact_seller', 'mediation'), { maxLength: 2 }),
    },
    { requiredKeys: ['clause', 'gives'] },
  )
  return { cond, rule }
}

/** Any policy of the schema: all that a rule can say, in every shape, some of it with its reasons kept. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    open: fc.array(made(told, ['told', 'matrix']).rule, { minLength: 1, maxLength: 4 }),
    hidden: fc.array(fc.record({ rule: made(kept, ['kept']).rule, tell: oneOf('outcome', 'operator') }), {
      maxLength: 2,
    }),
    terms: fc.record({ told: made(told, []).cond, kept: made(kept, []).cond }),
    cells: fc.dictionary(oneOf('recolor', 'ai_expand', 'a|b'), fc.uniqueArray(oneOf('web', 'ios', 'fridge')), {
      maxKeys: 3,
    }),
    otherwise: fc.constantFrom(true, false, 'unknown' as const),
    base: fc.constantFrom(...Object.values(policies)),
    promise: made(told, ['told']).cond,
    why: text,
    first: fc.boolean(),
  })
  .map(({ open, hidden, terms, cells, otherwise, base, promise, why, first }) => {
    const closed = hidden.map(({ rule, tell }) => ({ ...rule, tell }))
    return parsePolicy({
      ...base,
      params: { unpublished: null, published: '7 hours' },
      facts: {
        'custom.flag': { type: 'boolean', teller: 'host', label: 'Watermark' },
        'custom.word': { type: 'string', teller: 'host', label: 'Plan' },
        'custom.number': { type: 'number', teller: 'host', label: 'Seats' },
        'custom.moment': { type: 'instant', teller: 'host', label: 'Delivery' },
      },
      terms: {
        ...terms,
        matrix: { rows: 'generation.feature', columns: 'generation.platform', cells, otherwise, clause: '9' },
      },
      rules: (first ? [...closed, ...open] : [...open, ...closed]).map((rule, index) => ({
        ...rule,
        id: `rule_${'abcdefgh'[index]}`,
      })),
      readings: [{ at: 'defaults.days', or: [], clause: '3', why }],
      promises: [{ stage: 'decision', if: promise, in: '3-77 business days', clause: '4' }],
    })
  })
