import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOutside, type Server, serveOutside } from './outside.ts'
import { publicPackages, tarballOf } from './tarballs.ts'

/** A host that was installed outside of the workspace. */
export type Host = {
  folder: string
  /** Starts one of its npm scripts, which serves. */
  start: (port: number, script?: string) => Promise<Server>
  remove: () => void
}

/**
 * Copies a host out of the workspace, installs the tarballs into it by npm, and builds it where it is built.
 *
 * @param env What the host is told of the service.
 */
export async function buildHost(name: string, tarballs: string, env: Record<string, string> = {}): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `makegood-${name}-`))
  const start = (port: number, script = 'start') => serveOutside(folder, ['run', script], port, env)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    cpSync(join(import.meta.dirname, name), folder, { recursive: true })
    addDependencies(join(folder, 'package.json'), tarballs)
    await runOutside(folder, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'])
    await runOutside(folder, 'npm', ['run', 'build', '--if-present'], env)
  } catch (error) {
    remove()
    throw error
  }
  return { folder, start, remove }
}

/** No registry has the packages yet: what the host asks for, and what that asks for, comes from the tarballs. */
function addDependencies(path: string, tarballs: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> }
  for (const name of wanted(manifest.dependencies, tarballs)) {
    manifest.dependencies[`@makegood/${name}`] = `file:${tarballOf(tarballs, name)}`
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2))
}

/** Packages of ours among dependencies, with all that they stand on. */
function wanted(dependencies: Record<string, string> = {}, tarballs: string): string[] {
  const names = publicPackages.filter((name) => `@makegood/${name}` in dependencies)
  const under = names.flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(tarballs, name, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> }
    return wanted(manifest.dependencies, tarballs)
  })
  return [...new Set([...names, ...under])]
}
