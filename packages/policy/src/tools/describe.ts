import type { Book, Law, Policy } from '../model.ts'
import { sayCounting } from './describe-counting.ts'
import { sayAsked, sayAutomatic, sayElsewhere, sayRefused, sayReviewed } from './describe-kinds.ts'
import { sayOrder } from './describe-order.ts'
import { sayPromises } from './describe-promises.ts'
import { sayReadings } from './describe-readings.ts'
import { sayBinding, sayReports, sayRights } from './describe-rights.ts'
import { saySeller } from './describe-seller.ts'
import { sayTables } from './describe-table.ts'
import { sayTerms } from './describe-terms.ts'
import { country, dated, joined, plain, titled } from './prose.ts'

/**
 * A policy or a law as a page for people to read, in Markdown: what comes back by itself, what may be asked for and
 * on what conditions, what is excluded, who decides the rest, and how soon. Each rule names its clause. A rule that
 * keeps its reasons is told without its limits (C28, E13).
 *
 * @example
 * ```ts
 * const page = describe(policies.anumi)
 * page.split('\n')[0] // '# Refund policy'
 * ```
 */
export function describe(book: Book): string {
  const body = sections(book).flatMap(([title, lines]) => (lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : []))
  const page = [...('seller' in book ? policyHead(book) : lawHead(book)), ...body].join('\n')
  return `${page.replace(/\n{3,}/g, '\n\n').trim()}\n`
}

const HOW_TO_READ = 'Each rule has a name. Where more than one fits, [one order](#which-rule-comes-first) decides.'

function policyHead({ published, version }: Policy): string[] {
  return [
    '# Refund policy',
    '',
    `*Last updated: ${dated(published.date, published.precision)}. Version ${plain(version)}.*`,
    '',
    'This page says what comes back to you when something goes wrong or you change your mind: by itself, when you ask' +
      ` for it, or after a person has looked at it. ${HOW_TO_READ}`,
    '',
  ]
}

function lawHead({ id, published, version, jurisdictions }: Law): string[] {
  return [
    `# Your rights by law: ${plain(titled(id))}`,
    '',
    `*Published: ${dated(published.date, published.precision)}. Version ${plain(version)}.*`,
    '',
    `What the law gives people in ${joined(jurisdictions.map(country), 'and')}. It stands beside every policy, counts` +
      ` where it gives more, and refuses nothing. This is how we read it, and no legal advice. ${HOW_TO_READ}`,
    '',
  ]
}

type Section = [title: string, lines: string[]]

function sections(book: Book): Section[] {
  return [
    ['What comes back by itself', sayAutomatic(book)],
    ['What you can ask for', sayAsked(book)],
    ['What a person decides', sayReviewed(book)],
    ['seller' in book ? 'What is not refunded' : 'Where the law gives nothing', sayRefused(book)],
    ['What to wait for, and whom else to ask', sayElsewhere(book)],
    ['What is covered', sayTables(book)],
    ['Words used here', sayTerms(book)],
    ['Which rule comes first', sayOrder(book)],
    ['How soon', sayPromises(book)],
    ['How we count', sayCounting(book)],
    ...('seller' in book ? policySections(book) : []),
    ['How we read what the text leaves open', sayReadings(book)],
  ]
}

function policySections(policy: Policy): Section[] {
  return [
    ['How to report a result', sayReports(policy)],
    ['If you disagree, and your other rights', sayRights(policy)],
    ['Which version counts', sayBinding(policy)],
    ['How to reach us', saySeller(policy)],
  ]
}
