import { describe, expect, it } from 'vitest'
import { listDocuments } from './documents.ts'
import { anchorsOf, findDeadLinks } from './links.ts'
import { findDeadPaths } from './paths.ts'
import { listFiles, readText } from './workspace.ts'

it('leads somewhere with every link between its pages, and to headings that are there', () => {
  const files = listFiles()
  const folders = files.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index).join('/') || '.'))
  const known = new Set([...files, ...folders])
  const documents = listDocuments()
  expect(documents.length).toBeGreaterThan(50)
  expect(documents.flatMap((document) => findDeadLinks(document, { has: (path) => known.has(path), text: readText }))).toEqual([])
})

it('names no path that is not there', () => {
  const files = listFiles()
  expect(listDocuments().flatMap((document) => findDeadPaths(document, files))).toEqual([])
  const wrong = { path: 'docs/a.md', text: '`packages/react/src/*.tsx`\n`packages/react/none.ts`' }
  expect(findDeadPaths(wrong, files)).toEqual(['docs/a.md:2: there is no packages/react/none.ts'])
})

describe('a made-up page', () => {
  const texts: Record<string, string> = { 'docs/a.md': '# One & two\n\n## `code` here\n\n## Same\n\n## Same\n', 'README.md': '# Top\n' }
  const places = { has: (path: string) => path in texts || path === 'docs', text: (path: string) => texts[path] ?? '' }
  const dead = (text: string, path = 'docs/b.md') => findDeadLinks({ path, text }, { has: (one) => one === path || places.has(one), text: (one) => (one === path ? text : places.text(one)) })

  it.each([
    '[a](a.md)', '[a](./a.md#one--two)', '[a](a.md#code-here)', '[a](a.md#same-1)', '[a](../README.md#top)', '[a](../docs/)',
    '[a](https://example.com)', '`[a](none.md)`', '# Mine\n\n[a](#mine)',
  ])('may link: %s', (text) => {
    expect(dead(text)).toEqual([])
  })

  it.each([
    ['[a](none.md)', 'docs/b.md:1: there is no none.md'],
    ['\n[a](a.md#three)', 'docs/b.md:2: docs/a.md has no heading for #three'],
    ['[a](#mine)', 'docs/b.md:1: docs/b.md has no heading for #mine'],
  ])('is found out: %s', (text, fault) => {
    expect(dead(text)).toEqual([fault])
  })

  it('has anchors as GitHub makes them', () => {
    expect([...anchorsOf(texts['docs/a.md']!)]).toEqual(['one--two', 'code-here', 'same', 'same-1'])
  })
})
