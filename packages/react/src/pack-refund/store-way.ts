import type { Decision, PolicySummary } from '@makegood/contract'

/** The policy with that store alone in which the pack was bought, where that is told. */
export function withOneStore(policy: PolicySummary | undefined, { trace }: Decision): PolicySummary | undefined {
  const bought = trace?.flatMap(({ conditions }) => conditions).find(({ fact }) => fact === 'purchase.channel')?.found
  const stores = policy?.seller.stores.filter(({ channel }) => channel === bought) ?? []
  return policy && stores.length > 0 ? { ...policy, seller: { ...policy.seller, stores } } : policy
}
