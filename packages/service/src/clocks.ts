import type { Deadline } from '@makegood/contract'
import { type CompiledLaw, deadlines, withdrawalLaws } from '@makegood/policy'
import { isUndecided, lastPayment } from './grants.ts'
import { toInstantOrNull } from './instants.ts'
import type { RefundItemRow, RefundRow } from './rows.ts'
import type { Work } from './work.ts'

type Told = RefundRow['events'][number]

/** The yes, the no, or several remedies to choose from. */
const DECIDED = ['approved', 'declined', 'choice_asked']

/** What is promised at once is kept within a minute: servers need a moment to tell each other (C4). */
const MOMENT = 60_000
/** That money has arrived is told by whoever hears of it: at once may be a day later (B33). */
const DAY = 24 * 60 * MOMENT

/**
 * The promises that concern a refund, and what the law demands that gave it, each with when it was kept and whether
 * that was too late (B50, D14). A second review has a time of its own, which begins with the appeal (B42).
 */
export async function clocksOf(work: Work, refund: RefundRow): Promise<Deadline[]> {
  if (refund.status === 'canceled') return []
  const payment = lastPayment(refund)
  const credits = refund.transfers.filter(({ kind }) => kind === 'credits').at(-1)
  const appeal = refund.events.findIndex(({ kind }) => kind === 'appealed')
  const first = appeal < 0 ? refund.events : refund.events.slice(0, appeal)
  const second = appeal < 0 ? [] : refund.events.slice(appeal)
  const approvedAt = (await endOfFailure(work, refund)) ?? firstOf(refund.events, 'approved')
  const sentAt = payment?.sentAt ?? null
  const { facts, items } = refund
  const compiled = work.versionOf(items[0]!.policyVersion)
  // Who has left a contract in time is owed the money whatever the case stands on, and from the statement on.
  const left = refund.withdrawal?.late === false ? refund.withdrawal : null
  const owed = left ? withdrawalLaws(work.laws, refund) : []
  const laws = work.laws.filter((law) => owed.includes(law) || items.some(({ decision }) => decision.law === law.book.id))
  const counted = (requestedAt: number) => {
    const progress = { requestedAt, approvedAt, sentAt, facts, holidays: work.holidays }
    const from = (law: CompiledLaw) => (left && owed.includes(law) ? { ...progress, requestedAt: left.receivedAt } : progress)
    return [...deadlines(compiled, progress), ...laws.flatMap((law) => deadlines(law, from(law)))]
  }

  const metAt: Record<string, number | null> = {
    credit: credits?.arrivedAt ?? null,
    reply: firstOf(first, 'information_asked', ...DECIDED),
    decision: firstOf(first, ...DECIDED),
    processing: sentAt,
    arrival: payment?.arrivedAt ?? null,
  }
  const namesMoney = ({ decision }: RefundItemRow) => [decision, ...decision.choices].some(({ amount }) => amount?.money)
  const money = payment !== undefined || (isUndecided(refund) && (refund.packId !== null || items.some(namesMoney)))
  const concerns = ({ stage }: Deadline) =>
    stage === 'credit' ? credits !== undefined : stage === 'processing' || stage === 'arrival' ? money : true
  const clocks = counted(refund.createdAt).filter(concerns).map((one) => clock(work, one, metAt[one.stage] ?? null))
  const [appealed] = second
  if (!appealed) return clocks
  const again = counted(appealed.at).filter(({ stage }) => stage === 'decision')
  return [...clocks, ...again.map((one) => clock(work, one, firstOf(second, ...DECIDED)))]
}

/** What comes back by itself is promised from when the generation really ended, however late that was told (D14). */
async function endOfFailure({ tx }: Work, { origin, items }: RefundRow): Promise<number | null> {
  const { generationId, ruling } = items[0]!
  const byItself = origin === 'automatic' && ruling.automatic && ruling.verdict === 'granted'
  const generation = byItself && generationId !== null ? await tx.generations.get(generationId) : undefined
  return generation?.finishedAt ?? null
}

/** A deadline as it was kept: too late when it passed unmet, or was met after it had passed. */
function clock({ now }: Work, deadline: Deadline, metAt: number | null): Deadline {
  const { stage, from, until, zone } = deadline
  // A day ends with its last second, whatever milliseconds are in it.
  const grace = from === until ? (stage === 'arrival' ? DAY : MOMENT) : zone === null ? 0 : 999
  const late = until !== null && (metAt ?? now) > Date.parse(until) + grace
  return { ...deadline, metAt: toInstantOrNull(metAt), late }
}

const firstOf = (events: readonly Told[], ...kinds: string[]) =>
  events.find(({ kind }) => kinds.includes(kind))?.at ?? null
