import { expect, it } from 'vitest'
import { bundle, bundleFiles } from './bundle.ts'
import { entries } from './entries.ts'

it('counts what loads with the page apart from what loads later', async () => {
  const eager = await bundle(`import { QueryClient } from '@tanstack/react-query'\nexport const all = [QueryClient]`)
  const late = await bundle(`export const all = () => import('@tanstack/react-query')`)
  expect(eager.lazyChunks).toBe(0)
  expect(eager.initial.gzip).toBeGreaterThan(2000)
  expect(late.lazyChunks).toBeGreaterThan(0)
  expect(late.initial.gzip).toBeLessThan(500)
  expect(late.lazy.gzip).toBeGreaterThan(eager.initial.gzip)
})

it('adds up what a flow loads late, and says so when nothing loads it any more', async () => {
  const code = `export const all = () => [import('@tanstack/react-query'), import('@sentry/feedback')]`
  const { initial, lazy, used } = await bundle(code, ['@sentry/feedback/build/npm/esm/index.js'])
  expect(used.gzip).toBeGreaterThan(initial.gzip + 15_000)
  expect(used.gzip).toBeLessThan(initial.gzip + lazy.gzip)
  await expect(bundle(code, ['ky/index.js'])).rejects.toThrow('Nothing imports ky/index.js late')
})

it('leaves React to the host and counts styles', async () => {
  const { initial, css } = await bundle(
    `import { useState } from 'react'\nimport '@knocklabs/react/dist/index.css'\nexport const all = [useState]`,
  )
  expect(initial.gzip).toBeLessThan(200)
  expect(css.gzip).toBeGreaterThan(1000)
  expect(css.gzip).toBeLessThan(css.minified)
})

it('brings with a page the triggers and the provider alone', async () => {
  const { inputs } = await bundleFiles(entries.page)
  expect(inputs).toContainEqual(expect.stringMatching(/react\/src\/provider\.tsx$/))
  // Neither ky nor react-query nor valibot nor idb, no schema, and nothing that speaks to the service.
  expect(inputs.filter((path) => /node_modules|contract\/src|client\/src\/transport/.test(path))).toEqual([])
})
