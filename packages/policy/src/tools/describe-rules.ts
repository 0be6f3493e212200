import type { Book, Policy } from '../model.ts'
import type { Cond, Otherwise, Requirement } from '../model-conditions.ts'
import type { Rule } from '../model-rules.ts'
import { type Given, type SayIf, sayPay } from './describe-amounts.ts'
import { sayCond } from './describe-conditions.ts'
import { capital, clauses, joined, plain, titled } from './prose.ts'
import { fieldOf, groundNoun, reasonOf, sellerName, stepOf } from './rule-words.ts'
import { headed, inline, listed, spelled } from './said.ts'

/** What a rule is called on the page. */
export const nameOf = ({ id }: Rule): string => plain(titled(id))

/** Whether a rule keeps its reasons: then the page does not say where it begins (C28, E13). */
export const keepsReasons = ({ tell = 'reason' }: Rule): boolean => tell !== 'reason'

/** More grounds than these would stand between a reader and the rule. */
const MOST_GROUNDS = 3

/** One rule as paragraphs and lists, an empty line after each. With `under` its grounds stand in a heading already. */
export function sayRule(
  book: Book,
  rule: Rule,
  { under = false, exceptions = [] }: { under?: boolean; exceptions?: readonly Rule[] } = {},
): string[] {
  const nouns = under ? [] : (rule.for ?? []).map(groundNoun)
  const grounds = nouns.length > 0 && nouns.length <= MOST_GROUNDS ? `for ${joined(nouns, 'or')}` : ''
  const said = keepsReasons(rule) ? hidden(book, rule, grounds) : open(book, rule, grounds)
  const end = [
    ...(nouns.length > MOST_GROUNDS ? [`This is so for ${joined(nouns, 'and')}.`] : []),
    ...after(book, rule),
    ...(exceptions.length > 0
      ? [
          `This does not touch what comes first: ${joined(
            exceptions.map((one) => `*${nameOf(one)}*`),
            'and',
          )}.`,
        ]
      : []),
  ]
  return [...said, ...(end.length > 0 ? [end.join(' '), ''] : [])]
}

function open(book: Book, rule: Rule, grounds: string): string[] {
  const condition = rule.if ? sayCond(book, rule.if) : null
  const { phrase, list } = sayOutcome(book, rule)
  const when = condition === null ? '' : inline(condition)
  if (when !== null)
    return [
      ...opening(rule, [grounds, when && `when ${when}`, phrase], list, clauses(rule.clause)),
      ...requirements(book, rule),
    ]
  const all = typeof condition === 'object' && condition?.join === 'or' ? 'one of these holds' : 'all of these hold'
  return [
    ...opening(rule, [grounds, `when ${all}`], listed(condition!, ''), clauses(rule.clause)),
    ...ended(`Then ${phrase}`, list),
    ...requirements(book, rule),
  ]
}

const opening = (rule: Rule, parts: readonly string[], list: readonly string[], clause: string) =>
  ended(`**${nameOf(rule)}.** ${capital(parts.filter(Boolean).join(', '))}`, list, clause)

/** A sentence with its list, where it has one. */
const ended = (sentence: string, list: readonly string[], clause = '') =>
  list.length > 0 ? [`${sentence}:${clause}`, '', ...list, ''] : [`${sentence}.${clause}`, '']

/** Its outcome and its reasons by name: no number, no limit, no condition. Of what operators alone see, the outcome. */
function hidden(book: Book, rule: Rule, grounds: string): string[] {
  const required = Object.entries(rule.require ?? {})
  const reasons = rule.tell === 'outcome' ? required.map(([code]) => reasonOf(code)) : []
  const { phrase, list } = sayOutcome(book, rule)
  const clause = clauses(rule.clause, ...required.map(([, { clause = '' }]) => clause))
  return [
    ...opening(rule, [grounds, rule.if ? 'in cases that our safeguards single out' : '', phrase], list, clause),
    [
      ...(reasons.length > 0
        ? [`It can be turned down, or go to a person first, because ${joined(reasons, 'or')}.`]
        : []),
      'Where exactly the lines are drawn is not published, so that nobody can work around them.',
    ].join(' '),
    '',
  ]
}

const OTHERWISE: Readonly<Record<Otherwise, string>> = {
  refuse: 'It is refused',
  nothing: 'There is nothing to give',
  ask: 'We come back to you with a question',
  act: 'There is something for you to do first',
  review: 'A person decides',
}

