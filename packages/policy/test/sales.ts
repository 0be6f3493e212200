import { type Case, compile, decide, type Facts, laws, type LawId, type Ruling } from '../src/index.ts'

/** What a sale was, for the law: a consumer in Germany who asked for the start, was told everything, and has it in writing. */
export const sale = (overrides: Facts = {}): Facts => ({
  'sale.country': 'DE',
  'sale.consumer': true,
  'sale.class': 'digital_service',
  'sale.informed': true,
  'sale.start_requested': true,
  'sale.loss_acknowledged': true,
  'sale.confirmed': true,
  ...overrides,
})

export const allLaws = Object.values(laws).map((law) => compile(law))

/** Credits used of a pack of 100, the others left. */
export const used = (credits: number): Facts => ({ 'purchase.credits_used': credits, 'purchase.credits_left': 100 - credits })

/** What one law alone says. */
export function says(law: LawId, kase: Case, holidays: readonly string[] = []): Ruling {
  return decide(compile(laws[law], { holidays }), kase)
}

/** The last moment at which a law still grants a request, looked for between two instants. */
export function lastGranted(law: LawId, facts: Facts, holidays: readonly string[] = []): string {
  const compiled = compile(laws[law], { holidays })
  let open = Number(facts['purchase.at'])
  let over = open + 800 * 86_400_000
  while (over - open > 1) {
    const middle = Math.floor((open + over) / 2)
    const { verdict } = decide(compiled, { ground: 'change_of_mind', at: middle, facts, past: [], purchase: 'pack_1' })
    if (verdict === 'granted') open = middle
    else over = middle
  }
  return new Date(open).toISOString()
}

