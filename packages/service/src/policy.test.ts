import type { PolicySummary } from '@makegood/contract'
import { policies, type PolicyId } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { createHarness } from '../test/harness.ts'

describe('the policy in force', () => {
  for (const policy of Object.keys(policies) as PolicyId[]) {
    it(`is summed up for ${policy}, without its rules`, async () => {
      const summary = await createHarness({ policy }).call<PolicySummary>('/v1/policy')
      expect(summary).toMatchObject({ id: policy, version: policies[policy].version })
      expect(Object.keys(summary)).not.toContain('rules')
    })
  }
})
