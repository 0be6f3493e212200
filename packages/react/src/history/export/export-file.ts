import type { HistoryItem, Instant } from '@makegood/contract'
import type { HistoryFilter } from '../../queries/history.ts'
import { createCsv, type CsvOptions } from './csv.ts'

export type ExportForm = 'csv' | 'json'

/** How lines become a file. */
export type ExportWriter = {
  write: (items: readonly HistoryItem[], isFirst: boolean) => string
  /** The file of all that was written, in its order. */
  file: (parts: readonly Blob[], asOf: Instant) => Blob
}

/** As a table for spreadsheets, or as on the wire for programs. */
export function createWriter(form: ExportForm, filter: HistoryFilter, options: CsvOptions): ExportWriter {
  if (form === 'csv') {
    const { head, lines } = createCsv(options)
    return { write: lines, file: (parts) => new Blob([head, ...parts], { type: 'text/csv;charset=utf-8' }) }
  }
  return {
    write: (items, isFirst) => items.map((item, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(item)}`).join(''),
    file: (parts, asOf) =>
      new Blob([`{"asOf":${JSON.stringify(asOf)},"filter":${JSON.stringify(filter)},"items":[`, ...parts, '\n]}\n'], { type: 'application/json' }),
  }
}
