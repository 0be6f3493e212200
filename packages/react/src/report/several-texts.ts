import type { Amount, Decision, Forecast, PolicySummary, ReportAnswer } from '@makegood/contract'
import { amountText, reasonTexts, shortReason } from '../decisions.ts'
import type { Texts } from '../texts.ts'
import { brings, decisionFor, speed } from './forecast-texts.ts'

/** What a report about several results would bring, in sentences. A courtesy is given so often and no more. */
export function severalSentences(forecasts: readonly Forecast[], reason: string, policy: PolicySummary | undefined, texts: Texts): string[] {
  const { messages: { several }, format } = texts
  const open = forecasts.filter(({ reportId }) => reportId === null)
  const decided = open.map((forecast) => ({ forecast, decision: decisionFor(forecast, reason) }))
  const granted = decided.filter(({ decision }) => decision.verdict === 'granted')
  const left = granted.find(({ forecast, decision }) => decision.courtesy && forecast.courtesy)?.forecast.courtesy?.left ?? Infinity
  const courtesies = granted.filter(({ decision }) => decision.courtesy)
  const counted = [...granted.filter(({ decision }) => !decision.courtesy), ...courtesies.slice(0, left)]
  const reviews = decided.filter(({ decision }) => decision.verdict === 'review').length + (granted.length - counted.length)
  const what = amountText(sumOf(counted.map(({ decision }) => decision)), texts)

  const lines: string[] = []
  if (what) {
    const when = speed(policy, texts)
    const [of, total] = [format.number(counted.length), format.number(forecasts.length)]
    lines.push(counted.length === forecasts.length ? several.all(what, when) : several.some(what, of, total, when))
  }
  if (reviews > 0) lines.push(several.review(format.number(reviews)))
  if (!what && reviews === 0) lines.push(several.none)
  for (const [why, count] of countEach(decided.filter(({ decision }) => !brings(decision)).map(({ decision }) => shortReason(decision, texts)))) {
    if (why) lines.push(several.excluded(format.number(count), why))
  }
  const before = forecasts.length - open.length
  if (before > 0) lines.push(several.reported(before, format.number(before)))
  return lines
}

/** What a report about several results brought: a title, and what came back in all. */
export function summaryOf({ report }: ReportAnswer, resultIds: readonly string[], texts: Texts): { title: string; back: string | null } {
  const { messages: { several, outcome }, format } = texts
  const decisions = report.items.filter(({ resultId }) => resultIds.includes(resultId)).map(({ decision }) => decision)
  const count = (verdict: Decision['verdict']) => decisions.filter((decision) => decision.verdict === verdict).length
  const total = format.number(resultIds.length)
  const granted = decisions.filter(({ verdict }) => verdict === 'granted')
  if (granted.length > 0) {
    return { title: several.refunded(granted.length, format.number(granted.length), total), back: amountText(sumOf(granted), texts) }
  }
  const title = count('review') > 0 ? several.inReview(format.number(count('review')), total) : outcome.thanks
  return { title, back: null }
}

/** One verdict of the answer, with the results it is about. */
export type VerdictGroup = { title: string; lines: readonly string[]; resultIds: readonly string[] }

/** The answer result by result: those with the same verdict for the same reason together. */
export function groupsOf({ report }: ReportAnswer, resultIds: readonly string[], texts: Texts): VerdictGroup[] {
  const groups = new Map<string, VerdictGroup>()
  for (const resultId of resultIds) {
    const decision = report.items.find((item) => item.resultId === resultId)?.decision
    const title = titleOf(decision, texts)
    const lines = decision ? reasonTexts(decision, report.createdAt, texts) : []
    const key = [title, ...lines].join('\n')
    const group = groups.get(key) ?? { title, lines, resultIds: [] }
    groups.set(key, { ...group, resultIds: [...group.resultIds, resultId] })
  }
  return [...groups.values()]
}

function titleOf(decision: Decision | undefined, texts: Texts): string {
  const { several, outcome } = texts.messages
  switch (decision?.verdict) {
    case undefined: return several.reportedBefore
    case 'granted': return grantedTitle(decision, texts)
    case 'review': return several.reviewed
    case 'needs_information':
    case 'act': return outcome.needsInformation
    case 'wait': return outcome.wait
    case 'redirect': return outcome.elsewhere
    default: return decision!.reasons.length > 0 ? several.refused : several.thanked
  }
}

function grantedTitle({ amount }: Decision, texts: Texts): string {
  const what = amountText(amount, texts)
  const { several } = texts.messages
  return what ? several.granted(what) : several.grantedWith
}

/** Credits that come back in all. Money and other remedies are given case by case, never for many at once. */
function sumOf(decisions: readonly Decision[]): Amount | null {
  const credits = decisions.reduce((sum, { amount }) => sum + (amount?.credits ?? 0), 0)
  return credits > 0 ? { credits } : null
}

function countEach<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
