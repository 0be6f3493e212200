import type { Amount, Destination } from '@makegood/contract'
import { awaitsChoice, awaitsReview, declined, toChoose } from './decided.ts'
import { giveItem, isUndecided, moved, settled, wasAppealed } from './grants.ts'
import { packOf } from './lots.ts'
import { tellOutcome } from './messages.ts'
import { notPossible } from './problems.ts'
import type { RefundItemRow, RefundRow } from './rows.ts'
import { grantOf, type Said } from './transfers.ts'
import type { Work } from './work.ts'

/**
 * What a reviewer grants. Of a generation never more comes back than it still costs, of a pack than was paid. Where
 * nothing is said it is what the policy would give; where the person is to choose among remedies, the person is asked.
 */
export type Approval = {
  /** The amount, where one item is open. */
  amount?: Amount
  /** Which of its remedies, counted from 0, where one item is open and the seller chooses. */
  choice?: number
  /** What is said of several open items, by the id of their subject. */
  amounts?: Readonly<Record<string, Said>>
  /** Where the money goes, of the places that the policy allows, instead of where the person wanted it (B37). */
  destination?: Destination
  /** What its owner is told. */
  note?: string
}

/** Decides every open item in one step: it is granted, declined, or put before the person to choose. */
export async function approve(work: Work, refund: RefundRow, approval: Approval): Promise<RefundRow> {
  const open = openItems(refund)
  const { amount, choice, amounts = {}, destination, note = null } = approval
  const alone = amount ?? (choice === undefined ? undefined : { choice })
  if (alone && open.length !== 1) throw notPossible('This can be said for one open item only.')
  const unknown = Object.keys(amounts).find((id) => refund.items.every(({ subject }) => subject.id !== id))
  if (unknown !== undefined) throw notPossible(`The refund has no item ${unknown}.`)

  let approved = destination ? { ...refund, destination } : refund
  for (const item of open) {
    const said = alone ?? (Object.hasOwn(amounts, item.subject.id) ? amounts[item.subject.id] : undefined)
    approved = await decideItem(work, approved, item, said, destination)
  }
  const granted = approved.items.filter(({ decision }) => decision.verdict === 'granted')
  if (!granted.some(({ subject }) => open.some((item) => item.subject.id === subject.id)))
    throw notPossible('Nothing is granted: nothing of it is charged any more, or all of it was declined.')
  return settled(work, approved, 'approve', note)
}

async function decideItem(
  work: Work,
  refund: RefundRow,
  item: RefundItemRow,
  said: Said | undefined,
  destination: Destination | undefined,
): Promise<RefundRow> {
  if (said === null) return withItem(refund, refuse(work, refund, item))
  if (!said && item.ruling.chosenBy === 'person')
    return withItem(refund, { ...item, decision: toChoose(item.decision) })
  const grant = said ? grantOf(said, item) : item.ruling.grant
  if (!grant) throw notPossible(`The policy names no amount for ${item.subject.id}, or several: say one.`)
  if (destination && !('money' in grant && grant.to.some(({ to }) => to === destination)))
    throw notPossible(`The money of ${item.subject.id} cannot go to ${destination}.`)
  const [given, decided] = await giveItem(work, refund, item, grant)
  return withItem(given, decided)
}

/**
 * Refuses every open item. What was granted at once stays granted, and so does what the person is to choose of,
 * unless the bank has paid in the meantime.
 */
export async function decline(work: Work, refund: RefundRow, note: string | null): Promise<RefundRow> {
  const pack = await packOf(work, refund)
  const isChosen = ({ decision }: RefundItemRow) => pack?.chargeback === 'paid' && awaitsChoice(decision)
  const settledByBank = isUndecided(refund) ? refund.items.filter(isChosen) : []
  const open = settledByBank.length > 0 ? settledByBank : openItems(refund)
  const refused = open.reduce((one, item) => withItem(one, refuse(work, refund, item)), refund)
  const after = await settled(work, refused, 'decline', note, 'declined')
  // Another item waits for the person to choose.
  return after.status === 'needs_information' ? settled(work, after, 'decline') : after
}

/** Asks the person for more before anything is decided (B27); it may be asked for again and again. */
export function ask(work: Work, refund: RefundRow, note: string): RefundRow {
  openItems(refund)
  const asked = moved(work, refund, 'ask_information', 'needs_information', 'information_asked', note)
  tellOutcome(work, asked)
  return asked
}

/** What is before a reviewer. */
function openItems(refund: RefundRow): RefundItemRow[] {
  if (!isUndecided(refund)) throw notPossible(`The refund is ${refund.status} already.`)
  const open = refund.items.filter(({ decision }) => awaitsReview(decision))
  if (open.length === 0) throw notPossible('It waits for the person to choose a remedy.')
  return open
}

/** After a second refusal nobody looks a third time: somebody mediates where the policy says so, else support (B44). */
function refuse(work: Work, refund: RefundRow, item: RefundItemRow): RefundItemRow {
  const after = work.versionOf(item.policyVersion).book.appeal?.mediation ? 'mediation' : 'write_support'
  return { ...item, decision: declined(item.decision, wasAppealed(refund) ? after : null) }
}

const withItem = (refund: RefundRow, item: RefundItemRow): RefundRow => ({
  ...refund,
  items: refund.items.map((one) => (one.subject.id === item.subject.id ? item : one)),
})
