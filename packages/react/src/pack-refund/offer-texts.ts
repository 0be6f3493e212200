import type { Decision, PackOffer } from '@makegood/contract'
import { amountLabel, reasonTexts, unmetText } from '../decisions.ts'
import { sentences } from '../languages/sentence.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { isPossible } from './changes.ts'
import { isRefunded } from './standing.ts'

type OfferTexts = {
  name: string
  /** What it would bring; null: nothing now. */
  amount: string | null
  /** In a few words. */
  standing: string | null
  /** Why it brings nothing for a change of mind, with the date, and for what else it may (A19). */
  why: string | null
  /** It comes back on no ground: only the ways on remain. */
  isOver: boolean
}

/** What a pack in the list says. */
export function offerTexts({ pack, decision, grounds, open }: PackOffer, texts: AllTexts): OfferTexts {
  const { messages: { packs, credits }, format } = texts
  const name = pack.credits > 0 ? packs.name(credits.count(pack.credits, format.number(pack.credits))) : packs.charge
  // What comes of an open case it says itself; the pack brings nothing beside it.
  if (open) return { name, amount: null, standing: packs.open, why: null, isOver: false }

  const possible = isPossible(decision)
  const amount = possible ? amountLabel(decision.amount, texts) : null
  if (isRefunded(pack) && !amount) return { name, amount, standing: packs.refunded(format.money(pack.refunded)), why: null, isOver: false }

  const others = grounds.filter((ground) => ground !== decision.ground)
  const nouns = others.map((ground) => lookup(texts.messages.groundNouns, ground, 'other'))
  const rest = nouns.length > 0 ? packs.stillFor(format.list([...new Set(nouns)])) : null
  const why = possible ? null : sentences([reasonTexts(decision, null, texts)[0], rest], texts.messages) || null
  return { name, amount, standing: standingText(decision, others.length > 0, texts), why, isOver: !possible && grounds.length === 0 }
}

/** How a pack stands, in a few words: until when it is refunded, or what is in the way. */
function standingText({ verdict, until }: Decision, hasOthers: boolean, texts: AllTexts): string | null {
  const { messages: { packs }, format } = texts
  if (verdict === 'review') return until ? packs.until(format.dateTime(until)) : packs.reviewed
  if (verdict === 'granted') return until && packs.until(format.dateTime(until))
  return unmetText(verdict, hasOthers ? packs.certainReasons : packs.notNow, texts)
}
