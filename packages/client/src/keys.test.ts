import { expect, it } from 'vitest'
import { createIdempotencyKey } from './index.ts'

it('makes another UUID each time', () => {
  const keys = Array.from({ length: 1000 }, createIdempotencyKey)
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  expect(keys.filter((key) => !uuid.test(key))).toEqual([])
  expect(new Set(keys).size).toBe(1000)
})
