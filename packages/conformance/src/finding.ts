/** How a check came out. */
export type FindingOutcome = 'holds' | 'fails' | 'skipped' | 'needs'

/** What was found by one check. Tokens are never in it. */
export type Finding = {
  id: string
  must: string
  source: string
  outcome: FindingOutcome
  /** Why it was skipped, or what has to be given. */
  why: string | null
  /** What is worth knowing, and no fault. */
  notes: readonly string[]
  failure: FindingFailure | null
  /** Milliseconds. */
  took: number
}

/** What was wrong. */
export type FindingFailure = {
  expected: string
  came: string
  fix: string
  exchanges: readonly { sent: string; came: string }[]
}

/** Everything that was found, with how often each outcome came. */
export type ConformanceReport = { baseUrl: string; findings: readonly Finding[]; counts: Record<FindingOutcome, number> }

/** Counts the findings of a run. */
export function countOutcomes(findings: readonly Finding[]): Record<FindingOutcome, number> {
  const counts: Record<FindingOutcome, number> = { holds: 0, fails: 0, skipped: 0, needs: 0 }
  for (const { outcome } of findings) counts[outcome] += 1
  return counts
}
