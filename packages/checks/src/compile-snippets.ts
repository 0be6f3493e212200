import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Snippet } from './snippets.ts'
import { root } from './workspace.ts'

/** Inside the workspace, so that the packages are found by name. */
const parent = join(root, 'packages/checks/.snippets')

/**
 * Compiles each snippet as a file of its own and says, by place, what the compiler says. Those that name their file stand
 * there, in a folder for each page, so that they may import each other. Empty: all compile.
 */
export function compileSnippets(snippets: readonly Snippet[]): string[] {
  const folder = join(parent, String(process.pid))
  rmSync(folder, { recursive: true, force: true })
  try {
    const places = new Map<string, string>()
    for (const snippet of snippets) {
      const name = nameOf(snippet, places)
      if (places.has(name)) return [`${snippet.place}: ${snippet.file} is there already`]
      places.set(name, snippet.place)
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), snippet.code)
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings([...places.keys()])))
    const { status, stdout, error } = spawnSync('tsc', ['--project', folder], { encoding: 'utf8', cwd: folder })
    if (error) throw error
    const errors = stdout.split('\n').filter((line) => line.includes('error TS'))
    if (status !== 0 && errors.length === 0) throw new Error(`tsc failed: ${stdout}`)
    // What is wrong inside of a package is found by the types of that package.
    return errors.flatMap((line) => {
      const place = places.get(line.slice(0, line.indexOf('(')))
      return place ? [place + line.slice(line.indexOf('('))] : []
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function nameOf({ place, language, file }: Snippet, taken: ReadonlyMap<string, string>): string {
  const page = place.replace(/:\d+$/, '').replace(/[^\w]+/g, '-')
  return file ? `${page}/${file}` : `${page}/snippet-${taken.size + 1}.${language}`
}

const settings = (files: string[]) => ({
  extends: '../../../../tsconfig.base.json',
  compilerOptions: { noEmit: true, moduleDetection: 'force', types: ['node', 'vite/client'] },
  // What a snippet may take for granted of its host.
  files: [...files, '../../snippets/host.ts'],
})
