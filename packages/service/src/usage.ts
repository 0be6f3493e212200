import type { UsageRecord } from '@makegood/contract'
import type { PackRow } from './rows.ts'
import { toInstant } from './instants.ts'
import type { Work } from './work.ts'

const USES = ['hold', 'spend', 'release', 'return'] as const

/** The uses of a pack's credits, oldest first, and what came back of them (B41). A capture moves what is held. */
export async function usageOf({ tx }: Work, { lotId }: PackRow): Promise<UsageRecord[]> {
  const entries = await tx.entries.list({ among: { kind: USES } })
  return entries
    .reverse()
    .filter(({ generationId }) => generationId !== null)
    .flatMap(({ at, moves, generationId }) =>
      moves.filter((move) => move.lotId === lotId).map(({ credits }) => ({ at: toInstant(at), credits, generationId })),
    )
}

/** How many credits of a pack were used after a moment, less what has come back of uses since. */
export async function usedSince({ tx }: Work, { lotId }: PackRow, moment: number): Promise<number> {
  const entries = await tx.entries.list({ among: { kind: USES }, atLeast: { at: moment + 1 } })
  const moves = entries.filter(({ generationId }) => generationId !== null).flatMap((entry) => entry.moves)
  return Math.max(0, moves.reduce((used, move) => (move.lotId === lotId ? used - move.credits : used), 0))
}
