import { type Amount, type DestinationOption, type Money, type Remedy, transferLifecycle } from '@makegood/contract'
import { type Grant, grantsOf } from '@makegood/policy'
import { addLot, capture, creditsIn, giveBack, split } from './ledger.ts'
import { costOf, postBack, refundedOf } from './lots.ts'
import { write } from './messages.ts'
import { requireMove } from './moves.ts'
import { notPossible } from './problems.ts'
import type { GenerationRow, PackRow, RefundItemRow, RefundRow, TransferRow } from './rows.ts'
import { type About, nextRow, post, type Work } from './work.ts'

/** Gives what refunds grant. Every credit that comes back and every cent that leaves goes through here. */

/** Gives one item what it was granted. Null: nothing of it is charged any more, and nothing was given. */
export async function give(
  work: Work,
  refund: RefundRow,
  item: RefundItemRow,
  grant: Grant,
): Promise<RefundRow | null> {
  const transfer =
    'money' in grant ? await payMoney(work, refund, item, grant)
    : 'remedy' in grant ? owe(work, refund, grant.remedy)
    : await giveCredits(work, refund, item, grant)
  return transfer && { ...refund, transfers: [...refund.transfers, transfer] }
}

/** Where the person wants the money, of those places that are allowed; else where nobody has to agree to it first. */
export function placeOf(
  { destination }: Pick<RefundRow, 'destination'>,
  allowed: readonly DestinationOption[],
): DestinationOption {
  const wanted = allowed.find(({ to }) => to === destination)
  return wanted ?? allowed.find(({ review }) => !review) ?? allowed[0] ?? { to: 'original_method', review: false }
}

/** Another remedy waits until the host has carried it out; its team is told that it is due. */
function owe(work: Work, { id, reportId }: RefundRow, remedy: Remedy): TransferRow {
  write(work, { kind: 'remedy_due', to: null, refundId: id, reportId })
  return { ...newTransfer(work), kind: 'remedy', remedy, destination: 'wallet' }
}

type CreditGrant = Extract<Grant, { credits: number }>

/** Credits arrive at once (D20). */
async function giveCredits(
  work: Work,
  refund: RefundRow,
  item: RefundItemRow,
  grant: CreditGrant,
): Promise<TransferRow | null> {
  const generation = item.generationId === null ? undefined : await work.tx.generations.get(item.generationId)
  const about = { generationId: item.generationId, packId: refund.packId, refundId: refund.id }
  const credits = generation ? await giveBackCharge(work, generation, grant, about) : grant.credits
  if (credits === 0) return null
  // Courtesy, and what no generation had cost, comes as a lot of its own and is never cash (C15).
  if (!generation || grant.as !== null) {
    const kind = grant.as ?? 'courtesy'
    const lot = { ...nextRow(work, 'lot'), kind, credits, createdAt: work.now }
    await post(work, addLot(kind === 'courtesy' ? 'courtesy' : 'grant', lot), about)
  }
  const status = requireMove(transferLifecycle, null, 'give', 'arrived')
  const arrived = { status, sentAt: work.now, arrivedAt: work.now }
  return { ...newTransfer(work), kind: 'credits', credits, destination: 'wallet', ...arrived }
}

/** Lets a generation cost less, by what it still costs at most: so nothing comes back twice. Answers by how much. */
async function giveBackCharge(
  work: Work,
  generation: GenerationRow,
  { credits, as }: CreditGrant,
  about: About,
): Promise<number> {
  const costs = costOf(generation, await work.tx.packs.list(), await work.tx.refunds.list())
  const { back, rest: kept } = split(costs, credits)
  if (back.length === 0) return 0
  const held = generation.charge === 'held'
  if (as === null) {
    const lot = nextRow(work, 'lot')
    const posting = giveBack(work.lots, back, held ? 'held' : 'used', work.now, lot, work.wallet.forfeited)
    await postBack(work, posting, about)
  } else if (held) {
    const used = back.map((move) => ({ ...move, credits: -move.credits }))
    await post(work, capture(work.lots, used), about)
  }
  const rest = [...generation.charged.filter((move) => !costs.includes(move)), ...kept]
  const charge = rest.length > 0 ? generation.charge : held && as === null ? 'released' : 'returned'
  await work.tx.generations.put({ ...generation, charged: rest, charge })
  return creditsIn(back)
}

/**
 * Money waits to be sent. Never more than was paid, whoever approves it; and of a generation either its price comes
 * back or its credits. Null: they are back already.
 */
