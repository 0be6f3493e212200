import type { Ground, ReasonCode } from '@makegood/contract'
import * as v from 'valibot'
import type { Way } from './cases.ts'
import type { Check, Context } from './check.ts'
import { compileCond, compileTable } from './conditions.ts'
import { compilePay, type Payer } from './grants.ts'
import type { Book, Policy } from './model.ts'
import type { Otherwise, Table } from './model-conditions.ts'
import type { Rule } from './model-rules.ts'
import { Span } from './model-values.ts'
import { compileOutcome, type Outcome, type RuleMark } from './outcomes.ts'
import { PolicyError, type PolicyIssue } from './policy-error.ts'

export type CompiledRequirement = { reason: ReasonCode; otherwise: Otherwise; clause: string; check: Check }

/** A rule with its conditions as functions. */
export type CompiledRule = {
  rule: Rule
  mark: RuleMark
  /** The mark of a ruling that asks for nothing, since nothing can be given any more. */
  closed: RuleMark
  offers: Way[]
  condition: Check | null
  requirements: CompiledRequirement[]
  /** What a yes brings, where the rule says it. */
  payer: Payer | null
  outcome: Outcome
}

/** A policy or a law as closures over parsed facts, made once; `decide` runs it. */
export type Compiled<B extends Book = Book> = {
  book: B
  /** The id of a law; null: it is a policy. */
  law: string | null
  /** The rules that a ground can meet, in order. */
  rulesFor(ground: Ground): readonly CompiledRule[]
  /** The conditions of its promises, in order; null: always. */
  promiseChecks: readonly (Check | null)[]
}
/** A compiled policy, as opposed to a compiled law. */
export type CompiledPolicy = Compiled<Policy>

/** What a text leaves to its host. */
export type CompileOptions = {
  /** Lengths that the published text leaves open, such as Photoroom's report window (E3). */
  params?: Readonly<Record<string, Span>>
  /** ISO dates on which nobody works, for windows that end with a working day. */
  holidays?: readonly string[]
}

/**
 * Turns a policy or a law into closures. Times become numbers, sets become sets, once.
 *
 * @throws {PolicyError} when a parameter is not one of the policy's, or no length of time.
 * @example
 * ```ts
 * const photoroom = compile(policies.photoroom, { params: { report_window: '24 hours' } })
 * ```
 */
export function compile<B extends Book>(book: B, options: CompileOptions = {}): Compiled<B> {
  const context = contextOf(book, options)
  const rules = book.rules.map((rule) => compileRule(rule, context))
  const forAny = rules.filter(({ rule }) => !rule.for)
  const byGround = new Map(
    book.rules.flatMap((rule) => rule.for ?? []).map((ground) => [ground, rules.filter(({ rule }) => !rule.for || rule.for.includes(ground))]),
  )

  return {
    book,
    law: 'jurisdictions' in book ? book.id : null,
    rulesFor: (ground) => byGround.get(ground) ?? forAny,
    promiseChecks: book.promises.map((promise) => (promise.if ? compileCond(promise.if, context) : null)),
  }
}

/**
 * What the conditions of a text are compiled with: its lengths and its terms.
 *
 * @throws {PolicyError} as `compile` does.
 */
export function contextOf(book: Book, { params = {}, holidays = [] }: CompileOptions): Context {
  const faults = Object.entries(params).flatMap(([name, length]) => faultsOfParam(book, name, length))
  if (faults.length > 0) throw new PolicyError(faults)
  const terms = new Map<string, Check>()
  const context: Context = { book, params: { ...book.params, ...params }, holidays, terms }
  for (const name of termsInOrder(book)) {
    const term = book.terms[name]!
    terms.set(name, isTable(term) ? compileTable(term) : compileCond(term, context))
  }
  return context
}

function compileRule(rule: Rule, context: Context): CompiledRule {
  const { id, clause, automatic = false, urgent = false, needs = [], tell = 'reason' } = rule
  const mark: RuleMark = { rule: id, clause, automatic, urgent, needs, tell }
  const parts = {
    mark,
    closed: { ...mark, needs: [] },
    offers: (rule.offer ?? []).map((kind) => ({ kind })),
    condition: rule.if ? compileCond(rule.if, context) : null,
    payer: payerOf(rule.gives, context),
  }
  return {
    rule,
    ...parts,
    requirements: Object.entries(rule.require ?? {}).map(([reason, requirement]) => ({
      reason,
      otherwise: requirement.else ?? 'refuse',
      clause: requirement.clause ?? clause,
      check: compileCond(requirement, context),
    })),
    outcome: compileOutcome(rule, { ...parts, book: context.book }),
  }
}

function payerOf(gives: Rule['gives'], context: Context): Payer | null {
  if ('money' in gives || 'credits' in gives || 'remedy' in gives || 'oneOf' in gives) return compilePay(gives, context)
  return 'review' in gives && gives.pay ? compilePay(gives.pay, context) : null
}

/** A mistyped length would count as no limit at all. */
function faultsOfParam(book: Book, name: string, length: Span): PolicyIssue[] {
  const path = `params.${name}`
  if (!Object.hasOwn(book.params, name))
    return [{ path, message: 'is not a parameter of this text', hint: `It has ${Object.keys(book.params).join(', ') || 'none'}.` }]
  return v.is(Span, length) ? [] : [{ path, message: 'is no length of time', hint: 'Write it like "24 hours" or "14 days".' }]
}

export function isTable(term: Policy['terms'][string]): term is Table {
  return 'cells' in term && 'rows' in term
}

/** Terms so that each stands after those it names. `parsePolicy` has refused circles. */
function termsInOrder(book: Book): string[] {
  const ordered = new Set<string>()
  const visit = (name: string) => {
    if (ordered.has(name)) return
    for (const inner of termsNamedIn(book.terms[name])) visit(inner)
    ordered.add(name)
  }
  for (const name of Object.keys(book.terms)) visit(name)
  return [...ordered]
}

/** Every term that a condition names, however deep. */
export function termsNamedIn(cond: unknown): string[] {
  if (Array.isArray(cond)) return cond.flatMap(termsNamedIn)
  if (typeof cond !== 'object' || cond === null) return []
  return Object.entries(cond).flatMap(([key, value]) => (key === 'term' && typeof value === 'string' ? [value] : termsNamedIn(value)))
}
