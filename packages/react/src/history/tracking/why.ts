import type { Money, Pack, QuoteOption, Refund, RefundItem } from '@makegood/contract'
import { amountText } from '../../decisions.ts'
import { creditsOf } from '../../pack-refund/credits.ts'
import { type SumLine, sumLines } from '../../pack-refund/sum-lines.ts'
import type { AllTexts } from '../../texts.ts'
import { itemText, paymentOf } from '../refund-texts.ts'

/** What an amount is made of: the share of a pack, the credits of it that were given back, or what each run had cost. */
export type Why =
  | { kind: 'pack'; option: QuoteOption; pack: Pack }
  | { kind: 'part'; pack: Pack; credits: number; total: Money; isAgreed: boolean }
  | { kind: 'credits'; items: RefundItem[] }

/** Null where there is nothing to add up. */
export function whyOf(refund: Refund): Why | null {
  if (refund.status === 'declined') return null
  const item = refund.items.find(({ pack }) => pack)
  if (item?.pack) return packWhy(refund, item, item.pack)
  const items = refund.items.filter(({ generation, decision }) => generation && decision.amount?.credits)
  return items.length > 0 ? { kind: 'credits', items } : null
}

/** The pack as it was asked for: what this refund itself has brought is no part of what was refunded before. */
function packWhy(refund: Refund, { decision }: RefundItem, pack: Pack): Why | null {
  const payment = paymentOf(refund)
  const total = payment?.money ?? decision.amount?.money
  if (!total) return null
  const part = givenBack(refund)
  const isPart = part !== null && decision.fees.length === 0 && Math.abs((pack.paid.amount * part) / pack.credits - total.amount) <= 1
  if (isPart) return { kind: 'part', pack, credits: part, total, isAgreed: decision.verdict === 'granted' }
  const own = payment?.money && refund.status !== 'canceled' ? payment.money.amount : 0
  const before = { ...pack.refunded, amount: pack.refunded.amount - own }
  const asked = { ...pack, refunded: before, left: pack.credits - pack.used }
  const lines = [
    { kind: 'bought', credits: pack.credits, money: pack.paid },
    { kind: 'left', credits: asked.left, money: null },
    ...(before.amount > 0 ? [{ kind: 'refunded', credits: null, money: before }] : []),
    { kind: 'total', credits: null, money: total },
  ]
  const option: QuoteOption = { ground: refund.ground, decision, lines, fields: [], outages: [] }
  // What somebody agreed to by hand is no share of anything.
  const isShare = creditsOf(option, asked).count !== 'none'
  return { kind: 'pack', option: { ...option, lines: lines.filter(({ kind }) => isShare || kind !== 'left') }, pack: asked }
}

/** How many credits were given back by name; null: the whole contract was left, or none was. */
function givenBack({ withdrawals }: Refund): number | null {
  const parts = withdrawals.map(({ statement }) => statement.credits)
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + part, 0) : null
}

const creditsBack = (items: readonly RefundItem[]) => items.reduce((sum, { decision }) => sum + (decision.amount?.credits ?? 0), 0)

/** The same in a few words: `62 of 100 credits left`. Empty where only the lines say it. */
export function whyText(why: Why, { messages, format }: AllTexts): string {
  const credits = (count: number) => messages.credits.count(count, format.number(count))
  if (why.kind === 'credits') {
    // Several results can be of one run.
    const costs = new Map(why.items.flatMap(({ generation }) => (generation ? [[generation.id, generation.credits] as const] : [])))
    const cost = [...costs.values()].reduce((sum, one) => sum + one, 0)
    return messages.why.ofCost(format.number(creditsBack(why.items)), credits(cost))
  }
  if (why.kind === 'part') return messages.why.part(format.number(why.credits), credits(why.pack.credits))
  const { pack, option } = why
  if (creditsOf(option, pack).count !== 'left') return ''
  return pack.used === 0 ? messages.why.unused : messages.why.left(format.number(pack.left), credits(pack.credits))
}

/** What an amount is made of, line by line (C11, B40). */
export function whyLines(why: Why, texts: AllTexts): SumLine[] {
  if (why.kind === 'pack') return sumLines(why.option, why.pack, texts)
  const { messages, format } = texts
  const credits = (count: number) => messages.credits.count(count, format.number(count))
  if (why.kind === 'part') {
    const { pack, total, isAgreed } = why
    const given = messages.why.given(credits(why.credits), format.rate(pack.paid, pack.credits))
    return [
      { key: 'bought', label: messages.quote.bought(credits(pack.credits)), value: format.money(pack.paid), isTotal: false },
      { key: 'part', label: given, value: format.money(total), isTotal: false },
      { key: 'total', label: isAgreed ? messages.quote.total : messages.quote.totalIfAccepted, value: format.money(total), isTotal: true },
    ]
  }
  const lines = why.items.map((item) => ({
    key: item.subject.id,
    label: messages.why.cost(itemText(item, texts), credits(item.generation?.credits ?? 0)),
    value: amountText(item.decision.amount, texts) ?? '',
    isTotal: false,
  }))
  return [...lines, { key: 'total', label: messages.why.total, value: credits(creditsBack(why.items)), isTotal: true }]
}
