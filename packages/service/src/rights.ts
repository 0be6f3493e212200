import type { Pack } from '@makegood/contract'
import { withdrawalRight } from '@makegood/policy'
import { accountFacts } from './accounts.ts'
import { knownFacts } from './gather-purchase.ts'
import { refundedOf } from './lots.ts'
import type { PackRow } from './rows.ts'
import { toInstantOrNull } from './instants.ts'
import type { Work } from './work.ts'

/**
 * The statutory right to leave the contract of a pack (C36), told of with every pack: it asks nothing of the store.
 * Who has left the contract, or has the whole price back, has none any more.
 */
export function rightOf(work: Work, pack: PackRow): Pack['withdrawal'] {
  if (pack.withdrawnAt !== null || refundedOf(pack) >= pack.paid.amount) return null
  const facts = { ...accountFacts(work), ...knownFacts(work, pack) }
  const right = withdrawalRight(work.laws, { ground: 'change_of_mind', at: work.now, facts, past: [], purchase: pack.id })
  return right && { until: toInstantOrNull(right.until) }
}
