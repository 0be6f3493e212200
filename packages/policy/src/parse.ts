import * as v from 'valibot'
import { isTable, termsNamedIn } from './compile.ts'
import { factLines } from './conditions.ts'
import { tellerOf } from './facts.ts'
import { type Cond, Policy } from './model.ts'
import { PolicyError, type PolicyIssue } from './policy-error.ts'

/**
 * Reads a policy file.
 *
 * @throws {PolicyError} with every fault, each with a path into the file.
 * @example
 * ```ts
 * const policy = parsePolicy(JSON.parse(text))
 * ```
 */
export function parsePolicy(input: unknown): Policy {
  const parsed = v.safeParse(Policy, input)
  if (!parsed.success) throw new PolicyError(parsed.issues.map(issueOf))
  const issues = [...unknownTerms(parsed.output), ...circularTerms(parsed.output), ...unknownParams(parsed.output), ...undeclaredFacts(parsed.output), ...repeatedRules(parsed.output)]
  if (issues.length > 0) throw new PolicyError(issues)
  return parsed.output
}

function issueOf(issue: v.BaseIssue<unknown>): PolicyIssue {
  const path = v.getDotPath(issue) ?? ''
  const expected = issue.expected ? `Expected ${issue.expected}.` : 'See policy.schema.json.'
  if (issue.expected === 'never') return { path, message: 'is not a name this format knows', hint: 'Remove it or check its spelling.' }
  return { path, message: issue.received === 'undefined' ? 'is missing' : issue.message, hint: `${expected} Received ${issue.received}.` }
}

/** Every condition of a policy with its path. */
function conditions(policy: Policy): [string, Cond][] {
  return [
    ...Object.entries(policy.terms).flatMap(([name, term]): [string, Cond][] => (isTable(term) ? [] : [[`terms.${name}`, term]])),
    ...policy.rules.flatMap((rule, index): [string, Cond][] => [
      ...(rule.if ? [[`rules.${index}.if`, rule.if] as [string, Cond]] : []),
      ...Object.entries(rule.require ?? {}).map(([reason, requirement]): [string, Cond] => [`rules.${index}.require.${reason}`, requirement]),
    ]),
    ...policy.promises.flatMap((promise, index): [string, Cond][] => (promise.if ? [[`promises.${index}.if`, promise.if]] : [])),
  ]
}

/** A condition and all those inside it. */
function nested(cond: Cond): Cond[] {
  return [cond, ...[...(cond.all ?? []), ...(cond.any ?? []), ...(cond.not ? [cond.not] : [])].flatMap(nested)]
}

function unknownTerms(policy: Policy): PolicyIssue[] {
  return conditions(policy).flatMap(([path, cond]) =>
    termsNamedIn(cond)
      .filter((name) => !Object.hasOwn(policy.terms, name))
      .map((name) => ({ path, message: `names the term "${name}", which is not declared`, hint: 'Declare it under terms or check its spelling.' })),
  )
}

function circularTerms(policy: Policy): PolicyIssue[] {
  const reaches = (name: string, target: string, seen: Set<string>): boolean =>
    termsNamedIn(policy.terms[name]).some((inner) => {
      if (inner === target) return true
      if (seen.has(inner)) return false
      seen.add(inner)
      return reaches(inner, target, seen)
    })
  return Object.keys(policy.terms)
    .filter((name) => reaches(name, name, new Set()))
    .map((name) => ({ path: `terms.${name}`, message: 'names itself', hint: 'A term may only stand on other terms.' }))
}

function unknownParams(policy: Policy): PolicyIssue[] {
  return conditions(policy).flatMap(([path, cond]) =>
    nested(cond).flatMap(({ within }) =>
      within && typeof within.time === 'object' && !Object.hasOwn(policy.params, within.time.param)
        ? [{ path: `${path}.within.time`, message: `names the parameter "${within.time.param}", which is not declared`, hint: 'Declare it under params; null leaves its length to the host.' }]
        : [],
    ),
  )
}

function undeclaredFacts(policy: Policy): PolicyIssue[] {
  return conditions(policy).flatMap(([path, cond]) =>
    nested(cond).flatMap((line) =>
      [...factLines(line).map(([fact]) => fact), ...(line.within ? [line.within.of].flat() : [])]
        .filter((fact) => tellerOf(policy, fact) === undefined)
        .map((fact) => ({ path: `${path}.${fact}`, message: `asks for the fact "${fact}", which nobody tells`, hint: 'Declare it under facts with its teller, or check its spelling.' })),
    ),
  )
}

function repeatedRules(policy: Policy): PolicyIssue[] {
  const ids = policy.rules.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: `rules.${index}.id`, message: `repeats the id "${id}"`, hint: 'Give each rule an id of its own.' }] : [],
  )
}
