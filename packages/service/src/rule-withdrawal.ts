import type { DestinationOption } from '@makegood/contract'
import {
  type Case, type Cause, disclose, type Grant, grantsOf, lateStatement, type Ruling, withdrawalRight,
} from '@makegood/policy'
import { lotOf } from './lots.ts'
import type { PackRow } from './rows.ts'
import { type Ruled, ruleOn } from './rulings.ts'
import { usedSince } from './usage.ts'
import { bindingOn } from './versions.ts'
import type { Work } from './work.ts'

type Money = Extract<Grant, { money: unknown }>

/** What a withdrawal gives back, and when it was said. */
export type Stated = {
  /** How many credits; null: the whole contract. */
  credits: number | null
  /** When the last statement of it was received. */
  toldAt: number
  /** Where the person wanted the money before, by themself; null: it goes back the way it came. */
  chosen: DestinationOption | null
}

/** What a withdrawal is to bring. */
export type RuledWithdrawal = Ruled & {
  /** The case as it was decided. */
  kase: Case
  /** How many credits it takes; null: all that are left. */
  part: number | null
  /** Whether all of it came after the time for it. */
  late: boolean
}

/** What stays of a ruling that gives a withdrawal nothing: that somebody looks at it. */
const LOOKED_AT = {
  verdict: 'review',
  asks: [],
  rule: null,
  clause: null,
  next: [],
  until: null,
  tell: 'reason',
  trace: null,
} as const satisfies Partial<Ruling>

/**
 * What a withdrawal is to bring: what the law gives, or what the policy gives who changed their mind where that is
 * more, once somebody has looked at it. What the policy refuses counts for nothing here: the law is apart from it.
 * A statement that came too late is marked, and looked at like any other. One that is matched later counts as things
 * stood when it was received: what was used since then takes no right away, but is paid for.
 */
export async function ruleWithdrawal(
  work: Work,
  pack: PackRow,
  kase: Case,
  { credits, toldAt, chosen }: Stated,
): Promise<RuledWithdrawal> {
  const versions = bindingOn(work, 'purchase', pack)
  const since = await usedSince(work, pack, toldAt)
  const stated = before(kase, since)
  const hasRight = withdrawalRight(work.laws, stated) !== null
  const rule = (asked: Case) => {
    const ruled = ruleOn(work, versions, asked)
    return { ...ruled, kase: asked, grant: moneyIn(ruled.ruling, hasRight, chosen) }
  }
  const said = ['legal', 'change_of_mind'].map((ground) => {
    const now = rule({ ...kase, ground })
    if (since === 0) return now
    const then = rule({ ...stated, ground })
    // A share of what is left counts the later use by itself, to the cent.
    const isCounted = now.grant !== null && sizeOf(now.grant) < sizeOf(then.grant)
    return isCounted ? now : { ...then, grant: then.grant && lessUse(pack, since, then.grant) }
  })
  const [best] = said.toSorted(
    (one, other) => sizeOf(other.grant) - sizeOf(one.grant) || Number(isToldYes(other)) - Number(isToldYes(one)),
  )
  const { ruling, policyVersion, grant, kase: decided } = best!
  const part = partOf(work, pack, credits)
  const given = grant && part !== null ? shareOf(pack, part, grant) : grant
  const late = lateStatement(work.laws, { ...stated, at: toldAt })
  const store = said.find((one) => one.ruling.verdict === 'redirect')?.ruling
  const reasons: Cause[] = [
    ...(late ? [{ code: 'statement_late', params: { since: pack.purchasedAt, until: late.until }, clause: late.clause }] : []),
    ...(ruling.verdict === 'review' && ruling.rule !== null ? ruling.reasons : [claim(ruling)]),
    ...(store?.reasons ?? []),
  ]
  const reviewed: Ruling = {
    ...ruling,
    ...(isYes(ruling) ? { verdict: 'review', automatic: false } : LOOKED_AT),
    ...(store && { next: store.next }),
    ground: 'legal',
    grant: given,
    choices: [],
    chosenBy: null,
    needs: [],
    reasons,
  }
  const decision = disclose(work.versionOf(policyVersion), reviewed)
  return { ruling: reviewed, decision, policyVersion, kase: decided, part, late: lateStatement(work.laws, stated) !== null }
}

/** Whether a ruling gives something, or puts it before somebody by a rule of its own. */
const isYes = ({ verdict, rule }: Ruling) => verdict === 'granted' || (verdict === 'review' && rule !== null)

const isToldYes = ({ ruling }: Ruled) => isYes(ruling) && ruling.tell === 'reason'

const claim = (ruling: Ruling): Cause => ({ code: 'legal_claim', params: {}, clause: isYes(ruling) ? ruling.clause : null })

/**
 * The most money that a ruling names, as a withdrawal pays it: the way it came, unless the person wanted it elsewhere
 * before; and who has the right to withdraw pays no fees.
 */
function moneyIn(ruling: Ruling, hasRight: boolean, chosen: DestinationOption | null): Money | null {
  const grants = isYes(ruling) ? grantsOf(ruling).filter((grant) => 'money' in grant) : []
  const paid = grants.map(({ money, fees }): Money => {
    const off = fees.reduce((sum, fee) => sum + fee.money.amount, 0)
    return {
      money: hasRight ? { ...money, amount: money.amount + off } : money,
      to: [{ to: 'original_method', review: false }, ...(chosen ? [chosen] : [])],
      fees: hasRight ? [] : fees,
    }
  })
  return paid.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0] ?? null
}

const sizeOf = (grant: Money | null) => grant?.money.amount ?? 0

/** How many credits are given back of those that are left; null: all of them. Who names more than that gives all. */
function partOf(work: Work, pack: PackRow, credits: number | null): number | null {
  return credits !== null && credits < lotOf(work, pack).left ? credits : null
}

/** The case without the uses that came after the statement: none of them costs the right. */
const before = (kase: Case, since: number): Case => {
  const { 'purchase.credits_used': used, 'purchase.credits_left': left } = kase.facts
  const facts = { 'purchase.credits_used': Math.max(0, Number(used) - since), 'purchase.credits_left': Number(left) + since }
  return since === 0 ? kase : { ...kase, facts: { ...kase.facts, ...facts } }
}

/** What was used after the statement is paid for, rounded up; null: nothing is left. A subscription is paid for by days. */
function lessUse({ paid, credits, period }: PackRow, since: number, grant: Money): Money | null {
  if (period) return grant
  const price = Number((BigInt(paid.amount) * BigInt(since) + BigInt(credits) - 1n) / BigInt(credits))
  const amount = grant.money.amount - price
  return amount > 0 ? { ...grant, money: { ...grant.money, amount } } : null
}

/**
 * What was paid for so many credits, rounded down once, and no more than the whole would bring; null: nothing. Fees are
 * taken off what comes last.
 */
function shareOf({ paid, credits }: PackRow, part: number, whole: Money): Money | null {
  const share = Number((BigInt(paid.amount) * BigInt(part)) / BigInt(credits))
  const amount = Math.min(share, whole.money.amount)
  const fees = amount < whole.money.amount ? [] : whole.fees
  return amount > 0 ? { ...whole, money: { ...whole.money, amount }, fees } : null
}
