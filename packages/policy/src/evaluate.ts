import type { Case, Cause, Look, Note, Ruling, Way } from './cases.ts'
import type { Compiled, CompiledRequirement, CompiledRule } from './compile.ts'
import { unknownFacts } from './check.ts'
import { tellerOf } from './facts.ts'
import type { Book } from './model.ts'
import type { Otherwise } from './model-conditions.ts'
import { asking, because, explained, refused, ruled, undecided } from './outcomes.ts'
import { sameRuling } from './rank.ts'
import type { Truth } from './truth.ts'

/**
 * Runs the rules for a case, in order, from one of them on. With a trace given it records what it looks at. Where no
 * rule speaks a policy leaves the case to a person, and a law has nothing to say.
 */
export function evaluate(compiled: Compiled, kase: Case, trace: Look[] | null = null, from = 0): Ruling {
  const rules = compiled.rulesFor(kase.ground)
  const { law } = compiled
  for (let index = from; index < rules.length; index++) {
    const candidate = rules[index]!
    const notes: Note[] | null = trace ? [] : null
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
    ? ruled(kase, 'nothing', null, [])
    : ruled(kase, 'review', null, [because('outside_policy', null)])
}

/** A rule speaks: its requirements hold and it gives, or the failed and the unknown ones decide. */
function apply(compiled: CompiledRule, kase: Case, book: Book, notes: Note[] | null): Ruling {
  let failed: CompiledRequirement[] | null = null
  let unknown: CompiledRequirement[] | null = null
  for (const requirement of compiled.requirements) {
    const held = requirement.check.test(kase, notes)
    if (held === false) (failed ??= []).push(requirement)
    else if (held === null) (unknown ??= []).push(requirement)
  }
  if (!failed && !unknown) return compiled.outcome(kase)
  return withhold(compiled, kase, book, failed ?? [], unknown ?? [])
}

/** Which failed requirement weighs most. */
const WEIGHT: Readonly<Record<Otherwise, number>> = { refuse: 4, nothing: 3, ask: 2, act: 1, review: 0 }

/** Refuse before nothing before ask before act before review. */
function withhold(compiled: CompiledRule, kase: Case, book: Book, failed: CompiledRequirement[], unknown: CompiledRequirement[]): Ruling {
  const { mark, closed, offers } = compiled
  let otherwise: Otherwise = 'review'
  for (const one of failed) if (WEIGHT[one.otherwise] > WEIGHT[otherwise]) otherwise = one.otherwise
  const causes = causesOf(failed, otherwise, kase)
  if (otherwise === 'refuse') return refused(kase, closed, causes, waysAfter(causes, offers))
  if (otherwise === 'nothing') return ruled(kase, 'nothing', closed, causes, offers)

  const open = unknown.length === 0 ? [] : unknown.flatMap(({ check }) => unknownFacts(check, kase))
  const asks = open.length === 0 ? open : open.filter((path) => tellerOf(book, path) === 'person')
  if (otherwise === 'ask') return asking(kase, mark, [...causes, ...unknownCauses(asks, mark.clause)], asks)
  if (asks.length > 0) return asking(kase, mark, unknownCauses(asks, mark.clause), asks)
  if (otherwise === 'act') return ruled(kase, 'act', mark, causes, offers)

  const given = compiled.outcome(kase)
  if (given.verdict === 'refused' || given.verdict === 'nothing') return given
  given.verdict = 'review'
  given.asks = open
  given.reasons = open.length === 0 ? causes : [...causes, ...unknownCauses(open, mark.clause)]
  return given
}

const unknownCauses = (paths: string[], clause: string | null) => paths.map((field) => because('unknown_fact', clause, { field }))

function causesOf(failed: CompiledRequirement[], otherwise: Otherwise, kase: Case): Cause[] {
  const causes: Cause[] = []
  for (const one of failed) {
    if (one.otherwise === otherwise) causes.push(because(one.reason, one.clause, explained(one.check, kase)))
  }
  return causes
}

/** Where time alone would help, the wait is the first way on. */
function waysAfter(causes: Cause[], offers: Way[]): Way[] {
  const again = causes.length === 1 ? causes[0]!.params.again : undefined
  return again === undefined ? offers : [{ kind: 'wait', at: again }, ...offers]
}
