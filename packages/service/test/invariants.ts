import type { Refund } from '@makegood/contract'
import { isOpen, isUndecided, lastPayment, wasAppealed } from '../src/grants.ts'
import { balanceOf, creditsIn } from '../src/ledger.ts'
import { bringsAll, isOfWhole } from '../src/lots.ts'
import type { EntryRow, GenerationRow, LotRow, Move, PackRow } from '../src/rows.ts'
import type { RefundRow, ReportRow, ResultRow, WalletRow } from '../src/rows.ts'
import type { WithdrawalRow } from '../src/withdrawal-rows.ts'
import type { Work } from '../src/work.ts'
import type { Told } from './hands.ts'
import { ensure, keepsCap, standsOnRule } from './invariants-of-decisions.ts'
import type { World } from './world.ts'

/** What always holds of a wallet, whatever happened. Each throws, with the words for what does not. */

type Kept = {
  wallet: WalletRow
  lots: readonly LotRow[]
  /** Oldest first. */
  entries: readonly EntryRow[]
  packs: readonly PackRow[]
  generations: readonly GenerationRow[]
  results: readonly ResultRow[]
  reports: readonly ReportRow[]
  refunds: readonly RefundRow[]
  withdrawals: readonly WithdrawalRow[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const inMoves = (moves: readonly Move[]) => sum(moves.map(({ credits }) => credits))

async function kept({ tx, wallet, lots }: Work): Promise<Kept> {
  const [entries, packs, generations, results, reports, refunds, withdrawals] = await Promise.all([
    tx.entries.list(), tx.packs.list(), tx.generations.list(), tx.results.list(), tx.reports.list(), tx.refunds.list(),
    tx.withdrawals.list(),
  ])
  return { wallet, lots, entries: entries.reverse(), packs, generations, results, reports, refunds, withdrawals }
}

/** What is cheap enough to look at after every step. */
export async function checkStep(world: World): Promise<void> {
  await world.look(async ({ tx, lots, wallet }) => {
    for (const lot of lots) checkLot(lot)
    const [last] = await tx.entries.list({ limit: 1 })
    const { balanceAfter, sequence } = last ?? { balanceAfter: 0, sequence: 0 }
    ensure(balanceAfter === balanceOf(lots) && sequence === wallet.entries, () => ({ last, lots, wallet }))
  })
}

/** Everything, at the end. */
export async function checkHistory(world: World, told: Told): Promise<void> {
  const all = await world.look(kept)
  for (const lot of all.lots) checkLot(lot)
  checkGone(all, world.clock.at)
  checkEntries(all)
  checkConservation(all)
  for (const generation of all.generations) checkGeneration(generation, all)
  for (const pack of all.packs) {
    const mine = all.refunds.filter(({ packId }) => packId === pack.id)
    checkMoney(world, pack, all.refunds)
    if (!told.named.has(pack.id)) checkPrice(pack, mine, all)
    checkLeaving(pack, mine, all.lots.find(({ id }) => id === pack.lotId)!, told.named.has(pack.id))
    checkTaken(pack, mine, all, told.disputed.has(pack.id))
  }
  for (const withdrawal of all.withdrawals) checkStatement(withdrawal, all)
  for (const refund of all.refunds) checkTimes(refund)
  for (const item of all.refunds.flatMap(({ items }) => items)) standsOnRule(world.context, item)
  for (const item of all.reports.flatMap(({ items }) => items)) standsOnRule(world.context, item)
  keepsCap(world.context.compiled, all.refunds)
  checkNumbers(all, '')
  checkDeadlines(told)
}

/** Credits are left, held, used, taken or gone, none of them below 0; only what was bought is ever taken for money. */
function checkLot(lot: LotRow): void {
  const { credits, left, held, used, usedGross, taken, gone } = lot
  ensure(Math.min(left, held, used, taken, gone, usedGross - used) >= 0, () => lot)
  ensure(left + held + used + taken + gone === credits, () => lot)
  const isBought = lot.kind === 'pack'
  ensure(isBought === (lot.paid !== null) && isBought === (lot.packId !== null), () => lot)
  ensure(isBought || taken === 0, () => lot)
}

/** What has expired, and what is forfeited, is not there any more (A18); and no order is there twice. */
function checkGone({ lots, packs, wallet }: Kept, now: number): void {
  for (const lot of lots) {
    const lapsed = (lot.expiresAt !== null && lot.expiresAt <= now) || lot.sequence <= wallet.forfeited
    ensure(!lapsed || lot.left === 0, () => ({ lot, wallet }))
  }
  ensure(new Set(packs.map(({ orderId }) => orderId)).size === packs.length, () => packs)
}

/** Money of refunds that waits, was sent or arrived, or is to be sent elsewhere. The last payment of each counts. */
function paymentsIn(refunds: readonly RefundRow[]) {
  return refunds.flatMap((refund) => {
    const payment = lastPayment(refund)
    return payment && (payment.status !== 'failed' || refund.status === 'approved') ? [payment] : []
  })
}

/** The ledger is gapless and says what the lots say. */
function checkEntries({ entries, lots, wallet }: Kept): void {
  let balance = 0
  let at = 0
  const left = new Map<string, number>()
  entries.forEach((entry, index) => {
    balance += entry.credits
    ensure(entry.sequence === index + 1 && entry.balanceAfter === balance && entry.at >= at, () => entry)
    at = entry.at
    if (entry.kind === 'capture') return
    ensure(inMoves(entry.moves) === entry.credits, () => entry)
    for (const { lotId, credits } of entry.moves) left.set(lotId, (left.get(lotId) ?? 0) + credits)
  })
  ensure(balance === balanceOf(lots) && entries.length === wallet.entries, () => [balance, lots])
  for (const lot of lots) ensure((left.get(lot.id) ?? 0) === lot.left, () => [lot, left.get(lot.id)])
}

/** What was used is what generations still cost, what came back as credits of another kind, and what lost its lot. */
function checkConservation({ lots, entries, generations, refunds }: Kept): void {
  const holding = generations.filter(({ charge }) => charge === 'held')
  const held = sum(lots.map((lot) => lot.held))
  ensure(held === sum(holding.map(({ charged }) => creditsIn(charged))), () => ({ lots, holding }))
  const costing = sum(generations.filter(({ charge }) => charge !== 'held').map(({ charged }) => creditsIn(charged)))
  const others = entries.filter(({ kind }) => kind === 'courtesy' || kind === 'grant')
  const instead = others.filter(({ generationId }) => generationId !== null)
  const homeless = lots.filter(({ kind }) => kind === 'return')
  const priced = paymentsIn(refunds).map(({ insteadOf }) => creditsIn(insteadOf?.charged ?? []))
  const elsewhere = sum([...instead, ...homeless].map(({ credits }) => credits)) + sum(priced)
  const used = sum(lots.map((lot) => lot.used))
  ensure(used === costing + elsewhere, () => ({ used, costing, instead, homeless, priced, generations }))
}

/** The credits of a generation come back at most once in all, and what has not come back is still charged (C7). */
function checkGeneration(generation: GenerationRow, { entries, refunds, results, reports }: Kept): void {
  const mine = entries.filter(({ generationId }) => generationId === generation.id)
  const of = (...kinds: string[]) => sum(mine.filter(({ kind }) => kinds.includes(kind)).map(({ credits }) => credits))
  const [cost, back] = [-of('hold', 'spend'), of('release', 'return', 'courtesy', 'grant')]
  const prices = paymentsIn(refunds).flatMap(({ insteadOf }) => insteadOf ?? [])
  const priced = prices.flatMap(({ generationId, charged }) => (generationId === generation.id ? charged : []))
  const whole = back + creditsIn(generation.charged) + creditsIn(priced)
  ensure(cost === generation.credits && whole === cost, () => ({ generation, mine, priced }))
  ensure(generation.outcome === 'running' || generation.charge !== 'held', () => generation)
  // The transfers of refunds are where they came back.
  const about = refunds.filter(({ items }) => items.every(({ generationId }) => generationId === generation.id))
  const given = sum(about.flatMap(({ transfers }) => transfers).map(({ credits }) => credits ?? 0))
  ensure(given <= back, () => ({ generation, about }))
  for (const { id, reportId } of results)
    ensure(reportId === null || reports.find((one) => one.id === reportId)!.resultIds.includes(id), () => id)
}

/** Never more money than was paid, by us and by the bank; one case at a time; what was sent is what was granted. */
function checkMoney({ payments }: World, pack: PackRow, refunds: readonly RefundRow[]): void {
  const { amount, currency } = pack.paid
  const transfers = refunds.flatMap((refund) => refund.transfers).filter(({ packId }) => packId === pack.id)
  const words = () => ({ pack, transfers, refunds: refunds.map(({ id, status, packId }) => [id, status, packId]) })
  const due = paymentsIn(refunds).filter(({ packId }) => packId === pack.id)
  ensure(sum(due.map(({ money }) => money!.amount)) === pack.refunded, words)
  ensure(pack.refunded >= 0 && pack.refunded <= amount, words)
  ensure(transfers.every(({ money }) => money!.currency === currency && money!.amount > 0), words)
  const live = transfers.filter(({ status }) => status !== 'failed')
  ensure(sum(live.map(({ money }) => money!.amount)) <= amount, words)
  for (const { transferId, money, destination } of payments.filter(({ orderId }) => orderId === pack.orderId)) {
    const transfer = transfers.find(({ id }) => id === transferId)
    ensure(transfer?.money?.amount === money.amount && transfer.destination === destination, words)
  }
  // The price of a generation comes back in place of credits that had not come back.
  for (const refund of refunds.filter(({ packId }) => packId === null))
    for (const { kind, insteadOf } of refund.transfers)
      ensure(kind !== 'money' || creditsIn(insteadOf?.charged ?? []) > 0, words)
  const open = refunds.filter((refund) => refund.packId === pack.id && isOpen(refund))
  ensure(open.filter(({ origin }) => origin !== 'withdrawal').length <= 1, words)
}

/**
 * A contract is left in time as a whole once, but for a second look at an earlier case; a part brings no more than was
 * paid for its credits, and takes no more of them.
 */
function checkLeaving(pack: PackRow, mine: readonly RefundRow[], { left }: LotRow, isNamed: boolean): void {
  const words = () => ({ pack, mine: mine.map(({ withdrawal, part, taken, status }) => ({ withdrawal, part, taken, status })) })
  const whole = mine.filter(isOfWhole)
  const inTime = whole.filter((refund) => !refund.withdrawal!.late && !wasAppealed(refund))
  ensure(inTime.length <= 1 && pack.withdrawnAt === (whole[0]?.withdrawal?.receivedAt ?? null), words)
  // Nobody spends what is being given back, also where it came back only afterwards.
  if (whole[0] && isUndecided(whole[0])) ensure(left === 0, words)
  for (const refund of mine) {
    const { part, taken, withdrawal } = refund
    if (part === null) continue
    ensure(withdrawal !== null && withdrawal.credits !== null && part <= withdrawal.credits, words)
    const [payment] = paymentsIn([refund])
    if (!bringsAll(pack, refund)) ensure(taken <= part, words)
    if (payment && !isNamed) ensure(payment.money!.amount * pack.credits <= pack.paid.amount * part, words)
  }
}

/** Every statement leaves its mark: its refund says that the contract was left, and so does the pack where all of it was. */
function checkStatement({ statement, packId, refundId }: WithdrawalRow, { packs, refunds }: Kept): void {
  const refund = refunds.find(({ id }) => id === refundId)
  if (!refund) return
  const pack = packs.find(({ id }) => id === packId)!
  const words = () => ({ statement, pack, withdrawal: refund.withdrawal, status: refund.status })
  ensure(refund.withdrawal !== null && refund.origin === 'withdrawal', words)
  const isOver = refund.status === 'declined' || refund.status === 'canceled'
  ensure(statement.credits !== null || isOver || pack.withdrawnAt !== null, words)
}

/** A change of mind brings no more than the share of the price that was not used, each part rounded once (C11, C12). */
function checkPrice(pack: PackRow, mine: readonly RefundRow[], { lots, refunds }: Kept): void {
  const paid = mine.filter((refund) => paymentsIn([refund]).length > 0)
  const isPlain = ({ ground, items }: RefundRow) => ground === 'change_of_mind' && items[0]!.decision.law === null
  const hasPrices = paymentsIn(refunds).some(({ packId, insteadOf }) => packId === pack.id && insteadOf)
  if (hasPrices || !paid.every(isPlain)) return
  const lot = lots.find(({ id }) => id === pack.lotId)!
  const most = pack.paid.amount * (pack.credits - lot.used - lot.held)
  ensure((pack.refunded - paid.length) * pack.credits <= most, () => ({ pack, lot, paid }))
}

/** Credits that money was paid for stay out of use; all others of the pack are free again. */
function checkTaken(pack: PackRow, mine: readonly RefundRow[], { lots }: Kept, disputed: boolean): void {
  const lot = lots.find(({ id }) => id === pack.lotId)!
  const words = () => ({ lot, pack, mine: mine.map(({ status, taken, transfers }) => [status, taken, transfers]) })
  const out = sum(mine.map(({ taken }) => taken))
  ensure(out <= lot.taken && (disputed || out === lot.taken), words)
  for (const refund of mine) {
    const pays = isOpen(refund) || lastPayment(refund)?.status === 'arrived'
    ensure(pays || refund.taken === 0, words)
  }
  const isPaidBack = pack.chargeback === 'paid' || mine.some((refund) => bringsAll(pack, refund))
  ensure(lot.left === 0 || !isPaidBack, words)
}

/** Nothing happens before what came first, and a yes has granted something. */
function checkTimes(refund: RefundRow): void {
  ensure(refund.status !== 'approved' || refund.items.some(({ decision }) => decision.verdict === 'granted'), () => refund)
  const times = [refund.createdAt, ...refund.events.map(({ at }) => at), refund.updatedAt]
  ensure(times.every((at, index) => index === 0 || at >= times[index - 1]!), () => refund)
  for (const { createdAt, sentAt, arrivedAt, status } of refund.transfers) {
    ensure((sentAt ?? createdAt) >= createdAt && (arrivedAt ?? Infinity) >= (sentAt ?? createdAt), () => refund)
    ensure((status === 'arrived') === (arrivedAt !== null), () => refund)
  }
}

/** What may hold fractions or is not ours: facts such as hours on end, and the proof that repeats them. */
const NOT_COUNTED = new Set(['facts', 'trace', 'params', 'counterfactual'])

function checkNumbers(value: unknown, path: string): void {
  if (typeof value === 'number') ensure(Number.isSafeInteger(value), () => [path, String(value)])
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) if (!NOT_COUNTED.has(key)) checkNumbers(inner, `${path}/${key}`)
}

/** A promise that was told is never taken back: no deadline of a refund moves to an earlier moment. */
function checkDeadlines({ answers }: Told): void {
  const told = new Map<string, number>()
  for (const refund of answers.flatMap(([, answer]) => refundIn(answer))) {
    refund.deadlines.forEach(({ stage, from, until, zone, clause }, index) => {
      if (until === null) return
      // A failure counts from when it happened, a withdrawal from when it was stated, also where that is told late.
      const first = from ?? (['automatic', 'withdrawal'].includes(refund.origin) ? until : refund.createdAt)
      ensure(Date.parse(until) >= Date.parse(first), () => refund)
      const nth = refund.deadlines.slice(0, index).filter((one) => one.stage === stage && one.clause === clause).length
      const key = [refund.id, stage, clause, nth].join()
      const [now, before = now] = [Date.parse(until), told.get(key)]
      // What counts in business days from the yes has one end; all else may begin anew.
      const isFixed = zone !== null && (stage === 'processing' || stage === 'arrival')
      // What the law owes who left a contract counts from the first statement, also where that is found out later.
      const isOwed = refund.origin === 'withdrawal' && stage === 'processing' && /2011\/83|Contracts Regulations/.test(clause)
      const isKept = isFixed ? now === before : isOwed ? now <= before : now >= before
      ensure(isKept, () => ({ key, before, refund }))
      told.set(key, now)
    })
  }
}

/** The refund that an answer tells of. */
function refundIn(answer: unknown): Refund[] {
  if (typeof answer !== 'object' || answer === null) return []
  if (Array.isArray(answer)) return answer.flatMap(refundIn)
  if ('deadlines' in answer) return [answer as Refund]
  if ('json' in answer) return refundIn(answer.json)
  return 'refund' in answer ? refundIn(answer.refund) : []
}
