import { factLines } from '../conditions.ts'
import type { Book } from '../model.ts'
import type { Cond } from '../model-conditions.ts'
import type { Rule } from '../model-rules.ts'
import { keepsReasons } from './describe-rules.ts'

const givesSomething = ({ gives }: Rule) =>
  !('refuse' in gives || 'nothing' in gives || 'wait' in gives || 'redirect' in gives)

/** Whether two rules can meet over the same ground. */
const shareGround = (one: Rule, other: Rule) =>
  !one.for || !other.for || one.for.some((ground) => other.for!.includes(ground))

/** What may be given before this rule in a case of its own: its exceptions, as far as they are told. */
export function exceptionsOf(book: Book, rule: Rule): Rule[] {
  return before(book, rule).filter((earlier) => givesSomething(earlier) && !keepsReasons(earlier))
}

/** Rules before this one that can take a case of its own. */
export function before(book: Book, rule: Rule): Rule[] {
  return book.rules
    .slice(0, book.rules.indexOf(rule))
    .filter((earlier) => shareGround(earlier, rule) && !neverBoth(earlier.if, rule.if))
}

/** Whether two conditions name the same fact with no value in common. */
function neverBoth(one: Cond | undefined, other: Cond | undefined): boolean {
  if (!one || !other) return false
  return factLines(one).some(([path]) => {
    const [ones, others] = [wordsOf(one[path]), wordsOf(other[path])]
    return ones !== null && others !== null && !ones.some((value) => others.includes(value))
  })
}

function wordsOf(test: unknown): unknown[] | null {
  if (Array.isArray(test)) return test.every((value) => typeof value !== 'object') ? test : null
  return typeof test === 'string' || typeof test === 'number' || typeof test === 'boolean' ? [test] : null
}

/** The rules that each ground meets, in order; null: every ground that no rule names. */
export function orders(book: Book): [ground: string | null, rules: Rule[]][] {
  const grounds = [...new Set(book.rules.flatMap((rule) => rule.for ?? []))]
  const named = grounds.map((ground): [string, Rule[]] => [
    ground,
    book.rules.filter((rule) => !rule.for || rule.for.includes(ground)),
  ])
  return [...named, [null, book.rules.filter((rule) => !rule.for)]]
}
