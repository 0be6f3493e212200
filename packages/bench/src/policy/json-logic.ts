import { LogicEngine } from 'json-logic-engine'
import { countSince, DAY } from './by-hand.ts'
import type { Answer, Plain } from './plain.ts'

// The same rules as JSON Logic: one `if` of conditions and answers in order for each ground, compiled once.

type Logic = string | number | boolean | null | Logic[] | { [operator: string]: Logic }

const the = (...path: string[]): Logic => ({ val: path })
const is = (path: Logic, expected: Logic): Logic => ({ '===': [path, expected] })
const answer = (verdict: string, amount: Logic, rule: string | null, reason: string | null): Logic => {
  return { eachKey: { verdict, amount, rule, reason } }
}

const outcome = the('generation', 'outcome')
const charged = the('generation', 'credits')
const reason = the('reportReason')
const address = the('fromPurchaseAddress')
const refunds: Logic = { past: ['refund', 180 * DAY] }

const closed: Logic = { in: [the('standing'), ['terminated', 'banned']] }
const mostly: Logic = { '>': [the('refundPercent'), 50] }
const cycles: Logic = { and: [{ '>=': [{ past: ['purchase', 180 * DAY] }, 4] }, { '>=': [refunds, 4] }] }
const abuse: Logic = { or: [cycles, { and: [mostly, { '>=': [refunds, 2] }] }] }
const store: Logic = { in: [the('purchase', 'channel'), ['app_store', 'play_store']] }
const late: Logic = { '>': [the('at'), { '+': [the('purchase', 'at'), 14 * DAY] }] }
const failed: Logic = { or: [is(outcome, 'failed'), { '>': [the('generation', 'missingDeliverables'), 0] }] }
const courtesy: Logic = { in: [reason, ['no_resemblance', 'wrong_style', 'broken_anatomy', 'breaks_guidelines']] }
const capped: Logic = { '>': [{ past: ['courtesy', 90 * DAY - 1] }, 0] }

/** It has no rounding: what does not divide is taken off before. */
const whole: Logic = { '*': [the('purchase', 'paid'), the('purchase', 'creditsLeft')] }
const sold = the('purchase', 'credits')
const share: Logic = { '/': [{ '-': [whole, { '%': [whole, sold] }] }, sold] }
const packAmount: Logic = { min: [share, { '-': [the('purchase', 'paid'), the('purchase', 'refunded')] }] }

const terminated = [closed, answer('refused', 0, 'terminated', 'account_terminated')]
const abused = [abuse, answer('review', 0, 'abuse', 'abuse_suspected')]
const outsidePolicy = answer('review', 0, null, 'outside_policy')

const askAddress = (rule: string): Logic => ({
  if: [
    is(address, false), answer('needs_information', 0, rule, 'same_address'),
    answer('needs_information', 0, rule, 'unknown_fact'),
  ],
})
const credits = (verdict: string, rule: string, why: string | null): Logic => ({
  if: [{ '>': [charged, 0] }, answer(verdict, charged, rule, why), answer('nothing', 0, rule, 'nothing_charged')],
})

const outcomes: Logic[] = [
  is(outcome, 'running'), answer('wait', 0, 'running', 'generation_running'),
  failed, credits('granted', 'failed', null),
  is(outcome, 'moderated'), answer('nothing', 0, 'blocked', 'nothing_charged'),
]

const rules: Record<string, Logic> = {
  generation: { if: [...outcomes, ...terminated, outsidePolicy] },
  quality: {
    if: [
      ...outcomes, ...terminated, ...abused,
      courtesy, { if: [
        { '!==': [address, true] }, askAddress('courtesy'),
        capped, credits('review', 'courtesy', 'courtesy_cap'),
        credits('granted', 'courtesy', null),
      ] },
      is(reason, 'not_to_my_taste'), answer('refused', 0, 'taste', 'matter_of_taste'),
      credits('review', 'other', 'discretion'),
    ],
  },
  change_of_mind: {
    if: [
      store, answer('redirect', 0, 'store', 'bought_in_store'),
      ...terminated, ...abused,
      is(the('purchase', 'chargeback'), true), answer('review', 0, 'chargeback', 'chargeback_open'),
      is(the('purchase', 'kind'), 'pack'), { if: [
        late, answer('refused', 0, 'pack', 'window_over'),
        { '!==': [address, true] }, askAddress('pack'),
        { '>': [packAmount, 0] }, answer('granted', packAmount, 'pack', null),
        answer('nothing', 0, 'pack', 'nothing_left'),
      ] },
      outsidePolicy,
    ],
  },
}

/** The rules built for each ground. Counting what happened before is a method of the host, as its manual has it. */
export function buildJsonLogic(): (request: Plain) => Answer {
  const engine = new LogicEngine()
  engine.addMethod('past', ([kind, span]: [string, number], { past, at }: Plain) => {
    return countSince(past, kind, at - span, at)
  })
  const build = (logic: Logic) => engine.build(logic) as (request: Plain) => Answer
  const built = new Map(Object.entries(rules).map(([ground, logic]) => [ground, build(logic)]))
  return (request) => built.get(request.ground)!(request)
}
