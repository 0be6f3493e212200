import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../src/command.ts'
import { runOutside, type Server, serveOutside } from './outside.ts'

/** The packages as a registry would hold them: built, packed, ready to install. */
export type Tarballs = { folder: string; remove: () => void }

/** Builds and packs what hosts install: react, client and contract. */
export async function packPackages(): Promise<Tarballs> {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-tarballs-'))
  const react = ['--recursive', '--filter-prod', '@makegood/react...']
  for (const task of [['run', 'build'], ['pack', '--pack-destination', folder, '--reporter', 'silent']]) {
    const code = await runCommand('pnpm', [...react, ...task])
    if (code !== 0) throw new Error(`pnpm ${task.join(' ')} failed with exit code ${code}`)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The packed package as bytes. */
export function readTarball({ folder }: Tarballs, name: string): ArrayBuffer {
  const [file] = globSync(`makegood-${name}-*.tgz`, { cwd: folder })
  if (!file) throw new Error(`${name} was not packed.`)
  return new Uint8Array(readFileSync(join(folder, file))).buffer
}

/** A host app that was installed and built outside of the workspace. */
export type Host = { start: (port: number) => Promise<Server>; remove: () => void }

/**
 * Copies a host out of the workspace, installs the tarballs into it by npm, and builds it.
 *
 * @param env What the host is told of the service.
 */
export async function buildHost(name: string, tarballs: Tarballs, env: Record<string, string>): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `makegood-${name}-`))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    cpSync(join(import.meta.dirname, name), folder, { recursive: true })
    addDependencies(join(folder, 'package.json'), tarballs)
    await runOutside(folder, 'npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'])
    await runOutside(folder, 'npm', ['run', 'build'], env)
  } catch (error) {
    remove()
    throw error
  }
  return { start: (port) => serveOutside(folder, ['run', 'start'], port, env), remove }
}

function addDependencies(path: string, tarballs: Tarballs): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> }
  for (const file of globSync('*.tgz', { cwd: tarballs.folder })) {
    const name = /^makegood-(\w+)-/.exec(file)?.[1]
    manifest.dependencies[`@makegood/${name}`] = `file:${join(tarballs.folder, file)}`
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2))
}
