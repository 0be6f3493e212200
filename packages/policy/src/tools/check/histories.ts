import type { Case, PastEvent } from '../../cases.ts'
import { type Atom, limitOf } from './atoms.ts'
import { earliest } from './turns.ts'

const SUBJECT = { generation: 'gen_1', purchase: 'pack_1' }
const ANOTHER = { generation: 'gen_0', purchase: 'pack_0' }

/** What may have happened to a wallet: one history of all that no condition tells apart. */
export function historiesOf(atoms: readonly Atom[], at: number): PastEvent[][] {
  const counts = atoms.flatMap(({ past, check }) => (past ? [{ past, check }] : []))
  const caseOf = (past: PastEvent[]): Case => ({ ground: 'other', at, facts: {}, past, ...SUBJECT })
  const byKind = [...new Set(counts.map(({ past }) => past.kind))].map((kind) => [
    [],
    ...counts.filter(({ past }) => past.kind === kind).flatMap(({ past, check }) => {
      const happened = (count: number, moment: number, about = SUBJECT) =>
        Array.from({ length: count }, (): PastEvent => ({ kind, at: moment, ...about }))
      const limit = limitOf(past)
      const none = check.test(caseOf([]), null)
      const first = earliest((moment) => check.test(caseOf(happened(limit, moment)), null) !== none, at)
      return [
        happened(limit, at), happened(limit - 1, at), happened(limit, at, ANOTHER),
        ...(first === null ? [] : [happened(limit, first), happened(limit, first - 1)]),
      ]
    }),
  ])
  const all = byKind.reduce<PastEvent[][]>((found, histories) => found.flatMap((one) => histories.map((more) => [...one, ...more])), [[]])
  const kept = new Map<string, PastEvent[]>()
  for (const past of all) {
    const key = counts.map(({ check }) => String(check.test(caseOf(past), null))).join()
    if (!kept.has(key)) kept.set(key, past)
  }
  return [...kept.values()]
}
