import { expect, it } from 'vitest'
import * as everything from './index.ts'

it('names every public thing', () => {
  expect(Object.keys(everything).sort()).toMatchInlineSnapshot(`
    [
      "createIdempotencyKey",
      "createRefundClient",
      "isRefundError",
    ]
  `)
})
