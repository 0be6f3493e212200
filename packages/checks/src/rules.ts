import policies from './rules.json' with { type: 'json' }
import { readRuleTests, type RuleTest } from './rule-tests.ts'
import { listFiles, readText } from './workspace.ts'

/** A published policy and the rules that we count in it, each in a line of our own. */
export type PublishedPolicy = { policy: string; name: string; rules: readonly { id: string; line: string }[] }

/** The rule of a policy file that names published rules as its `source`. */
type PolicyRule = { path: string; id: string; source: readonly string[] }

/** The published rules with what decides them and what holds them. */
export type RuleBook = {
  policies: readonly PublishedPolicy[]
  policyRules: readonly PolicyRule[]
  tests: readonly RuleTest[]
}

/** Reads the book of this repository. */
export function readRuleBook(): RuleBook {
  const files = listFiles().sort()
  return {
    policies,
    policyRules: files.filter((path) => /^packages\/policy\/src\/.+\.json$/.test(path)).flatMap(readPolicyRules),
    tests: files
      .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
      .flatMap((path) => readRuleTests(path, readText(path))),
  }
}

/** What decides a rule. */
export const decidedBy = ({ policyRules }: RuleBook, id: string) =>
  policyRules.filter(({ source }) => source.includes(id))

/** The tests that hold a rule; first those that hold few others. */
export const heldBy = ({ tests }: RuleBook, id: string) =>
  tests.filter(({ ids }) => ids.includes(id)).sort((one, other) => one.ids.length - other.ids.length)

/** Rules that no test holds. */
export const findUntested = (book: RuleBook) => idsOf(book).filter((id) => heldBy(book, id).length === 0)

/** Says of each id that no policy has who names it. */
export function findUnknown(book: RuleBook): string[] {
  const ids = new Set(idsOf(book))
  const naming = [
    ...book.tests.map(({ path, title, ids }) => ({ where: `${path} (${title})`, ids })),
    ...book.policyRules.map(({ path, id, source }) => ({ where: `${path} (${id})`, ids: source })),
  ]
  return naming.flatMap(({ where, ids: named }) =>
    named.filter((id) => !ids.has(id)).map((id) => `${where} names ${id}, which is no rule`),
  )
}

export const idsOf = (book: RuleBook) => book.policies.flatMap(({ rules }) => rules.map(({ id }) => id))

function readPolicyRules(path: string): PolicyRule[] {
  const { rules = [] }: { rules?: { id: string; source?: string[] }[] } = JSON.parse(readText(path))
  return rules.map(({ id, source = [] }) => ({ path, id, source }))
}
