import { existsSync, readFileSync } from 'node:fs'

export type Tally = {
  passed: number
  failed: number
  /** The names of what failed, where a runner told them. */
  failures: readonly string[]
  /** The names of what passed, but at its second try alone. */
  shaky: readonly string[]
}

/** A command that is one check in itself. */
export const tallyOf = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0, failures: [], shaky: [] } : { passed: 0, failed: 1, failures: [], shaky: [] }

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      failures: [...a.failures, ...b.failures],
      shaky: [...a.shaky, ...b.shaky],
    }),
    { passed: 0, failed: 0, failures: [], shaky: [] },
  )

/** What Vitest's JSON reporter wrote. */
export function tallyOfVitest(report: string, exitCode: number): Tally {
  const counts = readReport(report)
  const tests = counts?.testResults?.flatMap(({ assertionResults }) => assertionResults) ?? []
  const failures = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
  // What failed first and passed then keeps the message of its failure.
  const shaky = tests.filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length).map(({ fullName }) => fullName)
  return settle({ passed: counts?.numPassedTests ?? 0, failed: counts?.numFailedTests ?? 0, failures, shaky }, exitCode)
}

/** What Playwright's JSON reporter wrote. */
export function tallyOfPlaywright(report: string, exitCode: number): Tally {
  const { stats, suites = [] } = readReport(report) ?? {}
  const specs = suites.flatMap(specsOf)
  return settle({
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    failures: specs.filter(({ ok }) => !ok).map(({ title }) => title),
    shaky: specs.filter(({ ok, tests }) => ok && tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
  }, exitCode)
}

const specsOf = ({ specs = [], suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)]

/** A run that crashed or executed no test has failed, whatever it counted. */
function settle(tally: Tally, exitCode: number): Tally {
  const nothing = tally.passed + tally.failed === 0
  const crashed = exitCode !== 0 && tally.failed === 0
  return nothing || crashed ? { ...tally, failed: 1 } : tally
}

type Spec = { title: string; ok: boolean; tests: { status: string }[] }

type Suite = { specs?: Spec[]; suites?: Suite[] }

/** What we read of a report of either runner. */
type Report = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { assertionResults: { fullName: string; status: string; failureMessages?: string[] }[] }[]
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
