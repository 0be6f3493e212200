import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { kept, taken } from './picture-manifest.ts'
import { type Note, notes, renewing } from './pictures.ts'

// Around a run of the stories: nothing of the last one is left before it, and its pictures are told by count after it.

let run: TestProject | null = null

export function setup(project: TestProject): void {
  run = project
  rmSync(taken, { recursive: true, force: true })
}

export async function teardown(): Promise<void> {
  const last = [...notes.values()]
  const left = (await wasWhole()) ? pictures().filter((name) => !notes.has(name)) : []
  if (renewing) for (const name of left) rmSync(join(kept, `${name}.png`))
  process.stdout.write(`\n${report(last, left)}\n`)
  if (left.length > 0 && !renewing) throw new Error(`No story is the origin of: ${left.join(', ')}. \`pnpm screenshots\` removes them.`)
}

/** How a run's pictures compare, in a few lines. */
export function report(last: readonly Note[], left: readonly string[]): string {
  const count = (outcome: Note['outcome']) => last.filter((note) => note.outcome === outcome).length
  if (renewing) return `Pictures: ${count('renewed')} renewed, ${left.length} removed`
  const failed = last.filter(({ outcome }) => outcome === 'different' || outcome === 'new' || outcome === 'blank')
  const notCompared = count('not compared')
  const why = last.find((note) => note.outcome === 'not compared')?.why
  return [
    `Pictures: ${count('same')} the same as those kept, ${failed.length} not, ${notCompared} not compared`,
    ...(notCompared > 0 ? [`Not compared with those kept: ${why}. Each was drawn and is not blank. See artifacts/pictures.`] : []),
    ...failed.map(({ name, outcome }) => `${outcome}: ${name}. See artifacts/pictures; \`pnpm screenshots\` renews those kept.`),
  ].join('\n')
}

const pictures = () => (existsSync(kept) ? readdirSync(kept) : []).filter((file) => file.endsWith('.png')).map((file) => file.slice(0, -4))

/** Every story was shown, and none failed before its picture. */
async function wasWhole(): Promise<boolean> {
  if (!run || run.config.testNamePattern || run.vitest.state.getCountOfFailedTests() > 0) return false
  const { testFiles } = await run.globTestFiles()
  return run.vitest.state.getFiles().length === testFiles.length
}
