import type { HistoryItem } from '@makegood/contract'
import { unisolated } from '../../format/isolated.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { lineTexts } from '../list/line-texts.ts'
import { amountOf, standingOf } from '../refund-texts.ts'
import { agedTo } from '../tracking/lateness.ts'
import { type Cell, csvLine } from './csv-text.ts'
import { decimalOf } from './decimal.ts'
import { createZonedTime } from './zoned-time.ts'

/** By it programs know that the text is UTF-8. */
const BOM = '\uFEFF'

export type CsvOptions = { texts: AllTexts; timeZone: string | undefined; now: () => number }

/** Writes lines of the history as a table, for spreadsheets. */
export function createCsv({ texts, timeZone, now }: CsvOptions) {
  const zoned = createZonedTime(timeZone)
  const { columns } = texts.messages
  return {
    head: `${BOM}${csvLine([
      columns.time, columns.local, columns.kind, columns.what, columns.status, columns.credits, columns.balance, columns.refundCredits,
      columns.refundMoney, columns.price, columns.currency, columns.reference, columns.order, columns.generation, columns.id,
    ])}`,
    lines: (items: readonly HistoryItem[]) => items.map((item) => csvLine(cellsOf(item))).join(''),
  }

  function cellsOf(item: HistoryItem): Cell[] {
    const { at, kind, credits, balanceAfter, refund, ofRefund, generation, pack, id } = item
    const { iso, local } = zoned(at)
    const { origins, entryKinds } = texts.messages
    const amount = refund && amountOf(refund)
    const price = kind === 'purchase' && pack ? pack.paid : null
    return [
      iso,
      local,
      refund ? lookup(origins, kind, 'unknown') : lookup(entryKinds, kind, 'unknown'),
      unisolated(lineTexts(item, now(), texts).subject),
      refund && unisolated(standingOf(agedTo(refund, now()), texts).text),
      credits,
      balanceAfter,
      amount?.credits ?? null,
      amount?.money ? decimalOf(amount.money) : null,
      price && decimalOf(price),
      (amount?.money ?? price)?.currency ?? null,
      refund?.reference ?? ofRefund?.reference ?? null,
      pack?.orderId ?? null,
      generation?.id ?? null,
      id,
    ]
  }
}
