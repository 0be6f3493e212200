import { countOutcomes, type Finding, type Outcome } from './finding.ts'

/** How text is coloured; by nothing where nobody sees it. */
export type Paint = (outcome: Outcome | 'dim', text: string) => string

const CODES: Record<Outcome | 'dim', number> = { holds: 32, fails: 31, skipped: 33, needs: 33, dim: 2 }

/** Colours for a terminal that wants them. */
export const paintFor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint =>
  isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
    ? (outcome, text) => `\u001B[${CODES[outcome]}m${text}\u001B[0m`
    : (_, text) => text

const MARKS: Record<Outcome, string> = { holds: 'holds  ', fails: 'FAILS  ', skipped: 'skipped', needs: 'needs  ' }

const indent = (text: string, by = '      ') =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n')

/** A finding as it is told while the run goes on. */
export function printFinding({ id, must, source, outcome, why, notes, failure }: Finding, paint: Paint): string {
  const lines = [`  ${paint(outcome, MARKS[outcome])}  ${id}  ${paint('dim', why ?? must)}`]
  for (const note of notes) lines.push(`           ${paint('dim', note)}`)
  if (failure) {
    lines.push(`    ${paint('fails', 'expected')} ${failure.expected}`, `    ${paint('fails', 'but     ')} ${failure.came}`)
    for (const { sent, came } of failure.exchanges) lines.push('    sent', indent(sent), '    came', indent(came))
    lines.push(`    to do    ${failure.fix}`, `    said in  ${source}`, '')
  }
  return lines.join('\n')
}

/** How it came out in all. */
export function printCounts(findings: readonly Finding[], paint: Paint): string {
  const { holds, fails, skipped, needs } = countOutcomes(findings)
  const asked = [...new Set(findings.flatMap(({ outcome, why }) => (outcome === 'needs' && why !== null ? why.split('; ') : [])))]
  const parts = [
    paint('holds', `${holds} hold`),
    ...(fails > 0 ? [paint('fails', `${fails} fail`)] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]
  const lines = [`  ${parts.join(', ')}.`]
  if (needs > 0) lines.push(`  ${needs} were not tried. They need: ${asked.join('; ')}.`)
  const failed = findings.filter(({ outcome }) => outcome === 'fails').map(({ id }) => id)
  if (failed.length > 0) lines.push(`  Again: --only ${failed.slice(0, 8).join(',')}`)
  return lines.join('\n')
}
