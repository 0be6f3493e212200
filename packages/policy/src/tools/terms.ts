import { isTable, termsNamedIn } from '../compile.ts'
import type { Book } from '../model.ts'

/** The terms that people meet in rules which tell their reasons, and how often each is named there. */
export function namedTerms(book: Book): Map<string, number> {
  const counts = new Map<string, number>()
  const visit = (cond: unknown) => {
    for (const name of termsNamedIn(cond)) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (counts.get(name) === 1 && !isTable(book.terms[name]!)) visit(book.terms[name])
    }
  }
  for (const rule of book.rules) if ((rule.tell ?? 'reason') === 'reason') visit(rule)
  for (const promise of book.promises) visit(promise)
  return counts
}
