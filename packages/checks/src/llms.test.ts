import { expect, it } from 'vitest'
import { findDeadLinks } from './links.ts'
import { llmsText } from './llms.ts'
import { listFiles, readText } from './workspace.ts'

const text = readText('llms.txt')

it('is as the index of the docs is now; pnpm llms writes it', () => {
  expect(text).toBe(llmsText(readText('README.md'), readText('docs/README.md')))
})

it('has the form that readers of it expect: a title, a quote, then sections of links with a note', () => {
  const [title, quote, ...rest] = text.trimEnd().split(/\n{2,}/)
  expect(title).toMatch(/^# \S/)
  expect(quote).toMatch(/^> \S/)
  const sections = rest.slice(1)
  expect(sections.length % 2).toBe(0)
  sections.forEach((part, index) => expect(part).toMatch(index % 2 === 0 ? /^## .+$/ : /^(- \[[^\]]+\]\(\.\/[^)]+\): .+\n?)+$/))
})

it('leads somewhere, and to every page of the docs', () => {
  const files = listFiles()
  expect(findDeadLinks({ path: 'llms.txt', text }, { has: (path) => files.includes(path), text: readText })).toEqual([])
  const pages = files.filter((path) => /^docs\/[^/]+\.md$/.test(path) && path !== 'docs/README.md')
  expect(pages.filter((page) => !text.includes(`](./${page})`))).toEqual([])
})
