import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawSchema, policySchema } from '../scripts/schema.ts'
import { laws } from './laws.ts'
import { policies } from './policies.ts'

describe.each([
  ['policy.schema.json', policySchema(), policies],
  ['law.schema.json', lawSchema(), laws],
])('%s', (file, generated, books) => {
  const committed: object = JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(committed)

  it('is committed as it is generated (pnpm --filter @makegood/policy schema)', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(generated)))
  })

  it.each(Object.entries(books))('accepts %s', (_, book) => {
    validate(book)
    expect(validate.errors).toBe(null)
  })

  it('refuses a misspelt rule', () => {
    const [book] = Object.values(books)
    expect(validate({ ...book, rules: [{ ...book!.rules[0], iff: {} }] })).toBe(false)
  })
})
