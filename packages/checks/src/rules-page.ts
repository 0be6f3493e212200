import { decidedBy, findUntested, heldBy, idsOf, type PublishedPolicy, type RuleBook } from './rules.ts'

/** Where the page stands. */
export const RULES_PAGE = 'docs/rules.md'

const SHOWN = 3

/** Writes `docs/rules.md`: every rule of the published policies, what decides it and which tests hold it. */
export function writeRulesPage(book: RuleBook): string {
  const count = idsOf(book).length
  const held = count - findUntested(book).length
  return `# The rules of the five policies

Each rule that we read in the five published policies, in our words: ${count} of them, ${held} held by a test.
**Decided by** names the rules of the policy file that stand on it; where it is empty, the rule shows in what the API
answers or in texts. **Held by** names the tests whose title, or the title around it, carries the id.

Generated from the tests; write it with \`pnpm rules\`. A check fails when this page is out of date, when a test or a policy
names a rule that is not here, and when a rule has no test.

${book.policies.map((policy) => section(book, policy)).join('\n')}`
}

function section(book: RuleBook, { policy, name, rules }: PublishedPolicy): string {
  const file = `packages/policy/src/policies/${policy}.json`
  const rows = rules.map(({ id, line }) =>
    `| ${id} | ${escaped(line)} | ${deciders(book, id)} | ${holders(book, id)} |`,
  )
  return `## ${name[0]?.toUpperCase()}${name.slice(1)}

Policy file: [${policy}.json](${fromDocs(file)})

| id | rule | decided by | held by |
|---|---|---|---|
${rows.join('\n')}
`
}

const deciders = (book: RuleBook, id: string) =>
  decidedBy(book, id).map((rule) => link(rule.id, rule.path)).join(', ')

function holders(book: RuleBook, id: string): string {
  const tests = heldBy(book, id)
  if (tests.length === 0) return '**none yet**'
  const more = tests.length > SHOWN ? [`+ ${tests.length - SHOWN} more`] : []
  return [...tests.slice(0, SHOWN).map(({ title, path }) => link(title, path)), ...more].join('<br>')
}

const link = (text: string, path: string) => `[${escaped(text)}](${fromDocs(path)})`
const fromDocs = (path: string) => `../${path}`
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ')
