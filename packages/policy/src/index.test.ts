import { expect, it } from 'vitest'
import * as policy from './index.ts'

it('names every public thing', () => {
  expect(Object.keys(policy).sort()).toMatchInlineSnapshot(`
    [
      "PolicyError",
      "allowance",
      "amountOf",
      "compile",
      "counterfactual",
      "deadlines",
      "decide",
      "disclose",
      "groundsOf",
      "parseLaw",
      "parsePolicy",
      "policies",
      "standardFacts",
      "summarize",
      "toInstant",
    ]
  `)
})
