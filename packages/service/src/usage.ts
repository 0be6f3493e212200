import type { UsageRecord } from '@makegood/contract'
import type { PackRow } from './rows.ts'
import { toInstant } from './instants.ts'
import type { Work } from './work.ts'

/** The uses of a pack's credits, oldest first, and what came back of them (B41). A capture moves what is held. */
export async function usageOf({ tx }: Work, { lotId }: PackRow): Promise<UsageRecord[]> {
  const entries = await tx.entries.list({ among: { kind: ['hold', 'spend', 'release', 'return'] } })
  return entries
    .reverse()
    .filter(({ generationId }) => generationId !== null)
    .flatMap(({ at, moves, generationId }) =>
      moves.filter((move) => move.lotId === lotId).map(({ credits }) => ({ at: toInstant(at), credits, generationId })),
    )
}
