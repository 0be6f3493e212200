import type { Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import type { Outage } from './marks.ts'

/** What the time machine can let happen. */
export const ACTS = ['buy', 'spend', 'fail', 'break', 'mend', 'approve', 'decline', 'pay'] as const
export type Act = (typeof ACTS)[number]

/** What an act finds in a world. */
export type Situation = { balance: number; refunds: readonly Refund[]; outages: readonly Outage[] }

const PRICE = 4

/** What can happen in a world now. */
export function possibleActs({ balance, refunds, outages }: Situation): Act[] {
  const open = openOf(refunds)
  const isBroken = outages.some(({ until }) => until === null)
  return [
    'buy',
    ...(balance >= PRICE ? (['spend', 'fail'] as const) : []),
    isBroken ? 'mend' : 'break',
    ...(open ? (['approve', 'decline'] as const) : []),
    ...(payableOf(refunds) ? (['pay'] as const) : []),
  ]
}

/** Lets it happen, as whoever does it would. */
export async function perform(act: Act, world: RefundWorld, { refunds, outages }: Situation): Promise<void> {
  if (act === 'buy') await world.buyPack()
  else if (act === 'spend') await world.generate()
  else if (act === 'fail') await world.generate({ outcome: 'failed' })
  else if (act === 'break') await world.incident()
  else if (act === 'mend') await world.endIncident(outages.find(({ until }) => until === null)!.id)
  else if (act === 'pay') await world.payOut(payableOf(refunds)!.id)
  else await world.decideReview(openOf(refunds)!.id, act)
}

/** Newest first, as the service lists them. */
const openOf = (refunds: readonly Refund[]) => refunds.find(({ status }) => status === 'in_review' || status === 'needs_information')
const payableOf = (refunds: readonly Refund[]) =>
  refunds.find(({ transfers }) => transfers.some(({ kind, status }) => kind === 'money' && status === 'pending'))
