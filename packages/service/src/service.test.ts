import type { LedgerEntry, Pack, Refund } from '@makegood/contract'
import { policies, type PolicyId } from '@makegood/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHarness, DAY, type Harness } from '../test/harness.ts'
import { type History, lookAt, playAll, step } from '../test/history.ts'
import type { RefundRow } from './rows.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const UNDECIDED = ['received', 'needs_information', 'in_review'] as string[]
const paymentOf = ({ transfers }: Refund) => transfers.filter(({ kind }) => kind === 'money').at(-1)

describe('any history of a wallet, much of it at once', () => {
  for (const policy of Object.keys(policies) as PolicyId[]) {
    it(`loses nothing and pays nothing twice under ${policy}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
          const harness = createHarness({ policy })
          const history: History = { results: [], running: [], runs: 0, named: new Set(), disputed: new Map() }
          await harness.buyPack({ credits: 50 })
          await playAll(harness, history, steps)
          await check(harness, history, policy)
          expect(harness.errors).toEqual([])
        }),
        { numRuns: 150 },
      )
    }, 90_000)
  }
})

async function check(harness: Harness, { named, disputed }: History, policy: PolicyId): Promise<void> {
  const { wallet, packs, all } = await lookAt(harness)
  const entries = (await all<LedgerEntry>('/v1/wallet/entries')).reverse()
  const refunds = await all<Refund>('/v1/refunds')
  const rows = await Promise.all(refunds.map(({ id }) => harness.service.operator.retrieve(id)))

  // The ledger is gapless and says what the wallet says, lot by lot.
  let balance = 0
  entries.forEach(({ sequence, credits, balanceAfter, moves, kind }, index) => {
    expect(sequence).toBe(index + 1)
    expect(balanceAfter).toBe((balance += credits))
    if (kind !== 'capture') expect(sum(moves.map((move) => move.credits))).toBe(credits)
  })
  expect(wallet.balance).toBe(balance)
  const moves = entries.filter(({ kind }) => kind !== 'capture').flatMap((entry) => entry.moves)
  for (const { id, left } of wallet.lots)
    expect(left).toBe(sum(moves.filter(({ lotId }) => lotId === id).map(({ credits }) => credits)))

  for (const pack of packs) {
    // Also the price of a result is paid from the pack that its generation was paid from.
    const about = new Set(rows.filter(({ packId, transfers }) => [packId, ...transfers.map((one) => one.packId)].includes(pack.id)).map(({ id }) => id))
    const mine = refunds.filter(({ id }) => about.has(id))
    checkMoney(harness, pack, mine, disputed.get(pack.id) === 'paid')
    // Money stands for credits that are out of use, unless a reviewer named another amount, or found that nobody
    // authorised the charge: then all of it goes back (D7). Each is rounded once.
    const due = sum(mine.filter(({ status }) => status !== 'canceled').map((refund) => paymentOf(refund)?.money?.amount ?? 0))
    const asked = mine.every(({ ground, items }) => ground !== 'unauthorised_charge' && items[0]!.subject.kind === 'pack')
    if (!named.has(pack.id) && asked)
      expect(due * pack.credits).toBeLessThanOrEqual(pack.paid.amount * (pack.credits - pack.used) + mine.length * pack.credits)
    checkCredits(pack, rows, entries, disputed.has(pack.id))
  }

  // A generation never gives back more than it cost.
  for (const id of new Set(entries.flatMap(({ generationId }) => generationId ?? []))) {
    const mine = entries.filter(({ generationId }) => generationId === id)
    const cost = sum(mine.filter(({ kind }) => kind === 'hold' || kind === 'spend').map(({ credits }) => -credits))
    const back = mine.filter(({ kind }) => ['return', 'release', 'courtesy', 'grant'].includes(kind))
    expect(sum(back.map(({ credits }) => credits))).toBeLessThanOrEqual(cost)
  }
  if (policy === 'anumi') checkCourtesy(refunds)
}

/** No cash twice: what is paid or on its way never exceeds what was paid, and the pack knows it. */
function checkMoney(harness: Harness, pack: Pack, mine: Refund[], byTheBank: boolean): void {
  const due = sum(mine.filter(({ status }) => status !== 'canceled').map((refund) => paymentOf(refund)?.money?.amount ?? 0))
  expect(due).toBeLessThanOrEqual(pack.paid.amount)
  expect(pack.refunded.amount).toBe(byTheBank ? pack.paid.amount : due)
  const sent = new Map(
    harness.payments.filter(({ orderId }) => orderId === pack.orderId).map((payment) => [payment.transferId, payment]),
  )
  const kept = mine.flatMap(({ transfers }) => transfers).filter(({ id, status }) => sent.has(id) && status !== 'failed')
  for (const { id, money } of kept) expect(sent.get(id)!.money).toEqual(money)
  expect(sum(kept.map(({ money }) => money!.amount))).toBeLessThanOrEqual(pack.paid.amount)
  for (const { money } of kept) expect(money!.currency).toBe(pack.paid.currency)
  const open = mine.filter(
    (refund) =>
      refund.items[0]!.subject.kind === 'pack' &&
      (UNDECIDED.includes(refund.status) || (refund.status === 'approved' && (paymentOf(refund)?.status ?? 'arrived') !== 'arrived')),
  )
  expect(open.length).toBeLessThanOrEqual(1)
}

/** No credit of a pack is lost: it is there, in use, gone by its time or a ban, or out of use for money. */
function checkCredits(pack: Pack, rows: RefundRow[], entries: LedgerEntry[], disputed: boolean): void {
  const total = (mine: LedgerEntry[]) => sum(mine.map(({ credits }) => credits))
  const about = entries.filter(({ packId, generationId }) => packId === pack.id && generationId === null)
  const { lotId } = about.find(({ kind }) => kind === 'purchase')!.moves[0]!
  const moves = entries.filter(({ kind }) => kind === 'forfeit' || kind === 'expiry').flatMap((entry) => entry.moves)
  const gone = 0 - sum(moves.filter((move) => move.lotId === lotId).map(({ credits }) => credits))
  const taken = 0 - total(about.filter(({ kind }) => kind === 'refund' || kind === 'return'))
  expect(pack.left + pack.used + gone + taken).toBe(pack.credits)

  // Out of use are those of cases that may still pay or have paid, and those that the bank has paid for.
  const mine = rows.filter(({ packId }) => packId === pack.id)
  for (const { status, transfers, taken: kept } of mine) {
    const pays = status === 'approved' && transfers.some(({ kind }) => kind === 'money')
    if (!pays && !UNDECIDED.includes(status)) expect(kept).toBe(0)
  }
  const kept = sum(mine.map((row) => row.taken))
  if (disputed) expect(kept).toBeLessThanOrEqual(taken)
  else expect(kept).toBe(taken)
}

function checkCourtesy(refunds: Refund[]): void {
  // Courtesy that no reviewer granted comes at most once in any 90 days (C16).
  const granted = refunds
    .flatMap(({ createdAt, items }) => items.map(({ decision }) => ({ at: Date.parse(createdAt), decision })))
    // What a reviewer granted still says why it went to one.
    .filter(({ decision }) => decision.courtesy && decision.verdict === 'granted' && decision.reasons.length === 0)
    .map(({ at }) => at)
    .sort((a, b) => a - b)
  granted.slice(1).forEach((at, index) => expect(at - granted[index]!).toBeGreaterThanOrEqual(90 * DAY))
}
