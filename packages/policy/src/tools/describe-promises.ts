import type { Book } from '../model.ts'
import { sayCond } from './describe-conditions.ts'
import { promisedIn } from './describe-times.ts'
import { capital, plain } from './prose.ts'
import { spelled } from './said.ts'

export const STAGES = {
  credit: ['Credits back in your wallet', 'the moment it is granted'],
  reply: ['First reply', 'your request'],
  decision: ['Decision', 'your request'],
  processing: ['Money sent', 'the decision'],
  arrival: ['Money arrives', 'the decision'],
} as const

/** Both clocks and the way of the money, each promise in a row of its own (B49, B50). */
export function sayPromises(book: Book): string[] {
  if (book.promises.length === 0) return []
  const rows = book.promises.map(({ stage, if: cond, from: start, in: time, aim, clause }) => {
    const [name, usual] = STAGES[stage]
    const from = start === 'request' ? 'your request' : usual
    const when = cond ? `, if ${spelled(sayCond(book, cond))}` : ''
    const said = aim && time !== 'unknown' ? `usually ${promisedIn(time)}` : promisedIn(time)
    return `| ${name}${when} | ${capital(said)} | ${from} | ${plain(clause)} |`
  })
  const zone = 'seller' in book ? ` in the time zone ${plain(book.seller.office.zone)}` : ''
  const business = book.promises.some(({ in: time }) => time.includes('business'))
  return [
    '| What | How soon | Counted from | Clause |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...(book.promises.some(({ aim }) => aim) ? ['“Usually” is what we aim for, not a promise.'] : []),
    ...(business ? [`Business days are Monday to Friday${zone}, but for public holidays.`] : []),
    'If something is late, please tell us.',
  ]
}
