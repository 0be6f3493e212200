import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

/** An environment as a host's shell has it: nothing of the package manager and test runner that run us. */
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$)/i.test(name)),
  ),
  NEXT_TELEMETRY_DISABLED: '1',
}

/** Runs a command outside of the workspace with its output shown. Throws when it fails. */
export async function runOutside(folder: string, command: string, args: string[], extra: Record<string, string> = {}) {
  const child = spawn(command, args, { cwd: folder, env: { ...environment, ...extra }, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder} with exit code ${code}`)
}

/** A server that runs until it is stopped. */
export type Server = { url: string; stop: () => Promise<void> }

/** Starts a server outside of the workspace and waits until it answers. */
export async function serveOutside(folder: string, args: string[], port: number, extra: Record<string, string>): Promise<Server> {
  const url = `http://localhost:${port}`
  const env = { ...environment, ...extra, PORT: String(port) }
  // A group of its own, so that stopping it reaches the server behind npm.
  const child = spawn('npm', args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
  const server = { url, stop: () => stop(child) }
  for (let attempt = 0; attempt < 120 && child.exitCode === null; attempt++) {
    const answer = await fetch(url).catch(() => null)
    if (answer) return server
    await wait(250)
  }
  await server.stop()
  throw new Error(`Nothing answered at ${url} within 30 seconds.`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const end = once(child, 'exit')
  process.kill(-child.pid, 'SIGTERM')
  await end
}
