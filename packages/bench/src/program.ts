import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Runs a program of this package in a process of its own, which reads every package from its source. */
export async function runProgram(path: string): Promise<void> {
  const program = join(import.meta.dirname, path)
  execFileSync(process.execPath, ['--conditions=@makegood/source', program], { stdio: 'inherit' })
}
