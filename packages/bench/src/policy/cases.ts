import type { Case, Facts, PastEvent } from '@makegood/policy'

// What a wallet is refunded for at Anumi, and what it is not: each kind of case beside its neighbours over the edge.

const NOW = Date.parse('2026-06-20T10:00:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR

const ago = (days: number) => NOW - days * DAY
const event = (kind: string, days: number): PastEvent => ({ kind, at: ago(days), generation: `gen_${days}` })
const each = (kind: string, ...days: number[]) => days.map((day) => event(kind, day))
const account: Facts = { 'account.standing': 'active', 'account.refund_percent': 0 }

/** What happened to a wallet before: nothing, the usual, courtesy on both sides of its 90 days, too much. */
const bought = [event('purchase', 200), event('purchase', 30), event('report', 25)]
const histories = {
  none: [],
  usual: [...bought, event('refund', 170)],
  courtesy: [...bought, event('courtesy', 89)],
  edge: [...bought, event('courtesy', 90)],
  old: [...bought, event('courtesy', 91), event('refund', 181)],
  frequent: [...bought, ...each('purchase', 41, 111, 180), ...each('refund', 3, 40, 110, 180)],
  outgrown: [...bought, ...each('purchase', 41, 111, 180), ...each('refund', 3, 40, 110, 181)],
  unlucky: [...bought, ...each('purchase', 41, 111, 181), ...each('refund', 3, 40, 110, 180)],
} satisfies Record<string, PastEvent[]>

/** A pack bought some hours ago: of 100 credits for 20 euros, and of 7 credits for a price that does not divide. */
function pack(hours: number, left: number, overrides: Facts = {}, past: PastEvent[] = histories.usual): Case[] {
  const kinds = [{ paid: 2000, credits: 100, left }, { paid: 999, credits: 7, left: Math.floor((left * 7) / 100) }]
  return kinds.map((sold) => ({
    ground: 'change_of_mind',
    at: NOW,
    facts: {
      ...account,
      'purchase.kind': 'pack',
      'purchase.channel': 'direct',
      'purchase.at': NOW - hours * HOUR,
      'purchase.chargeback': false,
      'purchase.paid': sold.paid,
      'purchase.currency': 'EUR',
      'purchase.refunded': 0,
      'purchase.credits': sold.credits,
      'purchase.credits_left': sold.left,
      'request.from_purchase_address': true,
      ...overrides,
    },
    past,
    purchase: 'pack_1',
  }))
}

const addresses = [{}, { 'request.from_purchase_address': false }, { 'request.from_purchase_address': undefined }]
const LEFT = [100, 62, 20, 0]

const packs: Case[] = LEFT.flatMap((left) => [
  ...[2, 14 * 24, 14 * 24 + 1, 60 * 24].flatMap((hours) => addresses.flatMap((address) => pack(hours, left, address))),
  ...pack(2, left, { 'purchase.chargeback': true }),
  ...pack(2, left, { 'purchase.refunded': 1500 }),
  ...pack(2, left, { 'purchase.kind': 'subscription' }),
  ...pack(2, left, { 'purchase.channel': 'app_store' }),
  ...pack(2, left, { 'purchase.channel': 'play_store' }),
  ...pack(2, left, { 'account.standing': 'terminated' }),
  ...pack(2, left, { 'account.standing': 'banned' }),
  ...pack(2, left, {}, histories.none),
  ...pack(2, left, {}, histories.frequent),
  ...pack(2, left, {}, histories.outgrown),
  ...pack(2, left, {}, histories.unlucky),
  ...pack(2, left, { 'account.refund_percent': 51 }, histories.outgrown),
  ...pack(2, left, { 'account.refund_percent': 51 }, histories.usual),
])

const generated = (overrides: Facts): Facts => ({
  ...account,
  'generation.outcome': 'succeeded',
  'generation.credits': 4,
  'generation.missing_deliverables': 0,
  ...overrides,
})

const outcomes: Facts[] = [
  { 'generation.outcome': 'failed' },
  { 'generation.outcome': 'failed', 'generation.credits': 0 },
  { 'generation.outcome': 'incomplete', 'generation.missing_deliverables': 2 },
  { 'generation.outcome': 'moderated', 'generation.credits': 0 },
  { 'generation.outcome': 'running' },
]

const generations: Case[] = [{}, ...outcomes].flatMap((outcome) =>
  ['active', 'terminated'].flatMap((standing) =>
    [1, 4, 10].map((credits) => ({
      ground: 'generation',
      at: NOW,
      facts: generated({ 'generation.credits': credits, 'account.standing': standing, ...outcome }),
      past: histories.usual,
      generation: 'gen_1',
    })),
  ),
)

const report = (reason: string, overrides: Facts, past: PastEvent[]): Case => ({
  ground: 'quality',
  at: NOW,
  facts: { ...generated({}), 'report.reason': reason, 'request.from_purchase_address': true, ...overrides },
  past,
  generation: 'gen_1',
})

const reasons = ['no_resemblance', 'wrong_style', 'broken_anatomy', 'breaks_guidelines', 'not_to_my_taste', 'other']

const reports: Case[] = reasons.flatMap((reason) => [
  ...Object.values(histories).map((past) => report(reason, {}, past)),
  ...addresses.map((address) => report(reason, address, histories.none)),
  ...addresses.map((address) => report(reason, address, histories.courtesy)),
  ...outcomes.map((outcome) => report(reason, outcome, histories.usual)),
  report(reason, { 'generation.credits': 0 }, histories.usual),
  report(reason, { 'generation.credits': 0 }, histories.courtesy),
  report(reason, { 'account.standing': 'terminated' }, histories.usual),
  report(reason, { 'account.refund_percent': 80 }, histories.outgrown),
])

/** Some hundred different cases of the three grounds. */
export const cases: readonly Case[] = [...packs, ...generations, ...reports]

/**
 * The places of the cases, dealt out like cards again and again: in one order alone a processor would learn by heart
 * which way each branch goes, and decisions that come in a row have nothing to do with each other.
 */
export function deal(times: number): number[] {
  const draw = draws(20_260_601)
  return Array.from({ length: times }, () => {
    const deck = cases.map((_, index) => ({ index, place: draw() }))
    return deck.sort((a, b) => a.place - b.place).map(({ index }) => index)
  }).flat()
}

/** The same numbers in each run: a linear congruential generator (Numerical Recipes). */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
}
