import { type ESTree, parseSync, Visitor } from 'vite'
import { findRuleIds } from './rule-ids.ts'

/** A test whose title, or the title of a group around it, names rules. */
export type RuleTest = {
  /** Relative to the root: `packages/policy/src/policies/anumi.test.ts`. */
  path: string
  /** With the titles of its groups before it. What only a run can fill in is `…`. */
  title: string
  /** The rules that it holds. */
  ids: string[]
}

type Block = {
  call: ESTree.CallExpression
  isGroup: boolean
  title: string
  /** Of the rows that name rules of their own, and of all others together. */
  titles: string[]
}

/** The tests of one file that name rules in their titles. */
export const readRuleTests = (path: string, source: string): RuleTest[] => readTests(path, source).filter(({ ids }) => ids.length > 0)

/**
 * The tests of one file of Vitest or Playwright.
 * Read by a parser, so that comments and data never count. A row of a table written in place, as in
 * `it.each([['asked a day late (A19)', …]])('%s', …)`, is a test of its own where its text names more rules.
 *
 * @throws when the file is not valid TypeScript.
 */
export function readTests(path: string, source: string): RuleTest[] {
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const tests: RuleTest[] = []
  const groups: Block[] = []
  new Visitor({
    CallExpression(call) {
      const block = readBlock(call)
      if (block?.isGroup) groups.push(block)
      else if (block) tests.push(...toTests(path, block, groups))
    },
    'CallExpression:exit'(call) {
      if (groups.at(-1)?.call === call) groups.pop()
    },
  }).visit(program)
  return tests
}

function toTests(path: string, { titles }: Block, groups: readonly Block[]): RuleTest[] {
  const around = groups.flatMap((group) => group.titles.flatMap(findRuleIds))
  const names = groups.map((group) => group.title)
  return titles.map((title) => ({
    path,
    title: [...names, title].join(' › '),
    ids: [...new Set([...findRuleIds(title), ...around])],
  }))
}

const RUNNERS = ['it', 'test', 'describe']

/** Ways to run a test or a group; `it.skip` is none, nor is Playwright's `test.use`. */
const WAYS = ['describe', 'each', 'for', 'runIf', 'skipIf']

/** Reads `it('…', …)`, `describe.each(table)('…', …)` and the like. Null for any other call. */
function readBlock(call: ESTree.CallExpression): Block | null {
  const [name, body] = call.arguments
  const title = name && textOf(name)
  if (title === undefined || !body) return null
  const words: string[] = []
  let table: ESTree.Argument | undefined
  let callee = call.callee
  while (callee.type !== 'Identifier') {
    if (callee.type === 'CallExpression') {
      table = callee.arguments[0]
      callee = callee.callee
    } else if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
      words.push(callee.property.name)
      callee = callee.object
    } else return null
  }
  if (!RUNNERS.includes(callee.name) || words.some((word) => !WAYS.includes(word))) return null
  const isGroup = callee.name === 'describe' || words.includes('describe')
  return { call, isGroup, title: fill(title, []), titles: readTitles(title, table) }
}

function readTitles(title: string, table: ESTree.Argument | undefined): string[] {
  const known = findRuleIds(title)
  const rows = rowsOf(table)
  const telling = rows
    .map((row) => fill(title, row))
    .filter((filled) => findRuleIds(filled).some((id) => !known.includes(id)))
  return rows.length > 0 && telling.length === rows.length ? telling : [fill(title, []), ...telling]
}

function rowsOf(table: ESTree.Argument | undefined): (string | undefined)[][] {
  if (table?.type === 'TSAsExpression' || table?.type === 'TSSatisfiesExpression') return rowsOf(table.expression)
  if (table?.type !== 'ArrayExpression') return []
  return table.elements.map((row) => (row?.type === 'ArrayExpression' ? row.elements : [row]).map(textOf))
}

/** Puts the cells of a row where Vitest puts them. */
function fill(title: string, row: readonly (string | undefined)[]): string {
  let next = 0
  return title.replace(/%[sdifjoOc]|\$[a-z][\w.]*/g, (place) => (place.startsWith('%') && row[next++]) || '…')
}

/** The text of a string or a template, which has `…` for what it takes in; undefined for anything else. */
function textOf(node: ESTree.Node | null): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('…')
  return undefined
}
