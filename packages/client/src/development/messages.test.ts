import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messages } from './messages.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/troubleshooting.md'), 'utf8')

it.each(Object.keys(messages))('tells more of %s where it is linked to', (code) => {
  expect(page).toMatch(new RegExp(`^### ${code}\\n\\n.{30}`, 'm'))
})
