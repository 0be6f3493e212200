import { expect, it } from 'vitest'
import { needsOf, needsToldIn, releasedTogether } from './publishing.ts'
import { listWorkspaces, readText } from './workspace.ts'

it('tells why of each dependency of a published package, and of nothing else', () => {
  const told = needsToldIn(readText('docs/dependencies.md'))
  expect(told.length).toBeGreaterThan(5)
  expect(told.sort()).toEqual(needsOf(listWorkspaces()).sort())
})

it('reads who needs what, of a package.json as of a page', () => {
  const manifest = { name: '@makegood/msw', dependencies: { '@makegood/contract': '*', idb: '*' }, peerDependencies: { msw: '*' } }
  const hidden = { folder: 'packages/bench', manifest: { name: '@makegood/bench', private: true, dependencies: { virtua: '*' } } }
  expect(needsOf([{ folder: 'packages/msw', manifest }, hidden])).toEqual(['msw needs idb', 'msw needs msw'])
  const page = '| dependency | of | why |\n|---|---|---|\n| `idb` | `msw`, `react` | it is small |\n\nAlso `dexie` | `msw` |'
  expect(needsToldIn(page)).toEqual(['msw needs idb', 'react needs idb'])
})

it('releases all published packages together', () => {
  const published = listWorkspaces().filter(({ manifest }) => !manifest.private)
  expect(releasedTogether()).toEqual(published.map(({ manifest }) => manifest.name).sort())
})
