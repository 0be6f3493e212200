import type { Book } from '../model.ts'
import type { Rule } from '../model-rules.ts'
import { sayRule } from './describe-rules.ts'
import { clauses, joined } from './prose.ts'
import { exceptionsOf } from './rule-order.ts'
import { groundTitle } from './rule-words.ts'

type Kind = 'automatic' | 'asked' | 'reviewed' | 'refused' | 'elsewhere'

function kindOf({ gives, automatic }: Rule): Kind {
  if ('refuse' in gives || 'nothing' in gives) return 'refused'
  if ('wait' in gives || 'redirect' in gives) return 'elsewhere'
  if ('review' in gives) return 'reviewed'
  return automatic ? 'automatic' : 'asked'
}

const rulesOf = (book: Book, kind: Kind) => book.rules.filter((rule) => kindOf(rule) === kind)

/** What comes back without anybody asking. */
export function sayAutomatic(book: Book): string[] {
  const rules = rulesOf(book, 'automatic')
  if (rules.length === 0) return []
  const notice = 'notices' in book ? book.notices.find(({ id }) => id === 'automatic') : undefined
  const start = `You need not ask for any of this.${notice ? clauses(notice.clause) : ''}`
  return [start, '', ...rules.flatMap((rule) => sayRule(book, rule))]
}

/** What may be asked for, under the grounds it may be asked on. */
export function sayAsked(book: Book): string[] {
  const byTitle = new Map<string, Rule[]>()
  for (const rule of rulesOf(book, 'asked')) byTitle.set(titleOf(rule), [...(byTitle.get(titleOf(rule)) ?? []), rule])
  return [...byTitle].flatMap(([title, rules]) => [
    `### ${title}`,
    '',
    ...rules.flatMap((rule) => sayRule(book, rule, { under: true })),
  ])
}

function titleOf({ for: grounds = [] }: Rule): string {
  if (grounds.length === 0) return 'Whatever you ask for'
  const [first, ...others] = grounds.map(groundTitle)
  return joined([first!, ...others.map((title) => title.charAt(0).toLowerCase() + title.slice(1))], 'or')
}

/** What somebody has to look at. */
export const sayReviewed = (book: Book): string[] => rulesOf(book, 'reviewed').flatMap((rule) => sayRule(book, rule))

/** What is excluded, with what is excepted from it. */
export const sayRefused = (book: Book): string[] =>
  rulesOf(book, 'refused').flatMap((rule) => sayRule(book, rule, { exceptions: exceptionsOf(book, rule) }))

/** What is not decided yet, or not here. */
export const sayElsewhere = (book: Book): string[] => rulesOf(book, 'elsewhere').flatMap((rule) => sayRule(book, rule))
