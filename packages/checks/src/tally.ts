import { existsSync, readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number }

/** A command that is one check in itself. */
export const tallyOf = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 })

/** What Vitest's JSON reporter wrote. */
export function tallyOfVitest(report: string, exitCode: number): Tally {
  const counts = readReport(report)
  return settle({ passed: counts?.numPassedTests ?? 0, failed: counts?.numFailedTests ?? 0 }, exitCode)
}

/** What Playwright's JSON reporter wrote. A test that passed only at a second try has failed. */
export function tallyOfPlaywright(report: string, exitCode: number): Tally {
  const stats = readReport(report)?.stats
  return settle({ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }, exitCode)
}

/** A run that crashed or executed no test has failed, whatever it counted. */
function settle(tally: Tally, exitCode: number): Tally {
  const nothing = tally.passed + tally.failed === 0
  const crashed = exitCode !== 0 && tally.failed === 0
  return nothing || crashed ? { ...tally, failed: 1 } : tally
}

/** The counts in a report of either runner. */
type Report = {
  numPassedTests?: number
  numFailedTests?: number
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
