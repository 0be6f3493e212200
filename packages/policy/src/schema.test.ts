import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { policySchema } from '../scripts/schema.ts'
import { policies } from './policies.ts'

const committed: object = JSON.parse(readFileSync(new URL('../policy.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(committed)

it('is committed as it is generated (pnpm --filter @makegood/policy schema)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(policySchema())))
})

it.each(Object.entries(policies))('accepts %s', (_, policy) => {
  validate(policy)
  expect(validate.errors).toBe(null)
})

it('refuses a policy with a misspelt rule', () => {
  const [first] = policies.anumi.rules
  expect(validate({ ...policies.anumi, rules: [{ ...first, iff: {} }] })).toBe(false)
})
