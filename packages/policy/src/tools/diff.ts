import type { Policy } from '../model.ts'
import { bindingVersions, decideByVersions } from '../binding.ts'
import type { Case } from '../cases.ts'
import type { CompiledPolicy } from '../compile.ts'
import {
  type Names,
  namesBetween,
  type PromiseChanges,
  promisesBetween,
  type RuleChanges,
  rulesBetween,
  type Setting,
  settingsBetween,
} from './changes.ts'
import { type Change, compareRulings, type Comparison } from './compare.ts'

/** What a new version brings for one case of before it. */
export type CaseChange = Comparison & { case: Case }

/** What changed between two versions of a policy. */
export type Diff = {
  rules: RuleChanges
  terms: Names
  promises: PromiseChanges
  /** Everything else, by its path in the file. */
  settings: Setting[]
  /** How many of the cases come out how. */
  counts: Record<Change, number>
  /** Each of the cases with both rulings, in the order given. */
  cases: CaseChange[]
}

/**
 * What changes from one version of a policy to the next, and what of it reaches the cases of somebody: purchases and
 * generations from while the earlier version was in force. Which version decides them is the earlier one's own say
 * (`binds`), so a version that binds at the purchase leaves them as they were (B4, D23).
 *
 * @example
 * ```ts
 * const { rules, counts } = diff(compile(before), compile(after), packs)
 * counts // { same: 2, better: 0, worse: 0, other: 0 }: nothing changes for these two packs
 * ```
 */
export function diff(before: CompiledPolicy, after: CompiledPolicy, cases: readonly Case[] = []): Diff {
  const changes = cases.map((kase): CaseChange => {
    const decided = (current: CompiledPolicy) =>
      decideByVersions(bindingVersions(subjectOf(kase), before, current), kase, { until: true }).ruling
    return { case: kase, ...compareRulings(decided(before), decided(after)) }
  })
  const count = (change: Change) => changes.filter((one) => one.change === change).length
  return {
    rules: rulesBetween(before.book, after.book),
    terms: namesBetween(before.book.terms, after.book.terms),
    promises: promisesBetween(before.book, after.book),
    settings: settingsBetween(before.book, after.book),
    counts: { same: count('same'), better: count('better'), worse: count('worse'), other: count('other') },
    cases: changes,
  }
}

/** What a case is about: a generation, where it names one or its ground is one of generations; else a purchase. */
function subjectOf({ ground, generation }: Case): keyof Policy['binds'] {
  return generation !== undefined || ground === 'generation' || ground === 'quality' ? 'generation' : 'purchase'
}
