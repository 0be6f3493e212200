import type { Money } from '@makegood/contract'
import type { Case, Grant, Ruling } from './cases.ts'
import { alike, grantsOf, isBetter, sizeOf } from './rank.ts'

/**
 * The better of what a policy and a law say, for the person (C37). The law is shown only where it is better, its open
 * questions included: they beat a refusal. Of equal remedies the larger counts; where neither is worth as much as the
 * other for certain, the person chooses.
 */
export function betterByLaw(own: Ruling, law: Ruling, kase: Case): Ruling {
  if (own.verdict !== law.verdict) return isBetter(law, own) ? law : own
  if (grantsOf(law).length === 0 || covers(own, law, kase)) return own
  if (covers(law, own, kase)) return law
  // A review stays where it is, and what comes by itself waits for no choice.
  return own.verdict === 'granted' && !own.automatic ? both(own, law, kase) : own
}

function both(own: Ruling, law: Ruling, kase: Case): Ruling {
  const owns = grantsOf(own)
  const more = grantsOf(law).filter((grant) => !owns.some((one) => isNoLess(one, grant, kase)))
  return { ...law, grant: null, choices: [...owns, ...more], chosenBy: 'person' }
}

/** Whether one ruling brings no less than another, whatever is chosen of it. */
function covers(one: Ruling, other: Ruling, kase: Case): boolean {
  const grants = grantsOf(one)
  return grantsOf(other).every((wanted) => {
    const holds = (grant: Grant) => isNoLess(grant, wanted, kase)
    return one.chosenBy === 'seller' ? grants.every(holds) : grants.some(holds)
  })
}

type MoneyGrant = Extract<Grant, { money: unknown }>

/** Whether a grant is worth no less than another to anybody. */
function isNoLess(one: Grant, other: Grant, kase: Case): boolean {
  if ('remedy' in one) return alike(one, other) && sizeOf(one) >= sizeOf(other)
  if ('credits' in one) {
    return 'credits' in other && one.credits >= other.credits && (one.as === null || one.as === other.as)
  }
  if ('credits' in other) return isWorth(one, other.credits, kase)
  return 'money' in other && isAsMuch(one.money, other.money) && reaches(one, other)
}

const isAsMuch = (one: Money, other: Money) => one.currency === other.currency && one.amount >= other.amount

/** Money by the way it was paid is as good as money anywhere else; a balance is not. */
function reaches(one: MoneyGrant, other: MoneyGrant): boolean {
  const open = placesOf(one)
  return open.includes('original_method') || placesOf(other).every((place) => open.includes(place))
}

const placesOf = ({ to }: MoneyGrant) => to.filter(({ review }) => !review).map(({ to: place }) => place)

/** Whether money is no less than what so many credits of the purchase cost. */
function isWorth({ money }: MoneyGrant, credits: number, { facts }: Case): boolean {
  const { 'purchase.paid': paid, 'purchase.credits': bought, 'purchase.currency': currency } = facts
  if (typeof paid !== 'number' || typeof bought !== 'number' || bought <= 0 || money.currency !== currency) return false
  return BigInt(money.amount) * BigInt(bought) >= BigInt(credits) * BigInt(paid)
}
