import type { Case, Facts, PastEvent } from '@makegood/policy'
import { accountFacts } from './accounts.ts'
import { mayBeCourtesy } from './decided.ts'
import { purchaseFacts } from './gather-purchase.ts'
import { creditsIn } from './ledger.ts'
import { costOf, refundedOf } from './lots.ts'
import type { Person } from './ports.ts'
import type { GenerationRow, IncidentRow, PackRow, RefundRow, ResultRow } from './rows.ts'
import type { Work } from './work.ts'

/** Collects the facts of a case from the records. What the records do not hold is left out: unknown. */

/** Everything that cases on a wallet share, read once for many cases. */
export type Records = { packs: PackRow[]; refunds: RefundRow[]; past: PastEvent[]; incidents: IncidentRow[] }

export async function gatherRecords({ tx, now, store }: Work): Promise<Records> {
  const [packs, refunds, reports, incidents] = await Promise.all([
    tx.packs.list(),
    tx.refunds.list(),
    tx.reports.list(),
    store.incidents.list(),
  ])
  const past: PastEvent[] = packs.map(({ id, purchasedAt }) => ({ kind: 'purchase', at: purchasedAt, purchase: id }))
  for (const report of reports) {
    for (const generation of new Set(report.items.map((item) => item.generationId)))
      past.push({ kind: 'report', at: report.createdAt, generation })
  }
  for (const refund of refunds) past.push(...pastOf(refund))
  // What is recorded has happened, also where another server's clock is ahead of ours.
  return { packs, refunds, incidents, past: past.map((event) => ({ ...event, at: Math.min(event.at, now) })) }
}

/** What a refund counts for in later cases: granted and pending ones alike, so that no cap can be raced. */
function pastOf(refund: RefundRow): PastEvent[] {
  if (refund.status === 'declined' || refund.status === 'canceled' || refund.origin === 'automatic') return []
  const counted = refund.items.filter(({ decision }) =>
    ['granted', 'review', 'needs_information'].includes(decision.verdict),
  )
  return counted.flatMap(({ generationId, decision }) => {
    const about = {
      at: refund.createdAt,
      ...(generationId && { generation: generationId }),
      ...(refund.packId && { purchase: refund.packId }),
    }
    return [{ kind: 'refund', ...about }, ...(mayBeCourtesy(decision) ? [{ kind: 'courtesy', ...about }] : [])]
  })
}

function refundPercent({ packs }: Records): Facts {
  const paid = packs.reduce((sum, pack) => sum + pack.paid.amount, 0)
  const refunded = packs.reduce((sum, pack) => sum + refundedOf(pack), 0)
  // Amounts of several currencies have no sum: then the share is not known.
  if (new Set(packs.map((pack) => pack.paid.currency)).size > 1) return {}
  return { 'account.refund_percent': paid === 0 ? 0 : Math.floor((refunded * 100) / paid) }
}

function generationFacts({ packs, refunds }: Records, generation: GenerationRow, results: ResultRow[]): Facts {
  const { failure } = generation
  return {
    'generation.outcome': generation.outcome,
    'generation.at': generation.finishedAt,
    'generation.kind': generation.kind,
    'generation.feature': generation.feature,
    'generation.platform': generation.platform,
    'generation.surface': generation.surface,
    'generation.credits': creditsIn(costOf(generation, packs, refunds)),
    'generation.missing_deliverables': generation.missing.length,
    'generation.downloaded': results.some((result) => result.downloadedAt !== null),
    // Our own storage is part of our system.
    'generation.failure_source': failure && (failure.source === 'provider' ? 'provider' : 'system'),
    'generation.provider': failure?.provider ?? null,
  }
}

/** The case of a pack. The request comes from the purchase address when the person signed in with it (C9). */
export function packCase(
  work: Work,
  records: Records,
  pack: PackRow,
  ground: string,
  person: Pick<Person, 'email'> | null,
): Case {
  const same = sameAddress(person?.email, pack.email)
  return {
    ground,
    at: work.now,
    facts: {
      ...accountFacts(work),
      ...refundPercent(records),
      ...purchaseFacts(work, records, pack),
      ...(same !== undefined && { 'request.from_purchase_address': same }),
    },
    past: records.past,
    purchase: pack.id,
  }
}

/**
 * The case of a generation. Its purchase is known where one pack alone paid for it. Who reports it holds the
 * wallet's own token, which stands for the address tied to the wallet (C29).
 */
export function generationCase(
  work: Work,
  records: Records,
  generation: GenerationRow,
  results: ResultRow[],
  ground: string,
  claims: Facts = {},
): Case {
  const lots = work.lots.filter((lot) => generation.paidFrom.includes(lot.id))
  const packs = records.packs.filter((pack) => lots.some((lot) => lot.packId === pack.id))
  const alone = packs.length === 1 && lots.length === 1
  return {
    ground,
    at: work.now,
    facts: {
      ...accountFacts(work),
      ...refundPercent(records),
      'purchase.chargeback': packs.some((pack) => pack.chargeback !== null),
      ...(alone && purchaseFacts(work, records, packs[0]!)),
      ...generationFacts(records, generation, results),
      'request.from_purchase_address': true,
      ...claims,
    },
    past: records.past,
    generation: generation.id,
    ...(alone && { purchase: packs[0]!.id }),
  }
}

function sameAddress(one: string | null | undefined, other: string | null | undefined): boolean | undefined {
  return one && other ? one.trim().toLowerCase() === other.trim().toLowerCase() : undefined
}
