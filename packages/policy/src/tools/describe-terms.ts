import type { Book } from '../model.ts'
import type { Cond } from '../model-conditions.ts'
import { isDefined, sayCond } from './describe-conditions.ts'
import { plain } from './prose.ts'
import { inline, listed } from './said.ts'
import { namedTerms } from './terms.ts'

/** What the named conditions stand for that people meet in a rule. */
export function sayTerms(book: Book): string[] {
  return [...namedTerms(book).keys()]
    .filter((name) => isDefined(book, name))
    .flatMap((name) => {
      const said = sayCond(book, book.terms[name] as Cond)
      const line = inline(said)
      const start = `**“${plain(name)}”** applies`
      if (line !== null) return [`${start} when ${line}.`, '']
      return [
        `${start} when ${typeof said === 'object' && said.join === 'or' ? 'one of these holds' : 'all of these hold'}:`,
        '',
        ...listed(said, ''),
        '',
      ]
    })
}
