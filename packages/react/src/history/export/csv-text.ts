/** A cell of a table: a number is written as it is, everything else is text. */
export type Cell = string | number | null

/** What makes a spreadsheet take a text for a formula, in half and full width. */
const FORMULA = '=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20'
/** At the beginning, whatever blank or invisible stands before it; and a tab or a line break there by itself. */
const AT_START = new RegExp(`^(?:[\\s\\p{C}]*[${FORMULA}]|[\\t\\r\\n])`, 'u')
/** After what some spreadsheets take for the end of a cell, in quotes or not. */
const AFTER_END = new RegExp(`(?<=[;\\t\\r\\n][\\s\\p{C}]*)(?=[${FORMULA}])`, 'gu')

/** A number and nothing else: a spreadsheet reads it as that number, so sums hold and nothing is run. */
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** The text with an apostrophe before all that a spreadsheet would take for a formula. */
export function harmless(text: string): string {
  if (NUMBER.test(text)) return text
  const inside = text.replaceAll(AFTER_END, "'")
  return AT_START.test(inside) ? `'${inside}` : inside
}

/** One line of a table as RFC 4180 has it, with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(write).join(',')}\r\n`
}

function write(cell: Cell): string {
  const text = String(cell ?? '')
  return cell === null || NUMBER.test(text) ? text : `"${harmless(text).replaceAll('"', '""')}"`
}
