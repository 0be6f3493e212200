import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findFences } from './snippets.ts'
import { readText, root } from './workspace.ts'

const folder = join(root, 'packages/checks/.snippets/testing-guide')

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  const [first] = findFences('docs/testing.md', readText('docs/testing.md'))
  writeFileSync(join(folder, first!.file!), first!.code)
  // Inside the workspace every package is read from its source.
  writeFileSync(join(folder, 'vitest.config.ts'), `export default { ssr: { resolve: { conditions: ['@makegood/source', 'module', 'node', 'import'] } } }`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('passes as it stands on the page: the first test of the guide', { timeout: 60_000 }, async () => {
  const report = join(folder, 'report.json')
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')))
  await promisify(execFile)('vitest', ['run', '--root', folder, '--reporter', 'json', '--outputFile', report], { cwd: folder, env })
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ numPassedTests: 3, numFailedTests: 0 })
})
