import type { EntryKind, Money } from '@makegood/contract'
import type { Policy } from '@makegood/policy'
import type { LotRow, Move } from './rows.ts'

/**
 * The arithmetic of credits: pure functions from lots to a posting. In every lot
 * `credits = left + held + used + taken + gone`; the balance is the sum of `left`.
 */

/** What one ledger entry will say, with the lots as they are after it. */
export type Posting = { kind: EntryKind; credits: number; moves: Move[]; lots: LotRow[] }

/** How a policy spends: which lots first, and whether free and bonus credits go before bought ones. */
export type Spending = Pick<Policy['defaults'], 'spend' | 'bonus_spend'>

/** A lot that does not exist yet. */
export type NewLot = Pick<LotRow, 'id' | 'sequence' | 'kind' | 'credits' | 'createdAt'> & {
  paid?: Money
  packId?: string
  expiresAt?: number | null
}

export const balanceOf = (lots: readonly LotRow[]) => lots.reduce((sum, lot) => sum + lot.left, 0)
export const heldOf = (lots: readonly LotRow[]) => lots.reduce((sum, lot) => sum + lot.held, 0)

/** Credits that moves stand for, as a count. */
export const creditsIn = (moves: readonly Move[]) => moves.reduce((sum, move) => sum + Math.abs(move.credits), 0)

/** New credits come in as a lot of their own. */
export function addLot(kind: EntryKind, lot: NewLot): Posting {
  const row: LotRow = {
    paid: null,
    packId: null,
    expiresAt: null,
    left: lot.credits,
    held: 0,
    used: 0,
    usedGross: 0,
    taken: 0,
    gone: 0,
    ...lot,
  }
  return { kind, credits: lot.credits, moves: [{ lotId: lot.id, credits: lot.credits }], lots: [row] }
}

/** The lots in the order in which they are spent. */
export function spendOrder(lots: readonly LotRow[], { spend, bonus_spend }: Spending): LotRow[] {
  const rank = (lot: LotRow) => (lot.paid === null ? 0 : 1) * (bonus_spend === 'first' ? 1 : -1)
  const age = (lot: LotRow) => (spend === 'oldest_first' ? lot.sequence : -lot.sequence)
  return lots.filter((lot) => lot.left > 0).sort((one, other) => rank(one) - rank(other) || age(one) - age(other))
}

/** Takes credits for a generation: held until its end, or deducted at once. Null: the wallet has not enough. */
export function charge(
  lots: readonly LotRow[],
  credits: number,
  how: Policy['charging'],
  spending: Spending,
): Posting | null {
  if (balanceOf(lots) < credits) return null
  const changed: LotRow[] = []
  const moves: Move[] = []
  let missing = credits
  for (const lot of spendOrder(lots, spending)) {
    if (missing === 0) break
    const part = Math.min(lot.left, missing)
    missing -= part
    moves.push({ lotId: lot.id, credits: -part })
    changed.push(
      how === 'hold'
        ? { ...lot, left: lot.left - part, held: lot.held + part }
        : use({ ...lot, left: lot.left - part }, part),
    )
  }
  return { kind: how === 'hold' ? 'hold' : 'spend', credits: 0 - credits, moves, lots: changed }
}

/** Held credits are used for good. The balance stays: they had left it with the hold. */
export function capture(lots: readonly LotRow[], charged: readonly Move[]): Posting {
  const changed = charged.map((move) => {
    const lot = find(lots, move.lotId)
    return use({ ...lot, held: lot.held + move.credits }, -move.credits)
  })
  return { kind: 'capture', credits: 0, moves: [...charged], lots: changed }
}

/** Splits a charge: the credits that come back, the last taken first, and what is still charged. */
export function split(charged: readonly Move[], credits: number): { back: Move[]; rest: Move[] } {
  const back: Move[] = []
  const rest: Move[] = []
  let open = credits
  for (const { lotId, credits: taken } of [...charged].reverse()) {
    const part = Math.min(-taken, open)
    open -= part
    if (part > 0) back.push({ lotId, credits: part })
    if (part < -taken) rest.unshift({ lotId, credits: taken + part })
  }
  return { back, rest }
}

/**
 * Gives credits back to the lots they came from, also where money was refunded for others of that lot: they are
 * worth their own share of its price, and no more than what is left of it. A lot that has expired takes nothing
 * back: a new lot does, which never turns into cash. One that is forfeited does, and its credits are gone with it.
 *
 * @param from where the credits are now: still held, or used.
 * @param forfeited lots up to this sequence are forfeited.
 */
export function giveBack(
  lots: readonly LotRow[],
  back: readonly Move[],
  from: 'held' | 'used',
  now: number,
  newLot: Pick<NewLot, 'id' | 'sequence'>,
  forfeited = 0,
): Posting {
  const changed: LotRow[] = []
  const moves: Move[] = []
  let homeless = 0
  for (const { lotId, credits } of back) {
    const lot = find(lots, lotId)
    if (!isExpired(lot, now) || lot.sequence <= forfeited) {
      moves.push({ lotId, credits })
      changed.push({ ...lot, left: lot.left + credits, [from]: lot[from] - credits })
      continue
    }
    homeless += credits
    // The expired lot counts a released hold as used: the new lot stands in for it.
    if (from === 'held') changed.push(use({ ...lot, held: lot.held - credits }, credits))
  }
  if (homeless > 0) {
    const added = addLot('return', { ...newLot, kind: 'return', credits: homeless, createdAt: now })
    changed.push(...added.lots)
    moves.push(...added.moves)
  }
  return { kind: from === 'held' ? 'release' : 'return', credits: creditsIn(back), moves, lots: changed }
}

/** Takes credits of a bought lot out of use, for a refund in money: all that are left, unless it says how many. */
export function takeOut(lot: LotRow, credits = lot.left): Posting {
  return {
    kind: 'refund',
    credits: 0 - credits,
    moves: [{ lotId: lot.id, credits: 0 - credits }],
    lots: [{ ...lot, left: lot.left - credits, taken: lot.taken + credits }],
  }
}

/** Puts credits back that were taken out for a refund that is not paid. */
export function putBack(lot: LotRow, credits: number): Posting {
  const part = Math.min(credits, lot.taken)
  return {
    kind: 'return',
    credits: part,
    moves: [{ lotId: lot.id, credits: part }],
    lots: [{ ...lot, left: lot.left + part, taken: lot.taken - part }],
  }
}

/** Credits that lapse with time, or that a banned account forfeits (A18). */
export function lapse(lots: readonly LotRow[], kind: 'expiry' | 'forfeit'): Posting {
  const full = lots.filter((lot) => lot.left > 0)
  return {
    kind,
    credits: 0 - balanceOf(full),
    moves: full.map((lot) => ({ lotId: lot.id, credits: -lot.left })),
    lots: full.map((lot) => ({ ...lot, left: 0, gone: lot.gone + lot.left })),
  }
}

export const isExpired = (lot: LotRow, now: number) => lot.expiresAt !== null && lot.expiresAt <= now

const use = (lot: LotRow, credits: number): LotRow => ({
  ...lot,
  used: lot.used + credits,
  usedGross: lot.usedGross + credits,
})

function find(lots: readonly LotRow[], id: string): LotRow {
  const lot = lots.find((candidate) => candidate.id === id)
  if (!lot) throw new Error(`The ledger has no lot ${id}.`)
  return lot
}
