import type { Destination, PolicySummary, Quote, QuoteOption } from '@makegood/contract'
import { unisolated } from '../format/isolated.ts'
import type { Letter } from '../history/support/letter.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { isUrgent } from './changes.ts'
import { fieldText } from './fields.tsx'
import { outageText } from './outages.tsx'
import { roundingText, sumLines } from './sum-lines.ts'
import { usageText } from './usage.tsx'

/** What a person asks for, as it was filled in. */
export type Asked = { quote: Quote; option: QuoteOption; values: Record<string, string>; destination: Destination }

/**
 * A request as an e-mail: the policy's own subject, what it asks for, and how it adds up (A21, A22, B24, B41, C30, D16).
 * For whoever cannot send it from here.
 */
export function requestLetter({ quote, option, values, destination }: Asked, policy: PolicySummary | undefined, texts: AllTexts): Letter {
  const { messages: { requestLetter: words, letter, grounds, fields: labels }, format } = texts
  const { pack, asker, usage } = quote
  const about = [
    ['order_id', pack.orderId],
    ['paid_at', format.fullDateTime(pack.purchasedAt)],
    ['amount', format.money(pack.paid)],
  ] as const
  const told = new Set<string>(about.map(([name]) => name))
  const asked = option.fields.filter(({ name }) => !told.has(name) && name !== 'description')
  const email = asked.some(({ name }) => name === 'email') ? null : asker.email
  const isTold = option.fields.some(({ name }) => name === 'description')
  const sums = sumLines(option, pack, texts).map(({ label, value }) => (value ? letter.line(label, value) : label))
  const rounding = roundingText(option, pack, texts)
  const subject = policy?.seller.contact.find((contact) => contact.subject)?.subject ?? words.plainSubject
  const body = [
    letter.hello,
    '',
    isUrgent(option) ? words.askUrgent : words.ask,
    '',
    ...about.map(([name, value]) => letter.line(lookup(labels, name, 'unknown'), value)),
    ...asked.map((field) => letter.line(lookup(labels, field.name, 'unknown'), fieldText(field, values, pack, texts))),
    ...(email ? [letter.line(labels.email, email)] : []),
    letter.line(letter.reason, lookup(grounds, option.ground, 'other')),
    ...(isTold ? [letter.line(letter.description, (values['description'] ?? '').trim())] : []),
    ...(destination ? [letter.line(words.destination, placeText(destination, quote, texts))] : []),
    ...option.outages.map((outage) => letter.line(words.outages, outageText(outage, texts))),
    '',
    words.sums,
    ...sums,
    ...(rounding ? [rounding] : []),
    letter.line(words.usage, usedText(quote, texts)),
    '',
    letter.thanks,
    ...(asker.name ? [asker.name] : []),
  ]
  return { subject, body: unisolated(body.join('\n')) }

  function usedText(of: Quote, all: AllTexts): string {
    const [first, last] = [usage[0], usage.at(-1)]
    if (!first || !last) return of.pack.used > 0 ? all.messages.credits.count(of.pack.used, format.number(of.pack.used)) : words.noUsage
    return `${usageText(usage, all)}, ${words.usageBetween(format.fullDate(first.at), format.fullDate(last.at))}`
  }
}

/** Where the money goes, as a label. */
export function placeText(destination: Destination, { pack }: Pick<Quote, 'pack'>, { messages }: AllTexts): string {
  return (destination === 'original_method' && pack.method.label) || lookup(messages.destinationChoices, destination, 'unknown')
}
