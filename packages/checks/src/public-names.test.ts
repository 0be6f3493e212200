import { operations, PROBLEM_STATUS } from '@makegood/contract'
import { createRefundWorld } from '@makegood/msw'
import { hostVariables } from '@makegood/react/tokens'
import { describe, expect, it } from 'vitest'
import { listDocuments } from './documents.ts'
import { findPublicNames, namesIn } from './public-names.ts'
import { listFiles, readText } from './workspace.ts'

/** The pages that hosts read. What only decisions or rules name is not found. */
const pages = listDocuments().filter(({ path }) => /^docs\/[^/]+\.md$|^packages\/[^/]+\/README\.md$/.test(path) && path !== 'docs/rules.md')
const words = new Set(pages.flatMap(({ text }) => text.match(/[\w$]+/g) ?? []))

describe('the docs', () => {
  it('name everything that a host can import', () => {
    const names = findPublicNames()
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter(({ name }) => !words.has(name)).map(({ module, name }) => `${module}: ${name}`)).toEqual([])
  })

  it('list, where names are listed, none that is gone', () => {
    const names = new Set(findPublicNames().map(({ name }) => name))
    const listed = [...readText('docs/names.md').matchAll(/`([\w$]+)`/g)].map(([, name]) => name!)
    expect(listed.filter((name) => !names.has(name))).toEqual([])
  })

  it('have every call of the API, every problem code with its status, and every lever of a world', () => {
    const api = readText('docs/implementing-the-api.md')
    const calls = Object.values(operations).map(({ method, path }) => `| \`${method} ${path}\` |`)
    const problems = Object.entries(PROBLEM_STATUS).map(([code, status]) => `| \`${code}\` | ${status} |`)
    expect([...calls, ...problems].filter((row) => !api.includes(row))).toEqual([])
    const guide = readText('docs/testing.md')
    const world = createRefundWorld({ policy: 'anumi' })
    const levers = Object.entries(world).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    world.close()
    expect(levers.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([])
  })
})

it('has a table of the languages there are, by the names they are imported by', () => {
  const exported = listFiles().flatMap((path) => {
    const [, tag] = /^packages\/react\/src\/languages\/([\w-]+)\/language\.ts$/.exec(path) ?? []
    return tag && tag !== 'pseudo' ? namesIn(readText(path)).map((name) => `\`${tag}\` | \`${name}\``) : []
  })
  expect(exported.length).toBe(14)
  const table = readText('docs/languages.md')
  expect(exported.filter((row) => !table.includes(row))).toEqual([])
})

it('has every variable that a host may set in the guide to theming', () => {
  const guide = readText('docs/theming.md')
  const missing = Object.keys(hostVariables).filter((name) => !guide.includes(`\`${name}`) && !guide.includes(`\`${name.replace('--makegood', '')}\``))
  expect(missing).toEqual([])
})

it('finds the names of a module', () => {
  const source = `export { a, type B as C } from './a.ts'\nexport type {\n  D,\n} from './d.ts'\nexport const e = 1\nexport async function f() {}\nconst g = 2\n`
  expect(namesIn(source)).toEqual(['a', 'C', 'D', 'e', 'f'])
})
