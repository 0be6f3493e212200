import { isTable } from './compile.ts'
import type { Book } from './model.ts'
import type { Cond } from './model-conditions.ts'
import type { OneOf, Pay, Rule } from './model-rules.ts'

/** Something in a file, with its path. */
export type At<T> = [path: string, value: T]

/** Every condition of a file; those inside it not by themselves. */
export function conditionsOf(book: Book): At<Cond>[] {
  return [
    ...Object.entries(book.terms).flatMap(([name, term]): At<Cond>[] =>
      isTable(term) ? [] : [[`terms.${name}`, term]],
    ),
    ...book.rules.flatMap(conditionsOfRule),
    ...book.promises.flatMap((promise, index): At<Cond>[] =>
      promise.if ? [[`promises.${index}.if`, promise.if]] : [],
    ),
  ]
}

/** When a rule speaks, what it requires, and the conditions of what it gives. */
export function conditionsOfRule(rule: Rule, index: number): At<Cond>[] {
  return [
    ...(rule.if ? [[`rules.${index}.if`, rule.if] as At<Cond>] : []),
    ...Object.entries(rule.require ?? {}).map(([reason, requirement]): At<Cond> => [
      `rules.${index}.require.${reason}`,
      requirement,
    ]),
    ...paysOf(rule, index).flatMap(([path, pay]) => conditionsOfPay(path, pay)),
  ]
}

/** Every remedy of a rule. */
export function paysOf({ gives }: Rule, index: number): At<Pay>[] {
  const each = (path: string, given: Pay | OneOf): At<Pay>[] =>
    'oneOf' in given ? given.oneOf.map((pay, place): At<Pay> => [`${path}.oneOf.${place}`, pay]) : [[path, given]]
  if ('review' in gives) return gives.pay ? each(`rules.${index}.gives.pay`, gives.pay) : []
  return 'money' in gives || 'credits' in gives || 'remedy' in gives || 'oneOf' in gives
    ? each(`rules.${index}.gives`, gives)
    : []
}

function conditionsOfPay(path: string, pay: Pay): At<Cond>[] {
  const found: At<Cond | undefined>[] = [[`${path}.if`, pay.if]]
  if ('money' in pay) {
    pay.to.forEach((place, index) =>
      found.push([`${path}.to.${index}.if`, typeof place === 'string' ? undefined : place.if]),
    )
    if (typeof pay.money !== 'string')
      pay.money.minus?.forEach((one, index) => found.push([`${path}.money.minus.${index}.if`, one.if]))
  }
  return found.filter((one): one is At<Cond> => one[1] !== undefined)
}

/** The facts whose numbers a remedy is made of. */
export function sizesOfPay(path: string, pay: Pay): At<string>[] {
  if ('remedy' in pay) return pay.size ? [[`${path}.size`, pay.size]] : []
  if (!('money' in pay) || typeof pay.money === 'string') return []
  const { of, minus = [] } = pay.money
  return [
    ...(of ? [[`${path}.money.of`, of] as At<string>] : []),
    ...minus.flatMap((one, index): At<string>[] => (one.of ? [[`${path}.money.minus.${index}.of`, one.of]] : [])),
  ]
}

/** A condition and all those inside it; what a term stands for not. */
export function nested([path, cond]: At<Cond>): At<Cond>[] {
  const inside: At<Cond>[] = [
    ...(cond.all ?? []).map((line, index): At<Cond> => [`${path}.all.${index}`, line]),
    ...(cond.any ?? []).map((line, index): At<Cond> => [`${path}.any.${index}`, line]),
    ...(cond.not ? [[`${path}.not`, cond.not] as At<Cond>] : []),
  ]
  return [[path, cond], ...inside.flatMap(nested)]
}
