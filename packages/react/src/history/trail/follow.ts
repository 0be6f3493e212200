import type { CreditTrail, Generation, LedgerEntry, Lot, Pack } from '@makegood/contract'

/** A refund as a trail names it. */
export type TrailRefund = CreditTrail['refunds'][number]

/** Credits of one lot that a step moves, without a sign. */
export type Part = { readonly lot: Lot; readonly pack: Pack | undefined; readonly credits: number }

/** One step of credits on their way. */
export type TrailStep =
  /** A lot that credits came out of, with how many of it. */
  | { readonly kind: 'lot'; readonly part: Part }
  /** What happened to them. */
  | {
      readonly kind: 'entry'
      readonly entry: LedgerEntry
      readonly parts: readonly Part[]
      /** Each credit of the run went back to the lot that it came from. */
      readonly isWhole: boolean
      readonly generation: Generation | undefined
      readonly refund: TrailRefund | undefined
    }
  /** A refund that has moved no credits. */
  | { readonly kind: 'refund'; readonly refund: TrailRefund }

/** The steps in their order: the lots, oldest first, then what happened to their credits, then refunds that moved none. */
export function followCredits({ entries, lots, packs, generations, refunds }: CreditTrail): TrailStep[] {
  const lotsById = new Map(lots.map((lot): [string, Lot] => [lot.id, lot]))
  const partsOf = (moves: LedgerEntry['moves']): Part[] =>
    moves.flatMap(({ lotId, credits }) => {
      const lot = lotsById.get(lotId)
      return lot ? [{ lot, pack: packs.find(({ id }) => id === lot.packId), credits: Math.abs(credits) }] : []
    })
  const taken = takenOf(entries)
  const sources = lots
    .filter(({ id, packId }) => taken.has(id) || (entries.length === 0 && packId !== null))
    .sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt))
  const moved = new Set(entries.map(({ refundId }) => refundId))
  return [
    ...sources.map(({ id }): TrailStep => ({ kind: 'lot', part: partsOf([{ lotId: id, credits: taken.get(id) ?? 0 }])[0]! })),
    ...entries.map((entry): TrailStep => ({
      kind: 'entry',
      entry,
      parts: partsOf(entry.moves),
      isWhole: entry.credits > 0 && isReverse(entry, entries.find((one) => one.credits < 0 && one.generationId === entry.generationId)),
      generation: generations.find(({ id }) => id === entry.generationId),
      refund: refunds.find(({ id }) => id === entry.refundId),
    })),
    ...refunds.filter(({ id }) => !moved.has(id)).map((refund): TrailStep => ({ kind: 'refund', refund })),
  ]
}

/** Whether an entry moves back all that another took, each credit to its lot. */
function isReverse({ moves }: LedgerEntry, charge: LedgerEntry | undefined): boolean {
  if (charge?.moves.length !== moves.length) return false
  const taken = new Map(charge.moves.map(({ lotId, credits }): [string, number] => [lotId, credits]))
  return moves.every(({ lotId, credits }) => credits + (taken.get(lotId) ?? 0) === 0)
}

/** Credits that left the wallet in all, by lot. A capture takes none: they had left it with the hold. */
function takenOf(entries: readonly LedgerEntry[]): Map<string, number> {
  const taken = new Map<string, number>()
  for (const { moves, credits } of entries) {
    if (credits >= 0) continue
    for (const move of moves) taken.set(move.lotId, (taken.get(move.lotId) ?? 0) - move.credits)
  }
  return taken
}

/** What left the wallet, and what came into it. */
export function sumsOf({ entries }: Pick<CreditTrail, 'entries'>): { out: number; back: number } {
  const sum = (some: readonly LedgerEntry[]) => some.reduce((total, { credits }) => total + Math.abs(credits), 0)
  return { out: sum(entries.filter(({ credits }) => credits < 0)), back: sum(entries.filter(({ credits }) => credits > 0)) }
}
