import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Compilers that a host may have, by the names its package.json gives them, and how it may have modules found: each
 * compiler with each way, and each of both with each React.
 */
export const typeChecks: Record<string, readonly { compiler: string; configuration: string }[]> = {
  'vite-react-18': [
    { compiler: 'typescript-5.9', configuration: 'tsconfig.nodenext.json' },
    { compiler: 'typescript-6', configuration: 'tsconfig.json' },
    { compiler: 'typescript-7', configuration: 'tsconfig.nodenext.json' },
  ],
  'vite-react-19': [
    { compiler: 'typescript-5.9', configuration: 'tsconfig.json' },
    { compiler: 'typescript-6', configuration: 'tsconfig.nodenext.json' },
    { compiler: 'typescript-7', configuration: 'tsconfig.json' },
  ],
}

/** Compiles the consumer in `types/` against what a host has installed, and resolves to what the compiler says. */
export async function typeCheck(folder: string, compiler: string, configuration: string): Promise<string> {
  cpSync(join(import.meta.dirname, 'types'), join(folder, 'types'), { recursive: true })
  const tsc = join(folder, 'node_modules', compiler, 'bin', 'tsc')
  const args = [tsc, '--pretty', 'false', '--project', join('types', configuration)]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 8_000_000 }, (error, stdout, stderr) => {
      resolve(error ? `${stdout}${stderr}` || error.message : '')
    })
  })
}