/** What a rule requires, by what happens otherwise. */
function requirements(book: Book, rule: Rule): string[] {
  const all = Object.values(rule.require ?? {})
  return (Object.keys(OTHERWISE) as Otherwise[]).flatMap((otherwise) => {
    const these = all.filter((requirement) => (requirement.else ?? 'refuse') === otherwise)
    if (these.length === 0) return []
    const start = otherwise === 'review' && 'review' in rule.gives ? 'A person looks closer' : OTHERWISE[otherwise]
    const only = these.length === 1 ? unlessOrIf(book, conditionOf(these[0]!)) : null
    if (only !== null) return [`${start} ${only}.${clauseOf(rule, these[0]!)}`, '']
    const lines = these.flatMap((requirement) => {
      const said = sayCond(book, conditionOf(requirement))
      const line = inline(said)
      return line === null ? headed(said, '', clauseOf(rule, requirement)) : [`- ${line}${clauseOf(rule, requirement)}`]
    })
    return [`${start} unless all of this holds:`, '', ...lines, '']
  })
}

/** "Unless it was", and "if it was" for "unless it was not"; null where it takes a list. */
function unlessOrIf(book: Book, cond: Cond): string | null {
  const holds = inline(sayCond(book, cond))
  const fails = inline(sayCond(book, cond, false))
  if (fails !== null && (holds === null || (NEGATIVE.test(holds) && !NEGATIVE.test(fails)))) return `if ${fails}`
  return holds === null ? null : `unless ${holds}`
}

const NEGATIVE = / (no|not|fewer|another) /

const conditionOf = ({ else: _, clause: __, ...cond }: Requirement): Cond => cond

/** The clause of a requirement, where it is not that of its rule. */
const clauseOf = (rule: Rule, { clause = rule.clause }: Requirement) => (clause === rule.clause ? '' : clauses(clause))

const sellerOf = (book: Book): Policy['seller'] | null => ('seller' in book ? book.seller : null)

function sayOutcome(book: Book, rule: Rule): Given {
  const { gives, automatic } = rule
  const because = (code: string | undefined) =>
    code === undefined || repeats(rule, code) ? '' : `, because ${reasonOf(code)}`
  // Where a rule that keeps its reasons draws a line is not said of what it gives either.
  const sayIf: SayIf = keepsReasons(rule) ? () => 'in some cases' : (cond) => `if ${spelled(sayCond(book, cond))}`
  const plainly = (phrase: string): Given => ({ phrase, list: [] })
  if ('refuse' in gives) return plainly(`there is no refund${because(gives.refuse)}`)
  if ('nothing' in gives) return plainly(`there is nothing to give back${because(gives.nothing)}`)
  if ('wait' in gives) return plainly(`nothing is decided yet${because(gives.wait)}`)
  if ('redirect' in gives) {
    const whom =
      gives.redirect === 'use_store' ? 'ask the app store that sold it' : `turn to ${sellerName(sellerOf(book))}`
    return plainly(`please ${whom}${because(gives.reason)}`)
  }
  if ('review' in gives) {
    const decides = `a person decides${because(gives.review)}`
    if (!gives.pay) return plainly(decides)
    const { phrase, list } = sayPay(book, gives.pay, sayIf)
    return { phrase: `${decides}. A yes brings ${phrase}`, list }
  }
  const charged = 'credits' in gives && gives.credits === 'charged'
  if (charged && automatic && 'charging' in book && book.charging === 'hold')
    return plainly('the credits that were set aside for it stay in your wallet')
  const { phrase, list } = sayPay(book, gives, sayIf)
  return { phrase: `you get ${charged || 'money' in gives ? 'back ' : ''}${phrase}`, list }
}

/** Reasons that say no more than a condition on this fact. */
const REPEATED: Readonly<Record<string, string>> = {
  generation_running: 'generation.outcome',
  generation_failed: 'generation.outcome',
  generation_moderated: 'generation.outcome',
  missing_deliverables: 'generation.outcome',
  chargeback_open: 'purchase.chargeback',
  malicious_use: 'account.malicious_use',
  false_information: 'account.false_information',
  account_terminated: 'account.standing',
  matter_of_taste: 'report.reason',
}
const repeats = (rule: Rule, code: string) =>
  !keepsReasons(rule) && rule.if !== undefined && (REPEATED[code] ?? '') in rule.if

/** What a person is asked for, and what can be done after a no. */
function after(book: Book, { gives, needs = [], offer = [], urgent }: Rule): string[] {
  const steps = offer.map((step) => stepOf(step, sellerOf(book)))
  const refuses = 'refuse' in gives || 'nothing' in gives || 'redirect' in gives
  return [
    ...(urgent ? ['We look at it before all else.'] : []),
    ...(needs.length > 0 ? [`Please tell us ${joined(needs.map(fieldOf), 'and')}.`] : []),
    ...(steps.length > 0 ? [`${refuses ? 'You can' : 'If the answer is no, you can'} ${joined(steps, 'or')}.`] : []),
  ]
}
