import { HELP, readArguments } from './arguments.ts'
import { checks } from './checks.ts'
import { countOutcomes, type Finding } from './finding.ts'
import { ConformanceError } from './options.ts'
import { paintFor, printCounts, printFinding } from './print.ts'
import { runConformance } from './run.ts'

/** Where the command writes to, and what it knows of its surroundings. */
export type Terminal = {
  out(text: string): void
  err(text: string): void
  isTerminal: boolean
  env: Readonly<Record<string, string | undefined>>
}

/** Runs the command and answers with its exit code. */
export async function command(argv: readonly string[], { out, err, isTerminal, env }: Terminal): Promise<0 | 1 | 2> {
  const asked = readArguments(argv, env)
  if (asked.kind === 'help') return (out(HELP), 0)
  if (asked.kind === 'misuse') return (err(`${asked.why}\n\n${HELP}`), 2)
  const paint = paintFor(isTerminal, env)
  if (asked.kind === 'list') {
    const listed = checks.map(({ id, must, source, needs = [] }) => ({ id, must, source, needs }))
    const lines = listed.map(
      ({ id, must, source, needs }) =>
        `${id}${needs.length > 0 ? ` (${needs.join(', ')})` : ''}\n  ${must}\n  ${paint('dim', source)}\n`,
    )
    return (out(asked.json ? `${JSON.stringify(listed, null, 2)}\n` : `${lines.join('')}\n${listed.length} checks.\n`), 0)
  }
  const findings: Finding[] = []
  let last: string | undefined
  const { baseUrl } = asked.options
  try {
    if (!asked.json) out(`\n  ${baseUrl}\n`)
    for await (const finding of runConformance(asked.options)) {
      findings.push(finding)
      // What was not tried is summed up at the end.
      if (asked.json || finding.outcome === 'needs') continue
      const [group] = finding.id.split('.')
      out(`${group === last ? '' : '\n'}${printFinding(finding, paint)}\n`)
      last = group
    }
  } catch (error) {
    if (!(error instanceof ConformanceError)) throw error
    return (err(`${error.message}\n`), 2)
  }
  const counts = countOutcomes(findings)
  out(asked.json ? `${JSON.stringify({ baseUrl, counts, findings }, null, 2)}\n` : `\n${printCounts(findings, paint)}\n\n`)
  return counts.fails > 0 ? 1 : 0
}
