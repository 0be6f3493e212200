import { expect, it } from 'vitest'
import { findEntries, readReference, withoutExample } from './reference.ts'

it('has every module of every published package', () => {
  const names = findEntries().map(({ name }) => name)
  expect(names).toContain('@makegood/react')
  expect(names).toContain('@makegood/client/outbox')
  expect(names).toContain('@makegood/policy/tools')
  expect(names).not.toContain('@makegood/checks')
})

it('finds TSDoc at every public name, no dead link in it, and an example at every function', { timeout: 120_000 }, async () => {
  const { modules, warnings } = await readReference()
  expect(warnings).toEqual([])
  expect(withoutExample(modules)).toEqual([])
  expect(modules.map(({ name }) => name).toSorted()).toEqual(findEntries().map(({ name }) => name).toSorted())
})
