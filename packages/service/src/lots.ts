import type { LotRow, PackRow } from './rows.ts'
import type { Work } from './work.ts'

/** The credits of a pack. */
export function lotOf({ lots }: Pick<Work, 'lots'>, pack: PackRow): LotRow {
  const lot = lots.find(({ id }) => id === pack.lotId)
  if (!lot) throw new Error(`Pack ${pack.id} has no lot.`)
  return lot
}
