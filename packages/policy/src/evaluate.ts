import type { NextStep, Reason, TraceCondition, TraceRule } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { Compiled, CompiledRequirement, CompiledRule } from './compile.ts'
import type { Check } from './check.ts'
import { tellerOf } from './facts.ts'
import type { Book } from './model.ts'
import type { Otherwise } from './model-conditions.ts'
import { because, closed, give, refused, ruled, undecided } from './outcomes.ts'
import { sameRuling } from './rank.ts'
import type { Truth } from './truth.ts'

/**
 * Runs the rules for a case, in order, from one of them on. With a trace given it records what it looks at. Where no
 * rule speaks a policy leaves the case to a person, and a law has nothing to say.
 */
export function evaluate(compiled: Compiled, kase: Case, trace: TraceRule[] | null = null, from = 0): Ruling {
  const rules = compiled.rulesFor(kase.ground)
  const law = 'jurisdictions' in compiled.book ? compiled.book.id : null
  for (let index = from; index < rules.length; index++) {
    const candidate = rules[index]!
    const notes: TraceCondition[] | null = trace ? [] : null
    const spoke: Truth = candidate.condition ? candidate.condition.test(kase, notes) : true
    if (trace && notes) trace.push({ law, rule: candidate.rule.id, clause: candidate.rule.clause, spoke, conditions: notes })
    if (spoke === false) continue
    const here = apply(candidate, kase, compiled.book, notes)
    if (spoke) return here
    // Whether this rule speaks is not known: both ways are decided, and nothing is asked where they agree.
    const otherwise = evaluate(compiled, kase, trace, index + 1)
    if (sameRuling(here, otherwise)) return otherwise
    return undecided(kase, unknownFacts(candidate.condition!, kase), compiled.book, candidate.mark.tell)
  }
  return law
    ? ruled(kase, 'nothing', null, {})
    : ruled(kase, 'review', null, { reasons: [because('outside_policy', null)] })
}

/** A rule speaks: its requirements hold and it gives, or the failed and the unknown ones decide. */
function apply(compiled: CompiledRule, kase: Case, book: Book, notes: TraceCondition[] | null): Ruling {
  let failed: CompiledRequirement[] | null = null
  let unknown: CompiledRequirement[] | null = null
  for (const requirement of compiled.requirements) {
    const held = requirement.check.test(kase, notes)
    if (held === false) (failed ??= []).push(requirement)
    else if (held === null) (unknown ??= []).push(requirement)
  }
  if (!failed && !unknown) return give(compiled, kase, book)
  return withhold(compiled, kase, book, failed ?? [], unknown ?? [])
}

/** Refuse before nothing before ask before act before review. */
function withhold(compiled: CompiledRule, kase: Case, book: Book, failed: CompiledRequirement[], unknown: CompiledRequirement[]): Ruling {
  const { mark, offers } = compiled
  const failedOr = (otherwise: Otherwise) => failed.filter((requirement) => requirement.otherwise === otherwise)
  const openReasons = (paths: string[]) => paths.map((field): Reason => because('unknown_fact', mark.clause, { field }))

  const hard = failedOr('refuse')
  if (hard.length > 0) return refused(kase, mark, reasonsOf(hard, kase), stepsAfter(hard, offers, kase))
  const idle = failedOr('nothing')
  if (idle.length > 0) return ruled(kase, 'nothing', closed(mark), { reasons: reasonsOf(idle, kase), next: offers })

  const open = unknown.flatMap(({ check }) => unknownFacts(check, kase))
  const asks = open.filter((path) => tellerOf(book, path) === 'person')
  const asked = failedOr('ask')
  if (asked.length > 0 || asks.length > 0) {
    const reasons = [...reasonsOf(asked, kase), ...openReasons(asks)]
    return ruled(kase, 'needs_information', mark, { asks, reasons, next: [{ kind: 'give_information' }] })
  }
  const acts = failedOr('act')
  if (acts.length > 0) return ruled(kase, 'act', mark, { reasons: reasonsOf(acts, kase), next: offers })

  const given = give(compiled, kase, book)
  if (given.verdict === 'refused' || given.verdict === 'nothing') return given
  return { ...given, verdict: 'review', asks: open, reasons: [...reasonsOf(failedOr('review'), kase), ...openReasons(open)] }
}

function unknownFacts(check: Check, kase: Case): string[] {
  return [...new Set(check.facts)].filter((path) => kase.facts[path] === undefined)
}

function reasonsOf(requirements: CompiledRequirement[], kase: Case): Reason[] {
  return requirements.map(({ reason, clause, check }) => because(reason, clause, check.explain(kase)))
}

/** Where time alone would help, the wait is the first way on. */
function stepsAfter(failed: CompiledRequirement[], offers: NextStep[], kase: Case): NextStep[] {
  const again = failed.length === 1 ? failed[0]!.check.explain(kase).again : undefined
  return again ? [{ kind: 'wait', at: again }, ...offers] : offers
}
