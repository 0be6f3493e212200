import { expect, it } from 'vitest'
import { compileSnippets } from './compile-snippets.ts'
import { listDocuments } from './documents.ts'
import { findSnippets } from './snippets.ts'

it('compiles every snippet of the READMEs and the docs', { timeout: 180_000 }, () => {
  const snippets = listDocuments().flatMap(({ path, text }) => findSnippets(path, text))
  expect(compileSnippets(snippets)).toEqual([])
})

it('finds the snippets and says where they stand', () => {
  const markdown = '# Title\n\n```tsx\nconst a = <b />\n```\n\n```sh\nls\n```\n\n```ts\n// src/c.ts\nconst c = 1\n```\n'
  expect(findSnippets('README.md', markdown)).toEqual([
    { place: 'README.md:3', language: 'tsx', code: 'const a = <b />\n', file: null },
    { place: 'README.md:11', language: 'ts', code: '// src/c.ts\nconst c = 1\n', file: 'src/c.ts' },
  ])
})

it('refuses a snippet that does not compile', { timeout: 60_000 }, () => {
  const faults = compileSnippets([
    { place: 'README.md:3', language: 'ts', code: `import { Wallet } from '@makegood/contract'\nexport const wallet = Wallet\n`, file: 'wallet.ts' },
    { place: 'README.md:9', language: 'ts', code: `import { Purse } from '@makegood/contract'\nimport { wallet } from './wallet.ts'\nexport const purse = [Purse, wallet]\n`, file: null },
  ])
  expect(faults).toEqual([expect.stringMatching(/README\.md:9.*Purse/)])
})
