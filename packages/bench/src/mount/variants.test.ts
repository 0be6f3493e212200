import { expect, it } from 'vitest'
import { buildPages } from '../pages.ts'
import { variantNames, variantsFolder } from './variants.ts'

it('builds a page for each variant, and leaves to later what ours loads later', async () => {
  const files = await buildPages(variantsFolder, variantNames)
  const text = (name: string) => new TextDecoder().decode(files.get(name))
  for (const name of variantNames) {
    expect(text(`${name}.js`)).toContain('renderMore')
    expect(text(`${name}.css`)).toContain('.card')
  }
  expect(text('makegood.js')).toMatch(/import\("\.\/surface-/)
  expect(text('makegood.css')).toContain('.makegood-trigger')
  expect(text('radix.css')).not.toContain('makegood')
})
