import type { PackList, Quote, Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { get, type Outage } from './marks.ts'
import { post } from './post.ts'

/** What the time machine can let happen. */
const ACTS = ['buy', 'spend', 'fail', 'report', 'ask', 'break', 'mend', 'approve', 'decline', 'pay'] as const
export type Act = (typeof ACTS)[number]

/** What an act finds in a world. */
export type Situation = {
  balance: number
  refunds: readonly Refund[]
  outages: readonly Outage[]
  /** The newest result that nobody has reported. */
  unreported: string | null
  /** The newest pack that has credits left. */
  packId: string | null
}

const PRICE = 4

/** What can happen in a world now. */
export function possibleActs({ balance, refunds, outages, unreported, packId }: Situation): Act[] {
  const open = openOf(refunds)
  const isBroken = outages.some(({ until }) => until === null)
  return [
    'buy',
    ...(balance >= PRICE ? (['spend', 'fail'] as const) : []),
    ...(unreported ? (['report'] as const) : []),
    ...(packId ? (['ask'] as const) : []),
    isBroken ? 'mend' : 'break',
    ...(open ? (['approve', 'decline'] as const) : []),
    ...(payableOf(refunds) ? (['pay'] as const) : []),
  ]
}

/** Lets it happen, as whoever does it would. */
export async function perform(act: Act, world: RefundWorld, { refunds, outages, unreported, packId }: Situation): Promise<void> {
  if (act === 'buy') await world.buyPack()
  else if (act === 'spend') await world.generate()
  else if (act === 'fail') await world.generate({ outcome: 'failed' })
  else if (act === 'report') await report(world, unreported!)
  else if (act === 'ask') await askBack(world, packId!)
  else if (act === 'break') await world.incident()
  else if (act === 'mend') await world.endIncident(outages.find(({ until }) => until === null)!.id)
  else if (act === 'pay') await world.payOut(payableOf(refunds)!.id)
  else await world.decideReview(openOf(refunds)!.id, act)
}

async function report(world: RefundWorld, resultId: string): Promise<void> {
  const reason = world.policy.reports.reasons[0]!.code
  await post(world, 'reports', { resultIds: [resultId], reason, details: 'Two left hands, and the face is not mine at all.' })
}

/** Asks for the money of a pack as its quote stands now. */
async function askBack(world: RefundWorld, packId: string): Promise<void> {
  const { options } = await get<Quote>(world, world.service.fetch, `packs/${packId}/quote`)
  const option = options.find(({ ground }) => ground === 'change_of_mind') ?? options[0]
  await post(world, 'refunds', {
    packId,
    ground: option?.ground ?? 'change_of_mind',
    fields: { phone: '+49 30 901820', description: 'I do not need these credits after all.' },
    expected: option?.decision.amount?.money ?? null,
  })
}

/** The newest pack whose money could be asked for: it has credits left, and nobody has asked. */
export const askableOf = ({ items }: PackList): string | null => items.find(({ pack }) => pack.left > 0)?.pack.id ?? null

/** Newest first, as the service lists them. */
const openOf = (refunds: readonly Refund[]) => refunds.find(({ status }) => status === 'in_review' || status === 'needs_information')
const payableOf = (refunds: readonly Refund[]) =>
  refunds.find(({ transfers }) => transfers.some(({ kind, status }) => kind === 'money' && status === 'pending'))
