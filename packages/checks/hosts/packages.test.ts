import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { describe, expect, inject, it } from 'vitest'
import { readImports } from '../src/module-imports.ts'
import { readText } from '../src/workspace.ts'
import { publicPackages, tarballOf } from './tarballs.ts'

const tarballs = inject('tarballs')

/** What a registry and a host read of a packed package.json. */
type Packed = Record<string, unknown> & {
  name: string
  version: string
  engines: { node: string }
  exports: Record<string, string | Record<string, string>>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

describe.each(publicPackages)('the packed %s', (name) => {
  const folder = join(tarballs, name)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const manifest = JSON.parse(read('package.json')) as Packed
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1).replaceAll('\\', '/'), entry.name))

  it('is sound for every consumer, strictly', async () => {
    const tarball = new Uint8Array(readFileSync(tarballOf(tarballs, name))).buffer
    const { messages } = await publint({ pack: { tarball }, strict: true })
    expect(messages.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([])
  })

  it('has types that are right for whoever reads modules', async () => {
    expect(await whatIsWrongWithTypes(tarballOf(tarballs, name), onesOf(manifest.exports, files))).toBe('')
  })

  it('has every entry point in the consumer whose types are compiled', () => {
    const consumer = readText('packages/checks/hosts/types/consumer.tsx')
    const entries = Object.keys(manifest.exports).map((subpath) => `@makegood/${name}${subpath.slice(1).replace(/\*.*/, '')}`)
    const asked = (entry: string) => consumer.includes(entry.endsWith('/') ? `'${entry}` : `'${entry}'`)
    expect(entries.filter((entry) => !asked(entry))).toEqual([])
  })

  it('says what a registry asks, names its licence and brings its text', () => {
    expect(manifest).toMatchObject({
      name: `@makegood/${name}`,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      description: expect.stringMatching(/\.$/),
      license: 'MIT',
      author: 'The Makegood authors',
      type: 'module',
      sideEffects: expect.anything(),
      publishConfig: { access: 'public' },
    })
    expect(manifest['keywords']).toContain('makegood')
    expect(read('LICENSE')).toMatch(/^MIT License/)
    expect(read('README.md')).toMatch(new RegExp(`^# @makegood/${name}\n`))
  })

  it('depends on versions that a registry knows', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.peerDependencies })
    expect(versions.filter((version) => !/^[\^~\d]/.test(version))).toEqual([])
  })

  it('asks for no older Node than what it depends on', () => {
    const tooYoung = Object.keys(manifest.dependencies ?? {}).filter((dependency) => {
      const { engines } = JSON.parse(readText(`packages/${name}/node_modules/${dependency}/package.json`)) as Partial<Packed>
      return engines && leastNode(engines.node) > leastNode(manifest.engines.node)
    })
    expect(tooYoung).toEqual([])
  })

  it('brings no test, no story and nothing that was left of a build', () => {
    expect(files.filter((path) => /\.(test|stories|guide)\.|\.mdx$|(^|\/)(testing|test)\//.test(path))).toEqual([])
    const built = files.filter((path) => /^dist\/.*\.js$/.test(path))
    expect(built.length).toBeGreaterThan(0)
    expect(built.filter((path) => !files.some((source) => isSourceOf(path, source)))).toEqual([])
  })

  it('has the source of every file where its maps point', () => {
    const maps = files.filter((path) => path.endsWith('.map'))
    const missing = maps.flatMap((path) => {
      const { sources } = JSON.parse(read(path)) as { sources: string[] }
      return sources.map((source) => posix.join(dirname(path), source)).filter((source) => !files.includes(source))
    })
    expect(maps.length).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })

  it('never leads from what is built to its sources', () => {
    const built = files.filter((path) => /^dist\/.*\.(js|d\.ts)$/.test(path))
    const strays = built.flatMap((path) =>
      readImports(path, read(path))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(dirname(path), specifier))
        // Types name a module as its source does: './client.ts' is client.d.ts to TypeScript.
        .filter((target) => !files.includes(path.endsWith('.d.ts') ? target.replace(/\.tsx?$/, '.d.ts') : target))
        .map((target) => `${path} leads to ${target}`),
    )
    expect(strays).toEqual([])
  })
})

/** What `attw` has against a tarball for hosts that use modules, for nothing of ours is CommonJS; empty: nothing. */
async function whatIsWrongWithTypes(tarball: string, subpaths: string[]): Promise<string> {
  const program = join(dirname(fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'))), 'dist/index.js')
  const more = subpaths.length > 0 ? ['--include-entrypoints', ...subpaths] : []
  const args = [program, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color', ...more]
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) => resolve(error ? `${stdout}${stderr}` || error.message : ''))
  })
}

/** One path for each pattern of the exports: `languages/de` for `./languages/*`, which `attw` does not look into. */
function onesOf(entries: Packed['exports'], files: readonly string[]): string[] {
  return Object.entries(entries).flatMap(([subpath, target]) => {
    const [start = '', end] = (typeof target === 'string' ? target : (target['default'] ?? '')).slice(2).split('*')
    if (end === undefined) return []
    const file = files.find((path) => path.startsWith(start) && path.endsWith(end))
    return file ? [subpath.slice(2).replace('*', file.slice(start.length, -end.length))] : []
  })
}

const isSourceOf = (built: string, path: string) => path.startsWith('src/') && path.replace(/^src(.*)\.tsx?$/, 'dist$1.js') === built

/** The least version of Node that a range takes, as a number to compare: 22.012. */
function leastNode(range: string): number {
  const [, major, minor] = /(\d+)(?:\.(\d+))?/.exec(range) ?? []
  return Number(major ?? 0) + Number(minor ?? 0) / 1000
}
