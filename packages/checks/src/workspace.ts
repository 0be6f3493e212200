import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What the checks read of a package.json. */
export type Manifest = {
  name: string
  private?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** A package or an app with its folder, relative to the root: `packages/react`. */
export type Workspace = { folder: string; manifest: Manifest }

export function listWorkspaces(): Workspace[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root }).map((path) => ({
    folder: path.replace(/\\/g, '/').replace(/\/package\.json$/, ''),
    manifest: JSON.parse(readFileSync(join(root, path), 'utf8')),
  }))
}

/** Every file that is committed or about to be, relative to the root. */
export function listFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return output.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}

export const readText = (path: string) => readFileSync(join(root, path), 'utf8')
