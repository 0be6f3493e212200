import type { Book } from '../model.ts'
import { nameOf } from './describe-rules.ts'
import { orders } from './rule-order.ts'
import { groundTitle } from './rule-words.ts'

/** In which order the rules are read, for each ground. */
export function sayOrder(book: Book): string[] {
  const lines = orders(book)
    .filter(([, rules]) => rules.length > 0)
    .map(([ground, rules]) => {
      const names = rules.map((rule) => `*${nameOf(rule)}*`)
      return `- ${ground === null ? 'Anything else' : groundTitle(ground)}: ${names.join(', ')}`
    })
  const none =
    'jurisdictions' in book
      ? 'Where none of them fits, the law adds nothing to the policy.'
      : 'Where none of them fits, a person decides.'
  return [
    'The rules are read in this order. The first that fits decides, and no later one is looked at.',
    '',
    ...lines,
    '',
    `${none} What we cannot know is never held against you: we ask you, or a person looks at it.`,
  ]
}
