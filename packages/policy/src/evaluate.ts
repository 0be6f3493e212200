import type { NextStep, Reason, ReasonParams, TraceCondition, TraceRule, Verdict } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { CompiledPolicy, CompiledRequirement, CompiledRule } from './compile.ts'
import type { Check } from './conditions.ts'
import { tellerOf } from './facts.ts'
import { grantOf } from './grants.ts'
import type { Gives, Otherwise, Pay, Policy } from './model.ts'
import { sameRuling } from './rank.ts'
import type { Truth } from './truth.ts'

/** Runs the rules for a case, in order, from one of them on. With a trace given it records what it looks at. */
export function evaluate(compiled: CompiledPolicy, kase: Case, trace: TraceRule[] | null = null, from = 0): Ruling {
  const rules = compiled.rulesFor(kase.ground)
  for (let index = from; index < rules.length; index++) {
    const candidate = rules[index]!
    const notes: TraceCondition[] | null = trace ? [] : null
    const spoke: Truth = candidate.condition ? candidate.condition.test(kase, notes) : true
    if (trace && notes) trace.push({ rule: candidate.rule.id, clause: candidate.rule.clause, spoke, conditions: notes })
    if (spoke === false) continue
    const here = apply(candidate, kase, compiled.policy, notes)
    if (spoke) return here
    // Whether this rule speaks is not known: both ways are decided, and nothing is asked where they agree.
    const otherwise = evaluate(compiled, kase, trace, index + 1)
    if (sameRuling(here, otherwise)) return otherwise
    return undecided(unknownFacts(candidate.condition!, kase), kase, compiled.policy)
  }
  return ruled(kase, 'review', { reasons: [{ code: 'outside_policy', params: {}, clause: null }] })
}

/** A rule speaks: its requirements hold and it gives, or the failed ones decide. */
function apply({ rule, condition, requirements }: CompiledRule, kase: Case, policy: Policy, notes: TraceCondition[] | null): Ruling {
  const base: Partial<Ruling> = {
    rule: rule.id, clause: rule.clause, automatic: rule.automatic ?? false, needs: rule.needs ?? [], tell: rule.tell ?? 'reason',
  }
  const failed: CompiledRequirement[] = []
  const unknown: CompiledRequirement[] = []
  for (const requirement of requirements) {
    const held = requirement.check.test(kase, notes)
    if (held === false) failed.push(requirement)
    else if (held === null) unknown.push(requirement)
  }
  const offers = (rule.offer ?? []).map((kind): NextStep => ({ kind }))
  const failedOr = (otherwise: Otherwise) => failed.filter((requirement) => requirement.otherwise === otherwise)

  const hard = failedOr('refuse')
  if (hard.length > 0) return ruled(kase, 'refused', { ...base, needs: [], reasons: reasonsOf(hard, kase), next: refusalSteps(offers, hard, kase) })

  const asked = failedOr('ask')
  const open = unknown.flatMap(({ check }) => unknownFacts(check, kase))
  const asks = open.filter((path) => tellerOf(policy, path) === 'person')
  if (asked.length > 0 || asks.length > 0) {
    const reasons = [...reasonsOf(asked, kase), ...asks.map((field): Reason => ({ code: 'unknown_fact', params: { field }, clause: rule.clause }))]
    return ruled(kase, 'needs_information', { ...base, asks, reasons, next: [{ kind: 'give_information' }] })
  }
  const acts = failedOr('act')
  if (acts.length > 0) return ruled(kase, 'act', { ...base, reasons: reasonsOf(acts, kase), next: offers })

  const given = give(rule.gives, kase, policy, base, offers, () => condition?.explain(kase) ?? {})
  const soft = failedOr('review')
  if (soft.length === 0 && unknown.length === 0) return given
  if (given.verdict === 'refused' || given.verdict === 'nothing') return given
  const reasons = [...reasonsOf(soft, kase), ...open.map((field): Reason => ({ code: 'unknown_fact', params: { field }, clause: rule.clause }))]
  return { ...given, verdict: 'review', asks: open, reasons }
}

function give(gives: Gives, kase: Case, policy: Policy, base: Partial<Ruling>, offers: NextStep[], params: () => ReasonParams): Ruling {
  const because = (code: string): Reason => ({ code, params: params(), clause: base.clause ?? null })
  const closed = { ...base, needs: [] }
  if ('refuse' in gives) return ruled(kase, 'refused', { ...closed, reasons: [because(gives.refuse)], next: offers.length > 0 ? offers : [{ kind: 'write_support' }] })
  if ('nothing' in gives) return ruled(kase, 'nothing', { ...closed, reasons: [because(gives.nothing)], next: offers })
  if ('wait' in gives) return ruled(kase, 'wait', { ...closed, reasons: [because(gives.wait)], next: [{ kind: 'wait' }] })
  if ('redirect' in gives) return ruled(kase, 'redirect', { ...closed, next: [{ kind: gives.redirect }] })
  if ('review' in gives) {
    const reviewed = { ...base, reasons: [because(gives.review)] }
    return gives.pay ? { ...pay(gives.pay, 'review', kase, policy, reviewed) } : ruled(kase, 'review', reviewed)
  }
  return pay(gives, 'granted', kase, policy, base)
}

function pay(what: Pay, verdict: Verdict, kase: Case, policy: Policy, base: Partial<Ruling>): Ruling {
  const given = grantOf(what, kase, policy)
  if ('grant' in given) return ruled(kase, verdict, { ...base, grant: given.grant })
  if ('nothing' in given) {
    return ruled(kase, 'nothing', { ...base, needs: [], reasons: [{ code: given.nothing, params: {}, clause: base.clause ?? null }] })
  }
  return undecided(given.unknown, kase, policy)
}

/** A fact that would decide is not known: the person is asked for what a person can tell, else somebody reviews. */
function undecided(open: string[], kase: Case, policy: Policy): Ruling {
  const asks = open.filter((path) => tellerOf(policy, path) === 'person')
  const reasons = (asks.length > 0 ? asks : open).map((field): Reason => ({ code: 'unknown_fact', params: { field }, clause: null }))
  return asks.length > 0
    ? ruled(kase, 'needs_information', { asks, reasons, next: [{ kind: 'give_information' }] })
    : ruled(kase, 'review', { asks: open, reasons })
}

function unknownFacts(check: Check, kase: Case): string[] {
  return [...new Set(check.facts)].filter((path) => kase.facts[path] === undefined)
}

function reasonsOf(requirements: CompiledRequirement[], kase: Case): Reason[] {
  return requirements.map(({ reason, clause, check }) => ({ code: reason, params: check.explain(kase), clause }))
}

/** No refusal without a way on: what the policy offers, a wait where time alone helps, support in the end. */
function refusalSteps(offers: NextStep[], failed: CompiledRequirement[], kase: Case): NextStep[] {
  const again = failed.length === 1 ? failed[0]!.check.explain(kase).again : undefined
  const steps = again ? [{ kind: 'wait', at: again }, ...offers] : offers
  return steps.length > 0 ? steps : [{ kind: 'write_support' }]
}

function ruled(kase: Case, verdict: Verdict, rest: Partial<Ruling>): Ruling {
  return {
    ground: kase.ground, grant: null, reasons: [], asks: [], rule: null, clause: null, automatic: false, needs: [], next: [],
    until: null, tell: 'reason', trace: null, ...rest, verdict,
  }
}
