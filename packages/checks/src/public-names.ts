import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listWorkspaces, root } from './workspace.ts'

type Exports = Record<string, string | Record<string, string>>

/** A name that a host can import, by the module that it comes from. */
export type PublicName = { module: string; name: string }

/** Every name of every module of the published packages. Languages are alike: a table of the docs has them all. */
export function findPublicNames(): PublicName[] {
  return listWorkspaces().flatMap(({ folder, manifest }) => {
    if (manifest.private) return []
    const { exports = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { exports?: Exports }
    return Object.entries(exports).flatMap(([key, target]) => {
      const source = typeof target === 'string' ? undefined : target['@makegood/source']
      if (!source || !/\.tsx?$/.test(source) || key.includes('*')) return []
      const text = readFileSync(join(root, folder, source), 'utf8')
      return namesIn(text).map((name) => ({ module: manifest.name + key.slice(1), name }))
    })
  })
}

/** What a module exports, by lists (`export { a, type b as c } from`) or where it stands (`export const a`). */
export function namesIn(source: string): string[] {
  const lists = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(','))
  const listed = lists.map((one) => one.trim().replace(/^type /, '').replace(/^.* as /, '')).filter((one) => one !== '')
  const standing = [...source.matchAll(/^export (?:declare )?(?:async )?(?:const|let|function\*?|class|type|interface) (\w+)/gm)].map(([, name]) => name!)
  return [...new Set([...listed, ...standing])]
}
