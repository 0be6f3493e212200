import { isTable, termsNamedIn } from './compile.ts'
import { factLines } from './conditions.ts'
import { tellerOf } from './facts.ts'
import type { Book } from './model.ts'
import type { Cond } from './model-conditions.ts'
import type { OneOf, Pay, Rule } from './model-rules.ts'
import type { PolicyIssue } from './policy-error.ts'

/** What is wrong with a file although its shape is right: names that nothing stands behind, and names that repeat. */
export function faultsOf(book: Book): PolicyIssue[] {
  return [unknownTerms, circularTerms, unknownParams, undeclaredFacts, repeatedRules].flatMap((faults) => faults(book))
}

type At<T> = [path: string, value: T]

/** Every condition of a file with its path. */
function conditions(book: Book): At<Cond>[] {
  return [
    ...Object.entries(book.terms).flatMap(([name, term]): At<Cond>[] => (isTable(term) ? [] : [[`terms.${name}`, term]])),
    ...book.rules.flatMap((rule, index): At<Cond>[] => [
      ...(rule.if ? [[`rules.${index}.if`, rule.if] as At<Cond>] : []),
      ...Object.entries(rule.require ?? {}).map(([reason, requirement]): At<Cond> => [`rules.${index}.require.${reason}`, requirement]),
      ...pays(rule, index).flatMap(([path, pay]) => conditionsOfPay(path, pay)),
    ]),
    ...book.promises.flatMap((promise, index): At<Cond>[] => (promise.if ? [[`promises.${index}.if`, promise.if]] : [])),
  ]
}

/** Every remedy of a rule with its path. */
function pays({ gives }: Rule, index: number): At<Pay>[] {
  const each = (path: string, given: Pay | OneOf): At<Pay>[] =>
    'oneOf' in given ? given.oneOf.map((pay, place): At<Pay> => [`${path}.oneOf.${place}`, pay]) : [[path, given]]
  if ('review' in gives) return gives.pay ? each(`rules.${index}.gives.pay`, gives.pay) : []
  return 'money' in gives || 'credits' in gives || 'remedy' in gives || 'oneOf' in gives ? each(`rules.${index}.gives`, gives) : []
}

function conditionsOfPay(path: string, pay: Pay): At<Cond>[] {
  const found: At<Cond | undefined>[] = [[`${path}.if`, pay.if]]
  if ('money' in pay) {
    pay.to.forEach((place, index) => found.push([`${path}.to.${index}.if`, typeof place === 'string' ? undefined : place.if]))
    if (typeof pay.money !== 'string') pay.money.minus?.forEach((one, index) => found.push([`${path}.money.minus.${index}.if`, one.if]))
  }
  return found.filter((one): one is At<Cond> => one[1] !== undefined)
}

/** The facts whose numbers a remedy is made of. */
function sizesOfPay(path: string, pay: Pay): At<string>[] {
  if ('remedy' in pay) return pay.size ? [[`${path}.size`, pay.size]] : []
  if (!('money' in pay) || typeof pay.money === 'string') return []
  const { of, minus = [] } = pay.money
  return [
    ...(of ? [[`${path}.money.of`, of] as At<string>] : []),
    ...minus.flatMap((one, index): At<string>[] => (one.of ? [[`${path}.money.minus.${index}.of`, one.of]] : [])),
  ]
}

/** A condition and all those inside it. */
function nested(cond: Cond): Cond[] {
  return [cond, ...[...(cond.all ?? []), ...(cond.any ?? []), ...(cond.not ? [cond.not] : [])].flatMap(nested)]
}

function unknownTerms(book: Book): PolicyIssue[] {
  return conditions(book).flatMap(([path, cond]) =>
    termsNamedIn(cond)
      .filter((name) => !Object.hasOwn(book.terms, name))
      .map((name) => ({ path, message: `names the term "${name}", which is not declared`, hint: 'Declare it under terms or check its spelling.' })),
  )
}

function circularTerms(book: Book): PolicyIssue[] {
  const reaches = (name: string, target: string, seen: Set<string>): boolean =>
    termsNamedIn(book.terms[name]).some((inner) => {
      if (inner === target) return true
      if (seen.has(inner)) return false
      seen.add(inner)
      return reaches(inner, target, seen)
    })
  return Object.keys(book.terms)
    .filter((name) => reaches(name, name, new Set()))
    .map((name) => ({ path: `terms.${name}`, message: 'names itself', hint: 'A term may only stand on other terms.' }))
}

function unknownParams(book: Book): PolicyIssue[] {
  return conditions(book).flatMap(([path, cond]) =>
    nested(cond).flatMap(({ within }) =>
      within && typeof within.time === 'object' && !Object.hasOwn(book.params, within.time.param)
        ? [{ path: `${path}.within.time`, message: `names the parameter "${within.time.param}", which is not declared`, hint: 'Declare it under params; null leaves its length to the host.' }]
        : [],
    ),
  )
}

function undeclaredFacts(book: Book): PolicyIssue[] {
  const named = [
    ...conditions(book).flatMap(([path, cond]) =>
      nested(cond)
        .flatMap(({ within, ...line }) => [...factLines(line).map(([fact]) => fact), ...(within ? [within.of, within.at ?? []].flat() : [])])
        .map((fact): At<string> => [`${path}.${fact}`, fact]),
    ),
    ...book.rules.flatMap((rule, index) => pays(rule, index).flatMap(([path, pay]) => sizesOfPay(path, pay))),
  ]
  return named
    .filter(([, fact]) => tellerOf(book, fact) === undefined)
    .map(([path, fact]) => ({ path, message: `asks for the fact "${fact}", which nobody tells`, hint: 'Declare it under facts with its teller, or check its spelling.' }))
}

function repeatedRules(book: Book): PolicyIssue[] {
  const ids = book.rules.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: `rules.${index}.id`, message: `repeats the id "${id}"`, hint: 'Give each rule an id of its own.' }] : [],
  )
}
