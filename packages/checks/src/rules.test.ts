import { describe, expect, it } from 'vitest'
import { findRuleIds } from './rule-ids.ts'
import { RULES_PAGE, writeRulesPage } from './rules-page.ts'
import { findUnknown, findUntested, heldBy, idsOf, readRuleBook, type RuleBook } from './rules.ts'
import { readRuleTests } from './rule-tests.ts'
import { readText } from './workspace.ts'

describe('the rules of the five policies', () => {
  const book = readRuleBook()

  it('are all there, each in a line', () => {
    const counts = { A: 27, B: 50, C: 38, D: 26, E: 21 }
    const numbered = Object.entries(counts).map(([policy, count]) => `(${policy}1 to ${policy}${count})`)
    expect(idsOf(book)).toEqual(numbered.flatMap(findRuleIds))
    expect(idsOf(book)).toHaveLength(162)
    const lines = book.policies.flatMap(({ rules }) => rules.map(({ line }) => line))
    expect(lines.filter((line) => !/^\S.{9,108}[^\s.]$/.test(line))).toEqual([])
  })

  it('are named by tests and policies as they are numbered', () => {
    expect(findUnknown(book)).toEqual([])
  })

  it('each have a test', () => {
    const untested = findUntested(book)
    expect(untested, `${untested.length} rules have no test: ${untested.join(', ')}`).toEqual([])
  })

  it(`stand in ${RULES_PAGE} as generated (pnpm rules)`, () => {
    expect(readText(RULES_PAGE) === writeRulesPage(book), `${RULES_PAGE} is out of date; run pnpm rules`).toBe(true)
  })
})

describe('ids in a text', () => {
  it('stand in parentheses, one by one or as a range', () => {
    expect(findRuleIds('asks for it (C9), and never refuses (C29, C30)')).toEqual(['C9', 'C29', 'C30'])
    expect(findRuleIds('says so (E14 to E17, E19)')).toEqual(['E14', 'E15', 'E16', 'E17', 'E19'])
    expect(findRuleIds('takes A4 paper (in UTC8, B)')).toEqual([])
  })
})

describe('a made-up file of tests', () => {
  const read = (source: string) => readRuleTests('made-up.test.ts', source).map(({ title, ids }) => [title, ids])

  it('names rules in its titles, and never in comments or data', () => {
    const source = `
      // holds nothing (A1)
      const policy = { source: ['A2'], why: 'as published (A3)' }
      it('is refused (A4)', () => expect('said (A5)').toBe('it (A6)'))
      test(\`of \${policy} is granted (A7)\`, async ({ page }) => {})
      it('says nothing of rules', () => {})`
    expect(read(source)).toEqual([['is refused (A4)', ['A4']], ['of … is granted (A7)', ['A7']]])
  })

  it('counts a group for each test in it, and for none without one', () => {
    const source = `
      describe('a pack (B1)', () => {
        it('is bought', () => {})
        describe('that is old', () => { it('is refused (B2)', () => {}) })
      })
      test.describe('a wallet (B3)', () => { test('is shown', () => {}) })
      describe('an empty group (B4)', () => {})
      it('stands outside', () => {})`
    expect(read(source)).toEqual([
      ['a pack (B1) › is bought', ['B1']],
      ['a pack (B1) › that is old › is refused (B2)', ['B2', 'B1']],
      ['a wallet (B3) › is shown', ['B3']],
    ])
  })

  it('takes the rows of a table that name rules of their own', () => {
    const source = `
      it.each([['late (C1)', 1], ['early', 2]] as const)('%s in time (C2)', (_, days) => {})
      it.each(['lost (C3)', 'found'])('%s', () => {})
      it.each([['failed', 'C6'], ['stopped', 'C7']])('%s, by itself (%s, C8)', () => {})
      it.each(rows)('$name, on %s (C4)', () => {})
      describe.each([['twice (C5)']])('charged %s', () => { it('comes back', () => {}) })`
    expect(read(source)).toEqual([
      ['… in time (C2)', ['C2']],
      ['late (C1) in time (C2)', ['C1', 'C2']],
      ['lost (C3)', ['C3']],
      ['failed, by itself (C6, C8)', ['C6', 'C8']],
      ['stopped, by itself (C7, C8)', ['C7', 'C8']],
      ['…, on … (C4)', ['C4']],
      ['charged … › comes back', ['C5']],
    ])
  })

  it('counts nothing that does not run', () => {
    const source = `
      it.skip('is skipped (D1)', () => {})
      it('is not written (D2)')
      test.step('is a step (D3)', () => {})
      expect.soft('is no test (D4)', 1)`
    expect(read(source)).toEqual([])
  })

  it('says where it cannot be read', () => {
    expect(() => read('it(')).toThrow('made-up.test.ts')
  })
})

describe('a made-up book', () => {
  const test = (title: string, ids: string[]) => ({ path: 'packages/policy/src/late.test.ts', title, ids })
  const book: RuleBook = {
    policies: [
      {
        policy: 'late',
        name: 'the late policy',
        rules: [{ id: 'A1', line: 'Late | or not' }, { id: 'A2', line: 'Never early' }, { id: 'A3', line: 'Always' }],
      },
    ],
    policyRules: [{ path: 'packages/policy/src/policies/late.json', id: 'too_late', source: ['A1', 'A8'] }],
    tests: [test('both', ['A1', 'A2']), test('one', ['A1']), test('two_', ['A1', 'A9']), test('all', ['A1', 'A2', 'A2'])],
  }

  it('is at fault where a rule has no test, and where one is named that it does not have', () => {
    expect(findUntested(book)).toEqual(['A3'])
    expect(findUnknown(book)).toEqual([
      'packages/policy/src/late.test.ts (two_) names A9, which is no rule',
      'packages/policy/src/policies/late.json (too_late) names A8, which is no rule',
    ])
  })

  it('shows first the tests that hold few rules', () => {
    expect(heldBy(book, 'A1').map(({ title }) => title)).toEqual(['one', 'both', 'two_', 'all'])
  })

  it('is a page of tables', () => {
    const file = '../packages/policy/src/late.test.ts'
    expect(writeRulesPage(book)).toContain(`## The late policy

Policy file: [late.json](../packages/policy/src/policies/late.json)

| id | rule | decided by | held by |
|---|---|---|---|
| A1 | Late \\| or not | [too\\_late](../packages/policy/src/policies/late.json) | [one](${file})<br>[both](${file})<br>[two\\_](${file})<br>+ 1 more |
| A2 | Never early |  | [both](${file})<br>[all](${file}) |
| A3 | Always |  | **none yet** |
`)
  })
})
