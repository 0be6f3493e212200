import type { Ruling } from './cases.ts'

const RANK: Record<string, number> = { granted: 4, review: 3, needs_information: 2, act: 2, wait: 2, redirect: 1, nothing: 0, refused: 0 }

/** Whether one ruling is better for the person than another: a better verdict, or more of the same kind. */
export function isBetter(one: Ruling, other: Ruling): boolean {
  const step = (RANK[one.verdict] ?? 0) - (RANK[other.verdict] ?? 0)
  if (step !== 0) return step > 0
  if (one.verdict !== 'granted') return false
  return sameKind(one, other) && size(one) > size(other)
}

/** Whether two rulings bring the person the same. Reasons may differ. */
export function sameRuling(one: Ruling, other: Ruling): boolean {
  return one.verdict === other.verdict && one.automatic === other.automatic && sameKind(one, other) && size(one) === size(other)
}

function sameKind({ grant: one }: Ruling, { grant: other }: Ruling): boolean {
  if (!one || !other) return one === other
  if ('credits' in one) return 'credits' in other && one.as === other.as
  return 'money' in other && one.money.currency === other.money.currency && one.to.join() === other.to.join()
}

function size({ grant }: Ruling): number {
  if (!grant) return 0
  return 'credits' in grant ? grant.credits : grant.money.amount
}
