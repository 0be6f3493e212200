import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Snippet } from './snippets.ts'
import { root } from './workspace.ts'

/** Inside the workspace, so that the packages are found by name. */
const parent = join(root, 'packages/checks/.snippets')

/** Compiles each snippet as a file of its own and says, by place, what the compiler says. Empty: all compile. */
export function compileSnippets(snippets: readonly Snippet[]): string[] {
  const folder = join(parent, String(process.pid))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    const names = snippets.map(({ language }, index) => `snippet-${index + 1}.${language}`)
    snippets.forEach(({ code }, index) => writeFileSync(join(folder, names[index] ?? ''), code))
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings(names)))
    const { status, stdout, error } = spawnSync('tsc', ['--project', folder], { encoding: 'utf8', cwd: folder })
    if (error) throw error
    const errors = stdout.split('\n').filter((line) => line.includes('error TS'))
    if (status !== 0 && errors.length === 0) throw new Error(`tsc failed: ${stdout}`)
    // What is wrong inside of a package is found by the types of that package.
    return errors
      .filter((line) => line.includes('snippet'))
      .map((line) => line.replace(/snippet-(\d+)\.tsx?/, (_, number) => snippets[Number(number) - 1]?.place ?? ''))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const settings = (files: string[]) => ({
  extends: '../../../../tsconfig.base.json',
  compilerOptions: { noEmit: true, moduleDetection: 'force', types: ['node', 'vite/client'] },
  // What a snippet may take for granted of its host.
  files: [...files, '../../snippets/host.ts'],
})
