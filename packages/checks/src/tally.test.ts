import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sum, tallyOf, tallyOfPlaywright, tallyOfVitest } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
function report(content: object | string): string {
  const path = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

it('counts what the runners counted', () => {
  expect(tallyOfVitest(report({ numPassedTests: 7, numFailedTests: 0 }), 0)).toMatchObject({ passed: 7, failed: 0 })
  expect(tallyOfVitest(report({ numPassedTests: 7, numFailedTests: 2 }), 1)).toMatchObject({ passed: 7, failed: 2 })
  expect(tallyOfPlaywright(report({ stats: { expected: 3, unexpected: 0, flaky: 0 } }), 0)).toMatchObject({ passed: 3, failed: 0 })
})

it('counts a command without counts as one check', () => {
  expect([tallyOf(0), tallyOf(2)]).toMatchObject([{ passed: 1, failed: 0 }, { passed: 0, failed: 1 }])
})

it('counts a run that executed no test as a failure', () => {
  expect(tallyOfVitest(report({ numPassedTests: 0, numFailedTests: 0 }), 0)).toMatchObject({ passed: 0, failed: 1 })
})

it('counts a run that crashed as a failure, though every test it reached passed', () => {
  expect(tallyOfVitest(report({ numPassedTests: 7, numFailedTests: 0 }), 1)).toMatchObject({ passed: 7, failed: 1 })
  expect(tallyOfVitest(join(folder, 'none.json'), 1)).toMatchObject({ passed: 0, failed: 1 })
  expect(tallyOfVitest(report('{ "numPassed'), 0)).toMatchObject({ passed: 0, failed: 1 })
})

it('names what passed at its second try alone', () => {
  const assertionResults = [
    { fullName: 'adds', status: 'passed', failureMessages: [] },
    { fullName: 'waits', status: 'passed', failureMessages: ['AssertionError'] },
  ]
  expect(tallyOfVitest(report({ numPassedTests: 2, numFailedTests: 0, testResults: [{ assertionResults }] }), 0))
    .toMatchObject({ passed: 2, failed: 0, failures: [], shaky: ['waits'] })
  const spec = (title: string, status: string) => ({ title, ok: true, tests: [{ status }] })
  const suites = [{ specs: [spec('opens', 'expected'), spec('waits', 'flaky')] }]
  expect(tallyOfPlaywright(report({ stats: { expected: 1, unexpected: 0, flaky: 1 }, suites }), 0))
    .toMatchObject({ passed: 2, failed: 0, failures: [], shaky: ['waits'] })
})

it('names what failed, so that it is known where the whole log is not', () => {
  const test = (fullName: string, status: string) => ({ fullName, status })
  const testResults = [{ assertionResults: [test('adds', 'passed'), test('divides', 'failed')] }]
  expect(tallyOfVitest(report({ numPassedTests: 1, numFailedTests: 1, testResults }), 1).failures).toEqual(['divides'])
  const spec = (title: string, ok: boolean, status: string) => ({ title, ok, tests: [{ status }] })
  const suites = [{ suites: [{ specs: [spec('opens', true, 'expected'), spec('closes', false, 'unexpected')] }] }]
  const stats = { expected: 1, unexpected: 1, flaky: 0 }
  expect(tallyOfPlaywright(report({ stats, suites }), 1).failures).toEqual(['closes'])
})

it('sums up', () => {
  const one = { passed: 1, failed: 0, failures: [], shaky: ['waits'] }
  const other = { passed: 2, failed: 1, failures: ['closes'], shaky: [] }
  expect(sum([one, other])).toEqual({ passed: 3, failed: 1, failures: ['closes'], shaky: ['waits'] })
})
