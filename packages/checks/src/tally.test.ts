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
  expect(tallyOfVitest(report({ numPassedTests: 7, numFailedTests: 0 }), 0)).toEqual({ passed: 7, failed: 0 })
  expect(tallyOfVitest(report({ numPassedTests: 7, numFailedTests: 2 }), 1)).toEqual({ passed: 7, failed: 2 })
  expect(tallyOfPlaywright(report({ stats: { expected: 3, unexpected: 0, flaky: 0 } }), 0)).toEqual({ passed: 3, failed: 0 })
})

it('counts a command without counts as one check', () => {
  expect([tallyOf(0), tallyOf(2)]).toEqual([{ passed: 1, failed: 0 }, { passed: 0, failed: 1 }])
})

it('counts a run that executed no test as a failure', () => {
  expect(tallyOfVitest(report({ numPassedTests: 0, numFailedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 })
})

it('counts a run that crashed as a failure, though every test it reached passed', () => {
  expect(tallyOfVitest(report({ numPassedTests: 7, numFailedTests: 0 }), 1)).toEqual({ passed: 7, failed: 1 })
  expect(tallyOfVitest(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOfVitest(report('{ "numPassed'), 0)).toEqual({ passed: 0, failed: 1 })
})

it('counts a test that passed at a second try alone as failed', () => {
  expect(tallyOfPlaywright(report({ stats: { expected: 3, unexpected: 0, flaky: 1 } }), 0)).toEqual({ passed: 3, failed: 1 })
})

it('sums up', () => {
  expect(sum([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 })
})
