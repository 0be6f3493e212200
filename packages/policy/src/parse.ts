import * as v from 'valibot'
import { faultsOf } from './faults.ts'
import { type Book, Law, Policy } from './model.ts'
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
  return parse(Policy, input)
}

/**
 * Reads the file of a law: rules as in a policy, none of which refuses (C36).
 *
 * @throws {PolicyError} with every fault, each with a path into the file.
 *
 * @example
 * ```ts
 * const law = compile(parseLaw(JSON.parse(text)))
 * ```
 */
export function parseLaw(input: unknown): Law {
  return parse(Law, input)
}

function parse<B extends Book>(schema: v.GenericSchema<unknown, B>, input: unknown): B {
  const parsed = v.safeParse(schema, input)
  if (!parsed.success) throw new PolicyError(parsed.issues.map(issueOf))
  const issues = faultsOf(parsed.output)
  if (issues.length > 0) throw new PolicyError(issues)
  return parsed.output
}

function issueOf(issue: v.BaseIssue<unknown>): PolicyIssue {
  const path = v.getDotPath(issue) ?? ''
  const expected = issue.expected ? `Expected ${issue.expected}.` : 'See policy.schema.json.'
  if (issue.expected === 'never') return { path, message: 'is not a name this format knows', hint: 'Remove it or check its spelling.' }
  return { path, message: issue.received === 'undefined' ? 'is missing' : issue.message, hint: `${expected} Received ${issue.received}.` }
}
