import type { Said } from '../src/transfers.ts'
import { awaitsReview } from '../src/decided.ts'
import { isUndecided, lastPayment } from '../src/grants.ts'
import type { RefundItemRow, RefundRow } from '../src/rows.ts'
import { type Hands, oneOf, type RefundAct, twice } from './hands.ts'

/** What reviewers and the payout job do. */

const NOTE = { note: 'Which one?' }
const PLACES = ['original_method', 'balance', 'bank_transfer'] as const

/** What a reviewer may say of an item: too much and too little are among it. */
async function saidOf({ world, told, more }: Hands, { subject }: RefundItemRow): Promise<Said> {
  const pack = subject.kind === 'pack' ? await world.look(({ tx }) => tx.packs.get(subject.id)) : undefined
  const currency = pack?.paid.currency ?? 'EUR'
  if (pack && more % 4 === 0) told.named.add(pack.id)
  const said: Said[] = [
    { money: { amount: 1 + (more % 1500), currency } },
    { credits: 1 + (more % 12) },
    { choice: more % 3 },
    { remedy: { kind: 'coupon', size: 10 } },
    null,
  ]
  return more % 4 === 0 ? said[0]! : oneOf(said.slice(1), more >> 2)!
}

const approve = async (hands: Hands, refund: RefundRow): Promise<unknown> => {
  const { world, pick, more } = hands
  const destination = pick % 6 === 0 ? { destination: oneOf(PLACES, pick)! } : {}
  const open = refund.items.filter(({ decision }) => awaitsReview(decision))
  const isSaid = open.every(({ ruling }) => ruling.grant !== null || ruling.chosenBy === 'person')
  if (isSaid ? more % 4 > 0 : more % 9 === 0) return world.operator.approve(refund.id, destination)
  const saying = refund.items.map(async (item, index) => {
    return [item.subject.id, await saidOf({ ...hands, more: more + index }, item)] as const
  })
  const said = await Promise.all(saying)
  const first = said[0]![1]
  if (open.length > 1 || first === null)
    return world.operator.approve(refund.id, { amounts: Object.fromEntries(said), ...destination })
  if ('choice' in first) return world.operator.approve(refund.id, { choice: first.choice, ...destination })
  return world.operator.approve(refund.id, { amount: first, ...destination })
}

/** Every third time twice. */
const maybeTwice = (job: (hands: Hands, id: string) => Promise<unknown>) => (hands: Hands, { id }: RefundRow) =>
  hands.pick % 3 > 0 ? job(hands, id) : twice(() => job(hands, id), hands.more % 2 === 0)

const isPaid = (...statuses: string[]) => (refund: RefundRow) =>
  refund.status === 'approved' && statuses.includes(lastPayment(refund)?.status ?? '')
const owesRemedy = ({ transfers }: RefundRow) =>
  transfers.some(({ kind, status }) => kind === 'remedy' && status === 'pending')

export const reviewerActs: Readonly<Record<string, RefundAct>> = {
  approve: { weight: 6, can: isUndecided, act: approve },
  decline: { weight: 2, can: isUndecided, act: maybeTwice(({ world }, id) => world.operator.decline(id)) },
  ask: { weight: 1, can: isUndecided, act: maybeTwice(({ world }, id) => world.operator.askInformation(id, NOTE)) },
  pay: { weight: 4, can: isPaid('pending'), act: maybeTwice(({ world }, id) => world.operator.payOut(id)) },
  arrive: { weight: 2, can: isPaid('sent'), act: maybeTwice(({ world }, id) => world.operator.arrive(id)) },
  fail: {
    weight: 2,
    can: isPaid('pending', 'sent', 'failed'),
    act: maybeTwice(({ world, more }, id) => world.operator.failTransfer(id, { final: more % 5 === 0 })),
  },
  carryOut: { weight: 2, can: owesRemedy, act: maybeTwice(({ world }, id) => world.operator.carryOut(id)) },
}
