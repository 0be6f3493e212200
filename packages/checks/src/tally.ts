import { existsSync, readFileSync } from 'node:fs'

/** `failures`: the names of what failed, where a runner told them. */
export type Tally = { passed: number; failed: number; failures: readonly string[] }

/** A command that is one check in itself. */
export const tallyOf = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] }

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, failures: [...a.failures, ...b.failures] }),
    { passed: 0, failed: 0, failures: [] },
  )

/** What Vitest's JSON reporter wrote. */
export function tallyOfVitest(report: string, exitCode: number): Tally {
  const counts = readReport(report)
  const tests = counts?.testResults?.flatMap(({ assertionResults }) => assertionResults) ?? []
  const failures = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
  return settle({ passed: counts?.numPassedTests ?? 0, failed: counts?.numFailedTests ?? 0, failures }, exitCode)
}

/** What Playwright's JSON reporter wrote. A test that passed only at a second try has failed. */
export function tallyOfPlaywright(report: string, exitCode: number): Tally {
  const { stats, suites = [] } = readReport(report) ?? {}
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  return settle({ passed: stats?.expected ?? 0, failed, failures: suites.flatMap(failuresOf) }, exitCode)
}

const failuresOf = ({ specs = [], suites = [] }: Suite): string[] => [
  ...specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
  ...suites.flatMap(failuresOf),
]

/** A run that crashed or executed no test has failed, whatever it counted. */
function settle(tally: Tally, exitCode: number): Tally {
  const nothing = tally.passed + tally.failed === 0
  const crashed = exitCode !== 0 && tally.failed === 0
  return nothing || crashed ? { ...tally, failed: 1 } : tally
}

type Suite = { specs?: { title: string; ok: boolean; tests: { status: string }[] }[]; suites?: Suite[] }

/** What we read of a report of either runner. */
type Report = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { assertionResults: { fullName: string; status: string }[] }[]
  suites?: Suite[]
  stats?: { expected: number; unexpected: number; flaky: number }
}

function readReport(path: string): Report | null {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return null
  }
}
