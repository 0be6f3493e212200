import { type Almanac, Engine, type TopLevelCondition } from 'json-rules-engine'
import { countSince, COURTESY_REASONS, DAY, packAmount } from './by-hand.ts'
import type { Answer, Plain, Purchase } from './plain.ts'

// The same rules for json-rules-engine, an engine for each ground: the first rule that succeeds stops it. It has no
// arithmetic, so whatever is counted is a fact that the host works out when a rule asks for it.

type Params = Record<string, unknown>
type Test = TopLevelCondition | { fact: string; operator: string; value: unknown; path?: string; params?: Params }
type Rule = { if: Test[]; says: Omit<Answer, 'amount'>; pays?: (request: Plain) => number }

const the = (path: string, operator: string, value: unknown): Test => ({ fact: 'request', path, operator, value })
const is = (path: string, value: unknown): Test => the(path, 'equal', value)
const counted = (fact: string, operator: string, value: number, params: Params = {}): Test => {
  return { fact, params, operator, value }
}
const often = (kind: string, least: number) => counted('past', 'greaterThanInclusive', least, { kind, span: 180 * DAY })

const pack = is('purchase.kind', 'pack')
const strange = the('fromPurchaseAddress', 'notEqual', true)
const capped = counted('past', 'greaterThan', 0, { kind: 'courtesy', span: 90 * DAY - 1 })
const courtesy = the('reportReason', 'in', [...COURTESY_REASONS])
const incomplete = the('generation.missingDeliverables', 'greaterThan', 0)
const failed: Test = { any: [is('generation.outcome', 'failed'), incomplete] }

function rule(verdict: string, name: string | null, reason: string | null, when: Test[], pays?: Rule['pays']): Rule {
  return { if: when, says: { verdict, rule: name, reason }, ...(pays && { pays }) }
}

const charged = ({ generation }: Plain) => generation!.credits
const paid = ({ purchase }: Plain) => packAmount(purchase!)
const credits = (verdict: string, name: string, reason: string | null, when: Test[]): Rule[] => [
  rule(verdict, name, reason, [...when, the('generation.credits', 'greaterThan', 0)], charged),
  rule('nothing', name, 'nothing_charged', when),
]
const askAddress = (name: string, when: Test): Rule[] => [
  rule('needs_information', name, 'same_address', [when, is('fromPurchaseAddress', false)]),
  rule('needs_information', name, 'unknown_fact', [when, strange]),
]

const outcomes = [
  rule('wait', 'running', 'generation_running', [is('generation.outcome', 'running')]),
  ...credits('granted', 'failed', null, [failed]),
  rule('nothing', 'blocked', 'nothing_charged', [is('generation.outcome', 'moderated')]),
]
const closed = the('standing', 'in', ['terminated', 'banned'])
const terminated = rule('refused', 'terminated', 'account_terminated', [closed])
const abuse = rule('review', 'abuse', 'abuse_suspected', [
  {
    any: [
      { all: [often('purchase', 4), often('refund', 4)] },
      { all: [the('refundPercent', 'greaterThan', 50), often('refund', 2)] },
    ],
  },
])
const outsidePolicy = rule('review', null, 'outside_policy', [])

const rules: Record<string, Rule[]> = {
  generation: [...outcomes, terminated, outsidePolicy],
  quality: [
    ...outcomes, terminated, abuse,
    ...askAddress('courtesy', courtesy),
    ...credits('review', 'courtesy', 'courtesy_cap', [courtesy, capped]),
    ...credits('granted', 'courtesy', null, [courtesy]),
    rule('refused', 'taste', 'matter_of_taste', [is('reportReason', 'not_to_my_taste')]),
    ...credits('review', 'other', 'discretion', []),
  ],
  change_of_mind: [
    rule('redirect', 'store', 'bought_in_store', [the('purchase.channel', 'in', ['app_store', 'play_store'])]),
    terminated, abuse,
    rule('review', 'chargeback', 'chargeback_open', [is('purchase.chargeback', true)]),
    rule('refused', 'pack', 'window_over', [pack, counted('purchase.age', 'greaterThan', 14 * DAY)]),
    ...askAddress('pack', pack),
    rule('granted', 'pack', null, [pack, counted('purchase.amount', 'greaterThan', 0)], paid),
    rule('nothing', 'pack', 'nothing_left', [pack]),
    outsidePolicy,
  ],
}

/** Walks a path such as `purchase.kind`; its manual recommends to bring one's own where JSONPath is too slow. */
const pathResolver = (value: object, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], value)

/** The engines built once. */
export function buildJsonRules(): (request: Plain) => Promise<Answer> {
  const engines = new Map(Object.entries(rules).map(([ground, listed]) => [ground, engineOf(listed)]))
  return async (request) => {
    const { listed, engine } = engines.get(request.ground)!
    const { events } = await engine.run({ request })
    const { says, pays } = listed[events[0]!.params!['index'] as number]!
    return { ...says, amount: pays?.(request) ?? 0 }
  }
}

function engineOf(listed: Rule[]): { listed: Rule[]; engine: Engine } {
  const engine = new Engine([], { pathResolver })
  const uncached = { cache: false }
  const request = (almanac: Almanac) => almanac.factValue<Plain>('request')
  const purchase = async (almanac: Almanac): Promise<Purchase> => (await request(almanac)).purchase!
  engine.addFact('purchase.age', async (_, almanac) => {
    return (await request(almanac)).at - (await purchase(almanac)).at
  }, uncached)
  engine.addFact('purchase.amount', async (_, almanac) => packAmount(await purchase(almanac)), uncached)
  engine.addFact('past', async (params, almanac) => {
    const { past, at } = await request(almanac)
    return countSince(past, params['kind'] as string, at - (params['span'] as number), at)
  }, uncached)
  listed.forEach((one, index) => {
    const event = { type: one.says.verdict, params: { index } }
    engine.addRule({ conditions: { all: one.if }, event, priority: listed.length - index })
  })
  engine.on('success', () => {
    engine.stop()
  })
  return { listed, engine }
}
