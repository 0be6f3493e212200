import { expect, it } from 'vitest'
import { compileSnippets } from './compile-snippets.ts'
import { findSnippets } from './snippets.ts'
import { listFiles, readText } from './workspace.ts'

const isDocument = (path: string) => /^(README|(packages|apps)\/[^/]+\/README|docs\/.+)\.md$/.test(path)

it('compiles every snippet of the READMEs and the docs', { timeout: 60_000 }, () => {
  const snippets = listFiles().filter(isDocument).flatMap((path) => findSnippets(path, readText(path)))
  expect(compileSnippets(snippets)).toEqual([])
})

it('finds the snippets and says where they stand', () => {
  const markdown = '# Title\n\n```tsx\nconst a = <b />\n```\n\n```sh\nls\n```\n\n```ts\nconst c = 1\n```\n'
  expect(findSnippets('README.md', markdown)).toEqual([
    { place: 'README.md:3', language: 'tsx', code: 'const a = <b />\n' },
    { place: 'README.md:11', language: 'ts', code: 'const c = 1\n' },
  ])
})

it('refuses a snippet that does not compile', { timeout: 60_000 }, () => {
  const faults = compileSnippets([
    { place: 'README.md:3', language: 'ts', code: `import { Wallet } from '@makegood/contract'\nexport const wallet = Wallet\n` },
    { place: 'README.md:9', language: 'ts', code: `import { Purse } from '@makegood/contract'\nexport const purse = Purse\n` },
  ])
  expect(faults).toEqual([expect.stringMatching(/README\.md:9.*Purse/)])
})
