import type { CreditTrail, Transfer } from '@makegood/contract'
import { featureName } from '../../decisions.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import { lotName } from '../lots/lot-texts.ts'
import { type Part, sumsOf, type TrailStep } from './follow.ts'

type EntryStep = Extract<TrailStep, { kind: 'entry' }>

/** What happened, in a few words. */
export function entryTitle({ entry, generation }: EntryStep, { messages }: AllTexts): string {
  const { trail, entryKinds } = messages
  const what = generation ? featureName(generation.feature, messages) : trail.aRun
  if (entry.kind === 'hold') return trail.hold(what)
  return entry.kind === 'spend' ? trail.spend(what) : lookup(entryKinds, entry.kind, 'unknown')
}

/** Which lots it moved, where there are several or where it made one of its own. */
export function partTexts({ entry, parts, isWhole }: EntryStep, texts: AllTexts): string[] {
  const { messages: { trail }, format } = texts
  const isNew = (kind: string) => entry.credits > 0 && parts.some(({ lot }) => lot.kind === kind && lot.createdAt === entry.at)
  const several = parts.length > 1 ? [isWhole ? trail.sameLots : format.list(parts.map((part) => partText(part, texts)))] : []
  return [...several, ...(isNew('return') ? [trail.returnLot] : []), ...(isNew('courtesy') ? [trail.courtesyLot] : [])]
}

const partText = ({ lot, pack, credits }: Part, texts: AllTexts) => texts.messages.trail.part(texts.format.number(credits), lotName(lot, pack, texts))

/** How a payment stands, with its time. */
export function paymentText({ status, sentAt, arrivedAt }: Transfer, { messages: { trail }, format }: AllTexts): string {
  if (status === 'failed') return trail.failed
  if (status === 'arrived' && arrivedAt) return trail.arrived(format.dateTime(arrivedAt))
  return sentAt ? trail.sent(format.dateTime(sentAt)) : trail.pending
}

/** What went out and came back in all, to the last credit; what a run has cost with it. */
export function sumText(trail: CreditTrail, { messages: { trail: words, credits }, format }: AllTexts): string | null {
  const { out, back } = sumsOf(trail)
  if (out === 0 && back === 0) return null
  const [written, returned] = [format.number(out), format.number(back)]
  if (trail.generations.length === 0) return back === 0 ? words.gone(credits.count(out, written)) : words.moved(written, returned)
  const rest = out - back
  if (rest === 0) return words.free(written)
  const running = trail.generations.some(({ outcome }) => outcome === 'running')
  return (running ? words.costSoFar : words.cost)(written, returned, credits.count(rest, format.number(rest)))
}
