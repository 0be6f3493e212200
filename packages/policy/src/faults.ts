import * as v from 'valibot'
import { termsNamedIn } from './compile.ts'
import { factLines } from './conditions.ts'
import { tellerOf } from './facts.ts'
import { type Book, Law, Policy } from './model.ts'
import { type At, conditionsOf, nested, paysOf, sizesOfPay } from './parts.ts'
import { type Place, placeOf, replacedAt } from './places.ts'
import type { PolicyIssue } from './policy-error.ts'

/** What is wrong with a file although its shape is right: names that nothing stands behind, and names that repeat. */
export function faultsOf(book: Book): PolicyIssue[] {
  const kinds = [unknownTerms, circularTerms, unknownParams, undeclaredFacts, repeatedRules, refusingLaws]
  const faults = kinds.flatMap((found) => found(book))
  // Another reading of a file that is wrong itself would only repeat what is wrong.
  return faults.length > 0 ? faults : strayReadings(book)
}

function unknownTerms(book: Book): PolicyIssue[] {
  return conditionsOf(book).flatMap(([path, cond]) =>
    termsNamedIn(cond)
      .filter((name) => !Object.hasOwn(book.terms, name))
      .map((name) => ({
        path,
        message: `names the term "${name}", which is not declared`,
        hint: 'Declare it under terms or check its spelling.',
      })),
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
  return conditionsOf(book).flatMap(([path, cond]) =>
    nested([path, cond]).flatMap(([, { within }]) =>
      within && typeof within.time === 'object' && !Object.hasOwn(book.params, within.time.param)
        ? [
            {
              path: `${path}.within.time`,
              message: `names the parameter "${within.time.param}", which is not declared`,
              hint: 'Declare it under params; null leaves its length to the host.',
            },
          ]
        : [],
    ),
  )
}

function undeclaredFacts(book: Book): PolicyIssue[] {
  const named = [
    ...conditionsOf(book).flatMap(([path, cond]) =>
      nested([path, cond])
        .flatMap(([, { within, ...line }]) => [
          ...factLines(line).map(([fact]) => fact),
          ...(within ? [within.of, within.at ?? []].flat() : []),
        ])
        .map((fact): At<string> => [`${path}.${fact}`, fact]),
    ),
    ...book.rules.flatMap((rule, index) => paysOf(rule, index).flatMap(([path, pay]) => sizesOfPay(path, pay))),
  ]
  return named
    .filter(([, fact]) => tellerOf(book, fact) === undefined)
    .map(([path, fact]) => ({
      path,
      message: `asks for the fact "${fact}", which nobody tells`,
      hint: 'Declare it under facts with its teller, or check its spelling.',
    }))
}

function repeatedRules(book: Book): PolicyIssue[] {
  const ids = book.rules.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: `rules.${index}.id`, message: `repeats the id "${id}"`, hint: 'Give each rule an id of its own.' }]
      : [],
  )
}

/** A law only adds to a policy (C36). */
function refusingLaws(book: Book): PolicyIssue[] {
  if (!('jurisdictions' in book)) return []
  const hint = 'A law only adds to a policy: leave the case to the policy with "if" instead.'
  return book.rules.flatMap(({ gives, require = {} }, index) => [
    ...('refuse' in gives ? [{ path: `rules.${index}.gives`, message: 'refuses', hint }] : []),
    ...Object.entries(require)
      .filter(([, requirement]) => (requirement.else ?? 'refuse') === 'refuse')
      .map(([reason]) => ({
        path: `rules.${index}.require.${reason}`,
        message: 'refuses where it does not hold',
        hint,
      })),
  ])
}

function strayReadings(book: Book): PolicyIssue[] {
  return book.readings.flatMap(({ at, or }, index) => {
    const place = placeOf(book, at)
    if (place) return or.flatMap((value, other) => faultsOfReading(book, place, value, `readings.${index}.or.${other}`))
    const hint =
      'Write the path of a value in this file, a rule by its id: "rules.pack.require.window_over.within.time".'
    return [{ path: `readings.${index}.at`, message: `points to "${at}", where nothing stands`, hint }]
  })
}

/** A file read another way is a file like any other. */
function faultsOfReading(book: Book, place: Place, value: unknown, path: string): PolicyIssue[] {
  const read = v.safeParse<v.GenericSchema<unknown, Book>>(
    'jurisdictions' in book ? Law : Policy,
    replacedAt(book, place, value),
  )
  const faults = read.success
    ? faultsOf({ ...read.output, readings: [] })
    : read.issues.map((issue) => ({ path: v.getDotPath(issue), message: issue.message }))
  return faults.slice(0, 1).map((fault) => ({
    path,
    message: `is ${JSON.stringify(value)}, with which this would be no valid file`,
    hint: `At ${fault.path}: ${fault.message}.`,
  }))
}
