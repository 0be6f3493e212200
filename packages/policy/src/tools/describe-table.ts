import { isTable } from '../compile.ts'
import type { Book } from '../model.ts'
import type { Table } from '../model-conditions.ts'
import type { Rule } from '../model-rules.ts'
import { termsBelow } from './changes.ts'
import { sayCond } from './describe-conditions.ts'
import { keepsReasons, nameOf } from './describe-rules.ts'
import { capital, clauses, plain, titled } from './prose.ts'
import { before } from './rule-order.ts'
import { inline } from './said.ts'

/** Every matrix that an open rule stands on, as a table of yes and no. */
export function sayTables(book: Book): string[] {
  return Object.entries(book.terms).flatMap(([name, term]) => {
    const rules = book.rules.filter((rule) => !keepsReasons(rule) && termsBelow(book, rule).includes(name))
    return isTable(term) && rules.length > 0
      ? [`### ${plain(titled(name))}`, '', ...sayTable(book, term, rules), '']
      : []
  })
}

function sayTable(book: Book, { rows, columns, cells, otherwise, clause }: Table, rules: readonly Rule[]): string[] {
  const names = [...new Set(Object.values(cells).flat())]
  const row = (...texts: string[]) => `| ${texts.join(' | ')} |`
  const axis = (path: string) => plain(titled(path.slice(path.lastIndexOf('.') + 1)))
  const unlisted = { true: 'counts as a yes', false: 'counts as a no', unknown: 'is looked at by a person' }[
    String(otherwise) as 'true' | 'false' | 'unknown'
  ]
  const nowhere = names.length === 0 ? ` It tells by ${axis(columns).toLowerCase()}, and says yes nowhere.` : ''
  return [
    row(axis(rows), ...names.map((name) => plain(columnName(name)))),
    row('---', ...names.map(() => ':-:')),
    ...Object.entries(cells).map(([name, yes]) =>
      row(plain(titled(name)), ...names.map((column) => (yes.includes(column) ? '✅ Yes' : '❌ No'))),
    ),
    '',
    `What is not in the table ${unlisted}.${nowhere}${clauses(clause)}`,
    ...surfaces(book, rules),
  ]
}

/** Refusals that come before the table, whatever it says (E16). */
function surfaces(book: Book, rules: readonly Rule[]): string[] {
  const earlier = [...new Set(rules.flatMap((rule) => before(book, rule)))].filter(
    (rule) => 'refuse' in rule.gives && !keepsReasons(rule),
  )
  const said = earlier.map((rule) => {
    const condition = rule.if ? inline(sayCond(book, rule.if)) : null
    return `- **${nameOf(rule)}**${condition ? `: ${condition}` : ''}`
  })
  return said.length > 0 ? ['', 'Whatever the table says, these come first, and refuse:', '', ...said] : []
}

const columnName = (name: string) => ({ ios: 'iOS', android: 'Android', web: 'Web' })[name] ?? capital(titled(name))
