import { expect, it } from 'vitest'
import * as policy from './index.ts'

it('names every public thing', () => {
  expect(Object.keys(policy).sort()).toMatchInlineSnapshot(`
    [
      "PolicyError",
      "allowance",
      "amountOf",
      "bindingVersions",
      "compile",
      "compileReadings",
      "counterfactual",
      "deadlines",
      "decide",
      "decideByVersions",
      "disclose",
      "grantsOf",
      "groundsOf",
      "lateStatement",
      "laws",
      "openHours",
      "parseLaw",
      "parsePolicy",
      "policies",
      "readingsOf",
      "readingsThatMatter",
      "standardFacts",
      "summarize",
      "toInstant",
      "withdrawalLaws",
      "withdrawalRight",
    ]
  `)
})
