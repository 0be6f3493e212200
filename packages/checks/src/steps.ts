import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser-install.ts'
import { runCommand } from './command.ts'
import { type Tally, tallyOf, tallyOfPlaywright, tallyOfVitest } from './tally.ts'
import { root } from './workspace.ts'

export type Step = { name: string; run: () => Promise<Tally> }

/** Everything that `npm test` runs, cheapest first. */
export const steps: Step[] = [
  { name: 'browser', run: findOrGetBrowser },
  { name: 'lint', run: () => script('lint') },
  { name: 'knip', run: () => script('knip') },
  { name: 'types', run: () => script('types') },
  { name: 'sizes', run: () => script('sizes') },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'components', run: () => vitest('components') },
  { name: 'stories', run: () => vitest('stories') },
  { name: 'build', run: () => script('build') },
  { name: 'e2e', run: playwright },
  { name: 'hosts', run: () => vitest('hosts') },
]

async function findOrGetBrowser(): Promise<Tally> {
  console.log(await ensureBrowser())
  return tallyOf(0)
}

const script = async (name: string) => tallyOf(await runCommand('pnpm', ['run', name]))

async function vitest(project: string): Promise<Tally> {
  const report = newReport(project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return tallyOfVitest(report, await runCommand('vitest', ['run', '--project', project, '--retry', '1', ...reporters]))
}

async function playwright(): Promise<Tally> {
  const report = newReport('e2e')
  return tallyOfPlaywright(report, await runCommand('pnpm', ['run', 'e2e']))
}

/** Where a runner leaves its counts. That of the last run is removed, so that it never counts again. */
function newReport(name: string): string {
  const path = join(root, 'artifacts', 'reports', `${name}.json`)
  rmSync(path, { force: true })
  return path
}
