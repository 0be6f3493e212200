import { readFileSync } from 'node:fs'
import { createReceiptKey } from '@makegood/service'
import { expect, it } from 'vitest'
import { verifyPageFiles } from '../scripts/verify-page-text.ts'
import { verifyPage } from './verify-page.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

it('is what its sources say now; else run `pnpm --filter @makegood/client verify-page`', () => {
  const files = verifyPageFiles()
  expect(Object.fromEntries(Object.keys(files).map((path) => [path, read(path)]))).toEqual(files)
})

it('is shipped without keys', () => {
  expect(verifyPage({ keys: [] })).toBe(read('verify-receipt.html'))
})

it('holds the public keys of an issuer, and nothing secret', async () => {
  const key = await createReceiptKey('2026')
  const page = verifyPage({ keys: [key] })
  expect(page).toContain(`<script type="application/json" id="keys">{"keys":[{"kid":"2026","kty":"EC","crv":"P-256","x":"${key.x}","y":"${key.y}"}]}</script>`)
  expect(page).not.toContain(key.d)
})

it('keeps whatever stands in a key within its element', async () => {
  const page = verifyPage({ keys: [{ ...(await createReceiptKey('a')), kid: '</script><script>alert(1)</script><!--' }] })
  expect(page).not.toContain('alert(1)</script>')
  expect(page.match(/<script/g)).toHaveLength(3)
})
