import type { Amount, Counterfactual, Decision, Instant, Reason, Verdict } from '@makegood/contract'
import { isolated } from './format/isolated.ts'
import type { ReasonContext } from './languages/en/reasons.ts'
import type { ReportMessages } from './languages/messages.ts'
import { lookup, type Texts } from './texts.ts'

/** `4 credits`, `€12.40`, `a new try for free`, as inside a sentence; null where nothing is given. */
export function amountText(amount: Amount | null, { messages, format }: Texts): string | null {
  if (amount?.money) return format.money(amount.money)
  if (amount?.credits) return messages.credits.count(amount.credits, format.number(amount.credits))
  if (!amount?.remedy) return null
  const { kind, size } = amount.remedy
  return lookup(messages.remedies, kind, 'unknown')(size ?? 0, size === null ? null : format.number(size))
}

/** The same where it stands alone. A currency keeps its letters as they are: `kr 100`. */
export function amountLabel(amount: Amount | null, texts: Texts): string | null {
  const text = amountText(amount, texts)
  if (text === null || amount?.money) return text
  return text[0]!.toLocaleUpperCase(texts.messages.language.tag) + text.slice(1)
}

/** That something was given, in a title. */
export function givenText({ amount }: Decision, what: string, { messages: { outcome } }: Texts): string {
  if (amount?.remedy) return outcome.remedied(what)
  return amount?.money ? outcome.approved(what) : outcome.granted(what, amountCount(amount))
}

/** How many that is, for the plural: money counts as one. */
export const amountCount = (amount: Amount | null) => amount?.credits ?? 1

/** Limits that a person may overlook. */
const SOFT_LIMITS = new Set(['window_over', 'courtesy_cap', 'partly_used', 'credits_used'])

/** Reasons that say already that a person looks at it. */
const HANDED_OVER = new Set([
  'discretion', 'unknown_fact', 'outside_policy', 'unauthorised_charge', 'legal_claim', 'conformity_claim', 'abuse_suspected',
])

/**
 * Why, in whole sentences, and that the law decided where it did. `askedAt` is when it was asked. Empty where the
 * policy keeps its reasons to itself.
 */
export function reasonTexts(decision: Decision, askedAt: Instant | null, texts: Texts): string[] {
  const why = reasonsOf(decision).map((reason) => lookup(texts.messages.reasons, reason.code, 'unknown')(contextOf(reason, askedAt, texts)))
  return [...new Set([lawText(decision, texts), ...why, overText(decision, texts)].filter((line) => line !== null))]
}

/**
 * The reasons, a time that is over named by its last moment: where the law gave longer than the policy, that of the law
 * (C37).
 */
function reasonsOf({ reasons, counterfactual }: Decision): Reason[] {
  const last = counterfactual?.fact === 'request.at' ? counterfactual.value : null
  // What can be asked again later is no end.
  if (typeof last !== 'string' || reasons.some(({ params }) => params.again)) return reasons
  const isLonger = ({ code, params: { until } }: Reason) => code === 'window_over' && until && Date.parse(last) > Date.parse(until)
  return reasons.map((reason) => (isLonger(reason) ? { ...reason, params: { ...reason.params, until: last } } : reason))
}

/** What the law has to do with it. */
function lawText({ law, verdict, choices }: Decision, { messages: { laws, outcome } }: Texts): string | null {
  if (!law) return null
  const say = choices.length > 0 ? outcome.byLawToChoose : verdict === 'review' ? outcome.byLawIfAccepted : outcome.byLaw
  return say(lookup(laws, law, 'unknown'))
}

/** That a person decides, where the reasons alone would read like a refusal. */
function overText({ verdict, reasons }: Decision, { messages: { outcome } }: Texts): string | null {
  if (verdict !== 'review' || reasons.length === 0 || reasons.some(({ code }) => HANDED_OVER.has(code))) return null
  return reasons.some(({ code }) => SOFT_LIMITS.has(code)) ? outcome.exception : outcome.decides
}

/** Why, in a few words; null where the policy keeps its reasons to itself. */
export function shortReason(decision: Decision, texts: Texts): string | null {
  const [reason] = reasonsOf(decision)
  return reason ? lookup(texts.messages.shortReasons, reason.code, 'unknown')(contextOf(reason, null, texts)) : null
}

