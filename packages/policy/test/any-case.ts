import fc from 'fast-check'
import { contextOf } from '../src/compile.ts'
import {
  type Book,
  type Case,
  compile,
  decide,
  type FactKind,
  groundsOf,
  type Literal,
  type PastEvent,
  standardFacts,
} from '../src/index.ts'
import { explore } from '../src/tools/check/explore.ts'
import { NOON, type Space, spaceOf } from '../src/tools/check/space.ts'

const DAY = 86_400_000
const grounds = [
  'change_of_mind',
  'duplicate_charge',
  'unauthorised_charge',
  'outage',
  'misdescribed',
  'defective',
  'fees_after_cancellation',
  'quality',
  'generation',
  'legal',
  'other',
  'unheard_of',
]

/** Any value of a kind of fact, near and far. */
function valueOf({ type, values }: FactKind): fc.Arbitrary<Literal> {
  if (type === 'boolean') return fc.boolean()
  if (type === 'instant') return fc.integer({ min: NOON - 500 * DAY, max: NOON + 60 * DAY })
  if (type === 'number') return fc.oneof(fc.nat(5), fc.nat(200), fc.nat(100_000), fc.nat(1e12))
  return fc.constantFrom(...(values ?? ['EUR', 'DE', 'recolor', 'wrong_style']), 'unheard_of')
}

const event: fc.Arbitrary<PastEvent> = fc.record({
  kind: fc.constantFrom('purchase', 'report', 'refund', 'courtesy'),
  at: fc.oneof(fc.constant(NOON), fc.integer({ min: NOON - 200 * DAY, max: NOON })),
  generation: fc.constantFrom('gen_1', 'gen_2'),
  purchase: fc.constantFrom('pack_1', 'pack_2'),
})

/** Any case at all: every ground, every fact that a text can know, each a value at an edge of the text, any other, null, or unknown. */
function random(book: Book, space: Space): fc.Arbitrary<Case> {
  const kinds: Record<string, FactKind> = { ...standardFacts, ...book.facts }
  const facts = Object.entries(kinds).map(([path, kind]) => {
    const edges = space
      .valuesOf(path)
      .filter((value): value is Literal => value !== undefined && typeof value !== 'object')
    const edge = edges.length > 0 ? [{ weight: 12, arbitrary: fc.constantFrom(...edges) }] : []
    const rare = [
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ]
    return [path, fc.oneof(...edge, { weight: 4, arbitrary: valueOf(kind) }, ...rare)] as const
  })
  return fc
    .record({
      ground: fc.constantFrom(...grounds),
      at: fc.integer({ min: NOON - 30 * DAY, max: NOON + 60 * DAY }),
      facts: fc.record(Object.fromEntries(facts)),
      past: fc.array(event, { maxLength: 6 }),
      generation: fc.constantFrom('gen_1', undefined),
      purchase: fc.constantFrom('pack_1', undefined),
    })
    .map(({ generation, purchase, ...kase }) => ({
      ...kase,
      ...(generation && { generation }),
      ...(purchase && { purchase }),
    }))
}

/** Cases on which a rule decides, each rule as often as any other: what chance alone would hardly ever meet. */
function decided(book: Book, space: Space): fc.Arbitrary<Case> {
  const compiled = compile(book)
  const byRule = new Map<string, Case[]>()
  for (const ground of groundsOf(book))
    for (const { kase, found } of explore(space, ground, (each) => decide(compiled, each), { unknown: 0 })) {
      const rule = `${ground} ${found.rule} ${found.verdict}`
      byRule.set(rule, [...(byRule.get(rule) ?? []).slice(-99), kase])
    }
  return fc.constantFrom(...byRule.values()).chain((cases) => fc.constantFrom(...cases))
}

/**
 * Any case, or one that a rule decides with a few facts, its moment or its history changed. What has happened lies
 * before the moment of the request.
 */
export function anyCase(book: Book): fc.Arbitrary<Case> {
  const space = spaceOf([contextOf(book, {})])
  const paths = Object.keys({ ...standardFacts, ...book.facts })
  const seldom = fc.constantFrom(false, false, false, true)
  const changed = fc
    .tuple(decided(book, space), random(book, space), fc.subarray(paths, { maxLength: 2 }), seldom, seldom)
    .map(([kase, other, moved, isLater, isKnown]): Case => ({
      ...other,
      ...kase,
      ...(isLater && { at: other.at }),
      ...(isKnown && { past: other.past }),
      facts: { ...other.facts, ...kase.facts, ...Object.fromEntries(moved.map((path) => [path, other.facts[path]])) },
    }))
  return fc
    .oneof({ weight: 1, arbitrary: random(book, space) }, { weight: 3, arbitrary: changed })
    .map((kase) => ({ ...kase, past: kase.past.filter(({ at }) => at <= kase.at) }))
}

/** The facts that a decision looks at, known or not. A fact that it never looks at changes nothing when it is forgotten. */
export function lookedAt(decided: (kase: Case) => unknown, kase: Case): string[] {
  const seen = new Set<string>()
  const facts = new Proxy(kase.facts, {
    get(known, path) {
      seen.add(String(path))
      return known[String(path)]
    },
  })
  decided({ ...kase, facts })
  return [...seen]
}
