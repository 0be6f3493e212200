import type { Book } from '../model.ts'
import { factKind } from '../facts.ts'
import { plain } from './prose.ts'
import { type FactWords, is, type Pair, standardWords } from './standard-words.ts'

/** The words for a fact: those of the standard ones, else the label that the policy gives it. */
export function wordsFor(book: Book, path: string): FactWords {
  const known = standardWords[path]
  if (known) return known
  const subject = `“${plain(book.facts[path]?.label ?? path)}”`
  return {
    subject,
    ...(factKind(book, path)?.type === 'boolean' && {
      flag: [`${subject} holds`, `${subject} does not hold`] as const,
    }),
    absent: [`there is no ${subject}`, `there is a ${subject}`],
  }
}

/** What a value says of the subject of a fact. */
export function predicate({ values }: FactWords, value: string): Pair {
  const known = typeof values === 'function' ? values(value) : values?.[value]
  return known ?? is(`“${plain(value)}”`)
}