async function payMoney(
  work: Work,
  refund: RefundRow,
  item: RefundItemRow,
  grant: Extract<Grant, { money: Money }>,
): Promise<TransferRow | null> {
  const generation = item.generationId === null ? undefined : await work.tx.generations.get(item.generationId)
  if (generation?.charged.length === 0) return null
  const pack = await payerOf(work, refund, generation)
  if (!pack) throw notPossible('Money is refunded for what a single pack has paid for.')
  const isRuled = [item.ruling.grant, ...item.ruling.choices].includes(grant)
  const money = generation && isRuled ? atMostCost(grant.money, pack, generation) : grant.money
  if (refund.transfers.some(({ kind, status }) => kind === 'money' && status !== 'failed'))
    throw notPossible('A case sends money once: say the sum for one of its items.')
  if (money.currency !== pack.paid.currency) throw notPossible(`The pack was paid in ${pack.paid.currency}.`)
  const open = pack.paid.amount - refundedOf(pack)
  if (money.amount <= 0 || money.amount > open)
    throw notPossible(`Of this pack ${open} ${money.currency} (minor units) can still be refunded.`)
  await work.tx.packs.put({ ...pack, refunded: pack.refunded + money.amount })
  const insteadOf = generation ? await keepCharge(work, generation, pack.id, refund.id) : null
  const { to: destination } = placeOf(refund, grant.to)
  const method = destination === 'original_method' ? pack.method : null
  return { ...newTransfer(work), money, destination, method, packId: pack.id, insteadOf }
}

/** Some of the credits may have come back since money was ruled: then no more than the rest had cost, rounded up. */
function atMostCost(money: Money, { paid, credits }: PackRow, generation: GenerationRow): Money {
  const still = creditsIn(generation.charged)
  if (still === generation.credits) return money
  const price = (BigInt(paid.amount) * BigInt(still) + BigInt(credits) - 1n) / BigInt(credits)
  return { ...money, amount: Math.min(money.amount, Number(price)) }
}

/** The pack that is asked for, or the one that alone has paid for a generation. */
async function payerOf(
  { tx, lots }: Work,
  { packId }: RefundRow,
  generation: GenerationRow | undefined,
): Promise<PackRow | undefined> {
  const [lotId, ...others] = generation?.paidFrom ?? []
  const paid = others.length === 0 ? lots.find(({ id }) => id === lotId)?.packId : null
  const id = packId ?? paid
  return id ? tx.packs.get(id) : undefined
}

/** The credits of a generation whose price comes back are used for good. */
async function keepCharge(
  work: Work,
  generation: GenerationRow,
  packId: string,
  refundId: string,
): Promise<TransferRow['insteadOf']> {
  const { id: generationId, charged, charge } = generation
  if (charge === 'held') await post(work, capture(work.lots, charged), { generationId, packId, refundId })
  await work.tx.generations.put({ ...generation, charged: [], charge: charge === 'held' ? 'captured' : charge })
  return { generationId, charged }
}

/** Undoes a payment that will not be made: the pack and the generation are worth again what they were. */
export async function takeBack({ tx }: Work, { money, packId, insteadOf }: TransferRow): Promise<void> {
  const pack = (await tx.packs.get(packId!))!
  await tx.packs.put({ ...pack, refunded: pack.refunded - money!.amount })
  const generation = insteadOf && (await tx.generations.get(insteadOf.generationId))
  if (generation) await tx.generations.put({ ...generation, charged: insteadOf.charged })
}

export function newTransfer(work: Work): TransferRow {
  return {
    id: nextRow(work, 'transfer').id,
    kind: 'money',
    credits: null,
    money: null,
    remedy: null,
    destination: 'original_method',
    method: null,
    packId: null,
    insteadOf: null,
    status: requireMove(transferLifecycle, null, 'give', 'pending'),
    sendingSince: null,
    reference: null,
    createdAt: work.now,
    sentAt: null,
    arrivedAt: null,
  }
}

/** What a reviewer says of an item: an amount, which of its remedies where the seller chooses, or null: nothing. */
export type Said = Amount | { choice: number } | null

/** What a reviewer grants, as the policy would have said it. Credits that no generation had cost are courtesy. */
export function grantOf(said: NonNullable<Said>, { ruling, generationId, subject }: RefundItemRow): Grant {
  if ('choice' in said) {
    const chosen = ruling.chosenBy === 'seller' ? ruling.choices[said.choice] : undefined
    if (!chosen) throw notPossible(`There is no such remedy for a reviewer to choose for ${subject.id}.`)
    return chosen
  }
  const { credits, money, remedy } = said
  if ([credits, money, remedy].filter((one) => one !== undefined).length !== 1)
    throw notPossible('Say an amount of credits or of money, or another remedy.')
  const size = credits ?? money?.amount ?? remedy?.size ?? 1
  if (!Number.isSafeInteger(size) || size < 1) throw notPossible('An amount is a whole number, 1 or more.')
  if (remedy) return { remedy }
  const ruled = grantsOf(ruling)
  if (money) {
    const to = ruled.flatMap((grant) => ('money' in grant ? grant.to : []))
    return { money, to: to.length > 0 ? to : [{ to: 'original_method', review: false }], fees: [] }
  }
  if (generationId === null) return { credits: size, as: 'courtesy' }
  return { credits: size, as: ruled.find((grant) => 'credits' in grant)?.as ?? null }
}
