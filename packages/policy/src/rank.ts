import type { Grant, Ruling } from './cases.ts'

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

function sameKind(one: Ruling, other: Ruling): boolean {
  const [ones, others] = [grantsOf(one), grantsOf(other)]
  return ones.length === others.length && ones.every((grant, index) => alike(grant, others[index]!))
}

/** Grants of one kind can be compared by their size. */
export function alike(one: Grant, other: Grant): boolean {
  if ('credits' in one) return 'credits' in other && one.as === other.as
  if ('remedy' in one) return 'remedy' in other && one.remedy.kind === other.remedy.kind
  return 'money' in other && one.money.currency === other.money.currency && placesOf(one) === placesOf(other)
}

const placesOf = ({ to }: Extract<Grant, { money: unknown }>) => to.map(({ to: place, review }) => `${place}${review ? '?' : ''}`).join()

/**
 * What a ruling brings: one grant, those to choose from, or none.
 *
 * @example
 * ```ts
 * grantsOf(decide(policy, kase)).length // more than one: the person or the seller chooses
 * ```
 */
export const grantsOf = ({ grant, choices }: Ruling): readonly Grant[] => (grant ? [grant] : choices)

const size = (ruling: Ruling) => grantsOf(ruling).reduce((most, grant) => Math.max(most, sizeOf(grant)), 0)

/** How much a grant is, in the unit of its kind. */
export function sizeOf(grant: Grant): number {
  if ('credits' in grant) return grant.credits
  return 'money' in grant ? grant.money.amount : (grant.remedy.size ?? 1)
}
