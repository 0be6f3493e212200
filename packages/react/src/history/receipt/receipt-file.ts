import type { PolicySummary, Refund } from '@makegood/contract'
import { clauseText } from '../../decisions.ts'
import type { Format } from '../../format/format.ts'
import type { AllTexts } from '../../texts.ts'
import { type MadeFile, safeName } from '../../ui/save-file.ts'
import { longAmount, standingOf, subjectText } from '../refund-texts.ts'
import { concernsMoney, factsOf } from '../tracking/facts-of.ts'
import { doneSteps } from '../tracking/steps.ts'
import { whyLines, whyOf } from '../tracking/why.ts'
import { escapeHtml, pageHtml, rowsHtml } from './page.ts'

/** What a receipt is made of. `now` in epoch milliseconds; `dir` as the page is written. */
export type ReceiptParts = { refund: Refund; policy: PolicySummary | undefined; texts: AllTexts; now: number; dir: 'ltr' | 'rtl' }

/** A refund on paper: what came back, for what, how it adds up, what happened when, and on which clauses. */
export function receiptFile({ refund, policy, texts: given, now, dir }: ReceiptParts): MadeFile & { content: string } {
  const texts = { ...given, format: writtenOut(given.format) }
  const { receiptFile: words, language, detail } = texts.messages
  const title = words.title(refund.reference)
  const why = whyOf(refund)
  const seller = concernsMoney(refund) ? policy?.seller.merchantOfRecord : null
  const section = (heading: string, html: string) => (html ? `<h2>${escapeHtml(heading)}</h2>\n${html}` : '')
  const lines = (some: readonly string[]) => some.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="amount">${escapeHtml(longAmount(refund, texts))}</p>`,
    rowsHtml(factRows(refund, policy, texts)),
    ...(why ? [section(words.amounts, rowsHtml(whyLines(why, texts)))] : []),
    section(words.history, rowsHtml(historyRows(refund, texts))),
    section(words.clauses, lines([
      ...new Set(refund.items.flatMap(({ decision }) => clauseText(decision, texts) ?? [])),
      ...refund.items.flatMap(({ pack }) => (pack ? [words.policy(pack.policyVersion)] : [])),
      ...(seller ? [detail.sellerPolicy(seller.name)] : []),
    ])),
    `<p class="made">${escapeHtml(words.made(texts.format.dateTime(new Date(now).toISOString())))}</p>`,
  ]
  const content = pageHtml({ title, lang: language.tag, dir, body })
  return { name: `refund-${safeName(refund.reference)}.html`, type: 'text/html;charset=utf-8', content }
}

function factRows(refund: Refund, policy: PolicySummary | undefined, texts: AllTexts) {
  const { receiptFile: words } = texts.messages
  const pack = refund.items.find((item) => item.pack)?.pack
  return [
    { label: words.what, value: subjectText(refund, texts) },
    { label: words.status, value: standingOf(refund, texts).text },
    { label: words.received, value: texts.format.dateTime(refund.createdAt) },
    ...(pack ? [{ label: words.bought, value: texts.format.dateTime(pack.purchasedAt) }] : []),
    ...factsOf(refund, policy, texts).map(({ name, value, href }) => ({ label: name, value: href ? `${value}\n${href}` : value })),
  ]
}

function historyRows(refund: Refund, texts: AllTexts) {
  const { detail, timeline } = texts.messages
  return doneSteps(refund, texts).map(({ text, when, notes, quote, files }) => ({
    label: [
      text,
      ...notes,
      ...(quote === null ? [] : [detail.note(quote)]),
      ...(files.length > 0 ? [timeline.files(texts.format.list(files))] : []),
    ].join('\n'),
    value: when,
  }))
}

/** Dates with their year and zone, since nobody knows when and where they are read. */
const writtenOut = (format: Format): Format => ({
  ...format,
  in: (zone) => writtenOut(format.in(zone)),
  date: format.fullDate,
  weekdayDate: format.fullDate,
  dateTime: format.fullDateTime,
})
