import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../src/command.ts'
import { listWorkspaces } from '../src/workspace.ts'

/** The packages that are published, by their short names: `react`. */
export const publicPackages = listWorkspaces()
  .filter(({ manifest }) => !manifest.private)
  .map(({ folder }) => folder.replace('packages/', ''))

/** Builds the public packages from nothing and packs them as a registry would hold them, each beside a folder of what is in it. */
export async function packPackages(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-tarballs-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const filters = publicPackages.flatMap((name) => ['--filter', `@makegood/${name}`])
    await run('pnpm', ['--recursive', ...filters, 'run', 'build'])
    // They were built just now, where what fails is seen.
    const pack = ['pack', '--config.ignore-scripts=true', '--reporter', 'silent']
    await run('pnpm', ['--recursive', ...filters, ...pack, '--out', join(folder, '%s.tgz')])
    for (const name of publicPackages) {
      mkdirSync(join(folder, name))
      await run('tar', ['-xzf', tarballOf(folder, name), '-C', join(folder, name), '--strip-components', '1'])
    }
    return { folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** The path of a packed package. */
export const tarballOf = (folder: string, name: string) => join(folder, `makegood-${name}.tgz`)

async function run(command: string, args: readonly string[]): Promise<void> {
  const code = await runCommand(command, args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with exit code ${code}`)
}
