import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listWorkspaces, root } from './workspace.ts'

type Scripts = { name: string; private?: boolean; scripts?: Record<string, string>; bin?: Record<string, string> }

const read = (folder: string): Scripts => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

/**
 * Says what is wrong with a line of a shell: a script, program, package or file that is not there. Null: nothing.
 *
 * @param home the folder of the README that says so; its scripts are meant too.
 */
export function findCommandFault(line: string, home = '.'): string | null {
  const command = line.replace(/\s#.*$|^#.*$/, '').trim()
  if (command === '') return null
  const words = command.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word))
  const [program = '', ...rest] = words
  switch (program) {
    case 'npm':
      return checkNpm(rest, command)
    case 'pnpm':
      return checkPnpm(rest, command, home)
    case 'npx':
      return hasProgram(rest.find((word) => !word.startsWith('-')) ?? '') ? null : `${command}: no such program`
    case 'node':
      return existsSync(join(root, rest.find((word) => !word.startsWith('-')) ?? '')) ? null : `${command}: no such file`
    case 'cd':
    case 'curl':
    case 'git':
      return null
    default:
      return `nobody knows the command ${program}`
  }
}

/** Published packages may be installed; what is of others has to be known to this workspace. */
function checkNpm([verb = '', ...rest]: string[], command: string): string | null {
  if (verb === 'create' || verb === 'ci') return null
  if (verb === 'install') {
    const unknown = rest.filter((word) => !word.startsWith('-') && word !== '--' && !isInstallable(word))
    return unknown.length === 0 ? null : `${command}: nobody knows ${unknown.join(', ')}`
  }
  const script = verb === 'run' ? rest[0] : verb
  return hasScript('.', script) ? null : `${command}: no such script`
}

function checkPnpm(words: string[], command: string, home: string): string | null {
  const filter = words.indexOf('--filter')
  const folder = filter === -1 ? '.' : folderOf(words[filter + 1])
  if (folder === null) return `${command}: no such package`
  const [verb = '', next = ''] = words.filter((_, index) => filter === -1 || (index !== filter && index !== filter + 1))
  if (verb === 'install') return null
  if (verb === 'exec') return hasProgram(next) ? null : `${command}: no such program`
  const script = verb === 'run' ? next : verb
  return hasScript(folder, script) || hasScript(home, script) || hasProgram(verb) ? null : `${command}: no such script`
}

const hasScript = (folder: string, script = '') => read(folder).scripts?.[script] !== undefined

const folderOf = (name = '') => listWorkspaces().find(({ manifest }) => manifest.name === name)?.folder ?? null

function isInstallable(word: string): boolean {
  const name = word.replace(/(?!^)@.*$/, '')
  if (name.startsWith('@makegood/')) return listWorkspaces().some(({ manifest }) => manifest.name === name && !manifest.private)
  return catalog().has(name)
}

/** Everything that this workspace has of others. */
function catalog(): Set<string> {
  const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  return new Set([...text.matchAll(/^ {2}'?([@\w/.-]+)'?: \S/gm)].map(([, name]) => name!))
}

/** A program of ours, or one of what the checks or the workspace install. */
function hasProgram(name: string): boolean {
  if (listWorkspaces().some(({ folder }) => read(folder).bin?.[name] !== undefined)) return true
  return ['node_modules/.bin', 'packages/checks/node_modules/.bin'].some((folder) => existsSync(join(root, folder, name)))
}
