import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readTests } from './rule-tests.ts'
import { readText, root } from './workspace.ts'

/** Where the threats stand. */
export const SECURITY_PAGE = 'docs/security.md'

/** A test that a page says holds something. */
type Holding = { path: string; title: string }

/** One threat of the page: its number, what it is, how it is met, and which tests hold it. */
export type Threat = { id: string; title: string; met: string; held: Holding[] }

/** The threats of a page, in its order. */
export function readThreats(page: string): Threat[] {
  return page.split(/^(?=#{2,3} )/m).flatMap((section) => {
    const [, id, title] = /^### (S\d+) (.+)$/m.exec(section) ?? []
    if (!id || !title) return []
    const held = [...section.matchAll(/^- Held: `([^`]+)` "([^"]+)"$/gm)].map((found): Holding => ({ path: found[1]!, title: found[2]! }))
    const met = section.split('\n').slice(1).filter((line) => !/^(- | {2})/.test(line)).join('\n').trim()
    return [{ id, title, met, held }]
  })
}

/** What is wrong with them: numbers out of order, words or tests that are missing, tests that are not there. */
export function findThreatFaults(threats: readonly Threat[], titlesOf: (path: string) => readonly string[] | null): string[] {
  return threats.flatMap(({ id, met, held }, index) => [
    ...(id === `S${index + 1}` ? [] : [`${id} is not S${index + 1}`]),
    ...(met === '' ? [`${id} does not say how it is met`] : []),
    ...(held.length === 0 ? [`${id} is held by no test`] : []),
    ...held.flatMap(({ path, title }) => {
      const titles = titlesOf(path)
      if (titles === null) return [`${id} names ${path}, which is not there`]
      return titles.includes(title) ? [] : [`${id} names a test that ${path} does not have: ${title}`]
    }),
  ])
}

/** The titles of the tests of a file, each with its groups before it; null: there is no such file. */
export const titlesOf = (path: string): string[] | null =>
  existsSync(join(root, path)) ? readTests(path, readText(path)).map(({ title }) => title) : null
