import { SHARE_FACTS } from '../../amounts.ts'
import type { Case, PastEvent } from '../../cases.ts'
import type { Context } from '../../check.ts'
import { factKind } from '../../facts.ts'
import type { Book } from '../../model.ts'
import type { Literal } from '../../model-values.ts'
import { paysOf, sizesOfPay } from '../../parts.ts'
import { DAY } from '../../spans.ts'
import { type Atom, atomsOf } from './atoms.ts'
import { historiesOf } from './histories.ts'
import { earliest } from './turns.ts'

/** What a case can be made of: a value of a fact (undefined: unknown), what happened before, or an id. */
export type Value = Literal | undefined | readonly PastEvent[]

/** The finite space of boundary cases of some texts: for each fact the values that some condition tells apart. */
export type Space = {
  /** The moment of every request. */
  at: number
  /** The values of a fact, of `past`, or of the ids `generation` and `purchase`; unknown comes last. */
  valuesOf(name: string): readonly Value[]
}

/** A Wednesday noon: whatever counts days is in the middle of one. */
export const NOON = Date.UTC(2026, 5, 17, 12)

/** Amounts that do not divide, and nothing at all. */
const AMOUNTS: Readonly<Record<string, readonly Literal[]>> = {
  'purchase.paid': [1000],
  'purchase.currency': ['EUR'],
  'purchase.refunded': [0, 1000],
  'purchase.credits': [3],
  'purchase.credits_left': [2, 1, 0],
  'purchase.credits_used': [0, 1, 2, 3],
  'purchase.external_fees': [7, null],
  'purchase.refund_fee': [7, null],
  'generation.credits': [2, 0],
  'generation.missing_deliverables': [1, 0],
}

/** Days from the moment of the request: of a period that is neither whole months nor half over, or over. */
const PERIOD: Readonly<Record<string, readonly number[]>> = {
  'purchase.period_from': [-40],
  'purchase.period_until': [50, 0],
}

/** The boundary cases of texts that are read with the same facts. */
export function spaceOf(contexts: readonly Context[], at = NOON): Space {
  const atoms = contexts.flatMap(atomsOf)
  const sizes = new Set(contexts.flatMap(({ book }) => countedFacts(book)))
  const known = new Map<string, Literal[]>()
  const raw = (fact: string): Literal[] => {
    if (!known.has(fact)) known.set(fact, rawValues(fact, contexts[0]!.book, atoms, at))
    return known.get(fact)!
  }
  const valuesFor = (fact: string): Value[] => {
    const always = sizes.has(fact) ? (AMOUNTS[fact] ?? raw(fact)) : []
    return [...new Set([...always, ...toldApart(fact, atoms, raw, at)]), undefined]
  }
  const kept = new Map<string, readonly Value[]>([
    ['past', historiesOf(atoms, at)],
    ['generation', ['gen_1', undefined]],
    ['purchase', ['pack_1', undefined]],
  ])
  return {
    at,
    valuesOf(name) {
      if (!kept.has(name)) kept.set(name, valuesFor(name))
      return kept.get(name)!
    },
  }
}

/** The facts whose numbers count, not only on which side of an edge they lie. */
function countedFacts({ rules }: Book): string[] {
  const counted = rules.flatMap(paysOf).flatMap(([path, pay]) => {
    const money = 'money' in pay ? pay.money : 'all'
    return [
      ...SHARE_FACTS[typeof money === 'string' ? money : (money.share ?? 'all')],
      ...sizesOfPay(path, pay).map(([, fact]) => fact),
    ]
  })
  return [
    'purchase.paid',
    'purchase.refunded',
    'purchase.currency',
    'generation.credits',
    'generation.missing_deliverables',
    ...counted,
  ]
}

/** Every value it is known to have; else those at, before and after each edge, those named, one unheard of, and none. */
function rawValues(fact: string, book: Book, atoms: readonly Atom[], at: number): Literal[] {
  const known = knownValues(fact, book)
  if (known) return known
  const here = atoms.filter(({ check }) => check.facts.includes(fact))
  const named = here.flatMap(({ literals }) => literals.filter(([path]) => path === fact).map(([, literal]) => literal))
  const edges = here.flatMap(({ check }) => check.edges({ ground: 'other', at, facts: { [fact]: at - DAY }, past: [] }))
  const turns = edges.flatMap((edge) => (edge.fact === fact ? [edge.value] : []))
  const usual = AMOUNTS[fact] ?? usualValues(fact, book, here, at)
  return [...new Set([...usual, ...named, ...turns, ...(AMOUNTS[fact] ? [] : [null])])].filter(
    (value) => typeof value !== 'number' || value >= 0,
  )
}

function knownValues(fact: string, book: Book): Literal[] | null {
  if (fact === 'report.reason' && 'reports' in book) return book.reports.reasons.map(({ code }) => code)
  const { values } = factKind(book, fact) ?? {}
  return values ? [...values, null] : null
}

function usualValues(fact: string, book: Book, atoms: readonly Atom[], at: number): readonly Literal[] {
  const type = factKind(book, fact)?.type
  if (type === 'boolean') return [false, true]
  if (type === 'number') return [0, 1]
  return type === 'instant' ? instants(fact, atoms, at) : ['unheard_of']
}

/** A day ago, where a window opens or closes with it, and the end of one that another fact opens. */
function instants(fact: string, atoms: readonly Atom[], at: number): number[] {
  const starts = atoms.flatMap(({ check }) => {
    const others = Object.fromEntries(check.facts.map((path) => [path, null]))
    const holds = (start: number) =>
      check.test({ ground: 'other', at, facts: { ...others, [fact]: start }, past: [] }, null) === true
    const first = earliest(holds, at)
    return first === null ? [] : [first, first - 1]
  })
  const ends = atoms.flatMap(({ check }) =>
    check.facts.flatMap((start) => check.edges({ ground: 'other', at, facts: { [start]: at - DAY }, past: [] })),
  )
  const usual = PERIOD[fact]?.map((days) => at + days * DAY) ?? [at - DAY]
  return [
    ...usual,
    ...starts,
    ...ends.flatMap((edge) => (edge.fact === fact && typeof edge.value === 'number' ? [edge.value] : [])),
  ]
}

/** One of all the values that no condition tells apart, whatever the facts that it is compared with. */
function toldApart(fact: string, atoms: readonly Atom[], raw: (fact: string) => Literal[], at: number): Literal[] {
  const here = atoms.filter(({ check }) => check.facts.includes(fact))
  const kept = new Map<string, Literal>()
  for (const value of raw(fact)) {
    const truths = here.flatMap(({ check }) => {
      const others = [...new Set(check.facts)].filter((path) => path !== fact)
      return combinations(others, raw).map((facts) =>
        check.test({ ground: 'other', at, facts: { ...facts, [fact]: value }, past: [] }, null),
      )
    })
    const key = truths.map(String).join()
    if (!kept.has(key)) kept.set(key, value)
  }
  return [...kept.values()]
}

function combinations(facts: readonly string[], raw: (fact: string) => Literal[]): Case['facts'][] {
  return facts.reduce<Case['facts'][]>(
    (found, fact) => found.flatMap((one) => raw(fact).map((value) => ({ ...one, [fact]: value }))),
    [{}],
  )
}
