import { spawn } from 'node:child_process'
import { root } from './workspace.ts'

/** Runs a command at the root with its output shown as it comes. Resolves to its exit code. */
export function runCommand(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', (error) => {
      console.error(`${command} could not start: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
