import type { Case, PastEvent } from '../../cases.ts'
import { type Atom, limitOf } from './atoms.ts'
import { earliest } from './turns.ts'

const SUBJECT = { generation: 'gen_1', purchase: 'pack_1' }
const ANOTHER = { generation: 'gen_0', purchase: 'pack_0' }

/** What may have happened to a wallet: one history of all that no condition tells apart. */
export function historiesOf(atoms: readonly Atom[], at: number): PastEvent[][] {
  const kinds = new Set(atoms.flatMap(({ past }) => past?.kind ?? []))
  const byKind = [...kinds].map((kind) =>
    historiesOfKind(
      atoms.filter(({ past }) => past?.kind === kind),
      at,
    ),
  )
  return byKind.reduce<PastEvent[][]>(
    (found, histories) => found.flatMap((one) => histories.map((more) => [...one, ...more])),
    [[]],
  )
}

/** Nothing; and for each count as many events as turn it, one fewer, those of something else, and on both sides of its window. */
function historiesOfKind(atoms: readonly Atom[], at: number): PastEvent[][] {
  const caseOf = (past: PastEvent[]): Case => ({ ground: 'other', at, facts: {}, past, ...SUBJECT })
  const all = atoms.flatMap(({ past }) => {
    if (!past) return []
    const { kind, counts } = past
    const happened = (count: number, moment: number, about = SUBJECT) =>
      Array.from({ length: count }, (): PastEvent => ({ kind, at: moment, ...about }))
    const first = earliest((moment) => counts.test(caseOf(happened(1, moment)), null) === true, at)
    const limit = limitOf(past)
    return [
      happened(limit, at),
      happened(limit - 1, at),
      happened(limit, at, ANOTHER),
      ...(first === null ? [] : [happened(limit, first), happened(limit, first - 1)]),
    ]
  })
  const kept = new Map<string, PastEvent[]>()
  for (const past of [[], ...all]) {
    const key = atoms.map(({ check }) => String(check.test(caseOf(past), null))).join()
    if (!kept.has(key)) kept.set(key, past)
  }
  return [...kept.values()]
}
