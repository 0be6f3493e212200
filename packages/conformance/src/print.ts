import { countOutcomes, type Finding, type FindingOutcome } from './finding.ts'

/** How text is coloured; by nothing where nobody sees it. */
export type Paint = (outcome: FindingOutcome | 'dim', text: string) => string

const CODES: Record<FindingOutcome | 'dim', number> = { holds: 32, fails: 31, skipped: 33, needs: 33, dim: 2 }

/** Colours for a terminal that wants them. */
export const paintFor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint =>
  isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
    ? (outcome, text) => `\u001B[${CODES[outcome]}m${text}\u001B[0m`
    : (_, text) => text

const MARKS: Record<FindingOutcome, string> = { holds: 'holds  ', fails: 'FAILS  ', skipped: 'skipped', needs: 'needs  ' }

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

const groupOf = ({ id }: Finding) => id.split('.')[0]!

/** What was not tried, by what it needs: `--stage: pages 2, anumi 24`. */
function printNeeds(findings: readonly Finding[]): string[] {
  const byWhy = new Map<string, Map<string, number>>()
  for (const finding of findings.filter(({ outcome }) => outcome === 'needs')) {
    const groups = byWhy.get(finding.why!) ?? new Map<string, number>()
    byWhy.set(finding.why!, groups.set(groupOf(finding), (groups.get(groupOf(finding)) ?? 0) + 1))
  }
  return [...byWhy].map(([why, groups]) => `    ${why}: ${[...groups].map(([group, count]) => `${group} ${count}`).join(', ')}`)
}

/** How it came out in all. */
export function printCounts(findings: readonly Finding[], paint: Paint): string {
  const { holds, fails, skipped, needs } = countOutcomes(findings)
  const parts = [paint('holds', `${holds} hold`), ...(fails > 0 ? [paint('fails', `${fails} fail`)] : []), ...(skipped > 0 ? [`${skipped} skipped`] : [])]
  const lines = [`  ${parts.join(', ')}.`]
  if (needs > 0) lines.push(`  ${needs} were not tried. They need`, ...printNeeds(findings))
  const failed = findings.filter(({ outcome }) => outcome === 'fails').map(({ id }) => id)
  if (failed.length > 0) lines.push(`  Again: --only ${failed.slice(0, 8).join(',')}${failed.length > 8 ? ', and more' : ''}`)
  return lines.join('\n')
}