function contextOf({ params }: Reason, askedAt: Instant | null, { messages, format }: Texts): ReasonContext {
  const late = askedAt && params.until ? Date.parse(askedAt) - Date.parse(params.until) : 0
  return {
    params,
    format,
    late: late > 0 ? format.lasting(late) : null,
    feature: params.feature ? featureName(params.feature, messages) : null,
    finding: lookup(messages.findings, params.field ?? 'unknown', 'unknown'),
    place: params.surface && lookup(messages.surfaces, params.surface, 'unknown')(titleCase(params.surface)),
  }
}

/** `ai_expand` as `AI Expand`, unless the messages know a better name. */
export function featureName(id: string, { features, language }: ReportMessages): string {
  return features[id] ?? isolated(titleCase(id), language.tag)
}

function titleCase(id: string): string {
  return id
    .split(/[_\s-]+/)
    .map((word) => (word.length <= 2 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ')
}

/** What stands in the way: only a refusal is one. */
export function unmetText(verdict: Verdict, refused: string, { messages: { outcome } }: Texts): string {
  if (verdict === 'needs_information' || verdict === 'act') return outcome.needsInformation
  if (verdict === 'wait') return outcome.wait
  return verdict === 'redirect' ? outcome.elsewhere : refused
}

/** The part of the policy or of the law that a decision stands on: what its reasons name, else its rule. */
export function clauseText({ reasons, clause, law }: Decision, { messages: { outcome } }: Texts): string | null {
  const named = [...new Set(reasons.flatMap((reason) => reason.clause ?? []))]
  const whole = named.length > 0 ? named.join(', ') : clause
  if (whole === null) return null
  // That a statement was late stands on the law, whatever decides then.
  const isLaw = law !== null || (named.length > 0 && reasons.every((reason) => reason.clause === null || reason.code === 'statement_late'))
  // Reasons may stand on the same clauses: `2, 4` and `2`.
  return outcome.clause(isLaw ? whole : [...new Set(whole.split(', '))].join(', '), isLaw)
}

/**
 * What would have changed it, as far as it can be told in a sentence. Another reason never is: nobody should be led
 * to give a false one (B18). `askedAt` is when it was decided, by the service.
 */
export function counterfactualText(decision: Decision, askedAt: number, texts: Texts): string | null {
  const { counterfactual, verdict } = decision
  if (!counterfactual || verdict === 'granted') return null
  const { counterfactual: words } = texts.messages
  const then = thenText(counterfactual, words.back, words.remedy, words.review, texts)
  if (counterfactual.fact === 'request.at') {
    // The reason has just named the moment.
    const named = reasonsOf(decision).some(({ params }) => params.until && sameMinute(params.until, counterfactual.value))
    return named ? words.beforeThat(then) : momentText(counterfactual, then, askedAt, texts)
  }
  if (counterfactual.fact === 'purchase.credits_used') return words.unused(then)
  return null
}

type Say = (what: string) => string

/** What a change brings: an amount, another remedy, or a look at it. */
export function thenText({ amount }: Counterfactual, back: Say, remedy: Say, review: string, texts: Texts): string {
  const what = amountText(amount, texts)
  if (!what) return review
  return (amount?.remedy ? remedy : back)(what)
}

const sameMinute = (instant: Instant, value: Counterfactual['value']) =>
  typeof value === 'string' && Math.abs(Date.parse(value) - Date.parse(instant)) < 60_000

function momentText(counterfactual: Counterfactual, then: string, askedAt: number, texts: Texts): string | null {
  const { value } = counterfactual
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null
  const { messages: { counterfactual: words }, format } = texts
  if (Date.parse(value) <= askedAt) return words.before(format.dateTime(value), then)
  return words.from(format.date(value), thenText(counterfactual, words.canBack, words.canRemedy, words.canReview, texts))
}

/**
 * The address of a contact; null for anything but web pages and e-mail. Whatever leads out of the app goes through here.
 * An address of e-mail is one alone: it brings no fields of its own, such as further receivers.
 */
export function contactHref(contact: { kind: string; to: string | null; subject: string | null }): string | null {
  const to = contact.to?.replace(/^mailto:/i, '').replace(/\?[^]*$/, '') ?? ''
  if (/^[^\s@:/?&#%,;<>"]+@[^\s@:/?&#%,;<>"]+$/.test(to)) return `mailto:${to}${contact.subject ? `?subject=${encodeURIComponent(contact.subject)}` : ''}`
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(contact.to ?? '') ? contact.to : null
}
