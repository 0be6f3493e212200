import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addLot,
  balanceOf,
  capture,
  charge,
  creditsIn,
  giveBack,
  heldOf,
  lapse,
  type Posting,
  putBack,
  spendOrder,
  split,
  takeOut,
} from './ledger.ts'
import type { LotRow, Move } from './rows.ts'

const spending = { spend: 'oldest_first', bonus_spend: 'first' } as const
const money = { amount: 1000, currency: 'EUR' }

let made = 0
const lot = (kind: LotRow['kind'], credits: number): LotRow => {
  made += 1
  const posting = addLot('purchase', {
    id: `lot-${made}`,
    sequence: made,
    kind,
    credits,
    createdAt: 0,
    ...(kind === 'pack' && { paid: money, packId: `pack-${made}` }),
  })
  return posting.lots[0]!
}

function apply(lots: LotRow[], posting: Posting): LotRow[] {
  const changed = new Map(posting.lots.map((row) => [row.id, row]))
  const kept = lots.map((row) => changed.get(row.id) ?? row)
  return [...kept, ...posting.lots.filter((row) => !lots.some(({ id }) => id === row.id))]
}

describe('spend order', () => {
  const [old, free, young] = [lot('pack', 10), lot('free', 5), lot('pack', 10)]

  it('spends free and bonus credits before bought ones, and the oldest pack first', () => {
    expect(spendOrder([young, old, free], spending)).toEqual([free, old, young])
  })

  it('follows a policy that spends the newest first and bonuses last', () => {
    expect(spendOrder([old, free, young], { spend: 'newest_first', bonus_spend: 'last' })).toEqual([
      young,
      old,
      free,
    ])
  })

  it('passes over empty lots', () => {
    expect(spendOrder([{ ...old, left: 0 }, young], spending)).toEqual([young])
  })
})

describe('charge', () => {
  it('takes nothing when the wallet has not enough', () => {
    expect(charge([lot('pack', 3)], 4, 'deduct', spending)).toBeNull()
  })

  it('spreads over lots and tells which lot each credit came from (A7)', () => {
    const [one, two] = [lot('pack', 3), lot('pack', 5)]
    const posting = charge([one, two], 4, 'deduct', spending)!
    expect(posting).toMatchObject({
      kind: 'spend',
      credits: -4,
      moves: [
        { lotId: one.id, credits: -3 },
        { lotId: two.id, credits: -1 },
      ],
    })
    expect(posting.lots.map(({ left, used }) => [left, used])).toEqual([
      [0, 3],
      [4, 1],
    ])
  })

  it('only holds where the policy charges by hold (E1)', () => {
    const posting = charge([lot('pack', 5)], 4, 'hold', spending)!
    expect(posting.lots[0]).toMatchObject({ left: 1, held: 4, used: 0 })
  })
})

describe('giving back', () => {
  it('returns credits to the lots they came from, the last taken first', () => {
    const lots = [lot('pack', 3), lot('pack', 5)]
    const charged = charge(lots, 5, 'deduct', spending)!
    const { back, rest } = split(charged.moves, 3)
    expect(rest).toEqual([{ lotId: lots[0]!.id, credits: -2 }])
    const returned = giveBack(apply(lots, charged), back, 'used', 0, { id: 'new', sequence: 99 })
    expect(returned).toMatchObject({
      kind: 'return',
      credits: 3,
      moves: [
        { lotId: lots[1]!.id, credits: 2 },
        { lotId: lots[0]!.id, credits: 1 },
      ],
    })
  })

  it('returns credits to their pack also where the others of it were refunded meanwhile (C12)', () => {
    const lots = [lot('pack', 10)]
    const charged = charge(lots, 4, 'deduct', spending)!
    const spent = apply(lots, charged)
    const refunded = apply(spent, takeOut(spent[0]!))
    const returned = giveBack(refunded, split(charged.moves, 4).back, 'used', 7, { id: 'new', sequence: 99 })
    expect(apply(refunded, returned)).toEqual([{ ...lots[0]!, left: 4, taken: 6, usedGross: 4 }])
  })

  it('keeps a returned credit alive when its lot has expired', () => {
    const lots = [{ ...lot('bonus', 4), expiresAt: 5 }]
    const charged = charge(lots, 4, 'hold', spending)!
    const released = giveBack(apply(lots, charged), split(charged.moves, 4).back, 'held', 6, {
      id: 'new',
      sequence: 99,
    })
    const after = apply(apply(lots, charged), released)
    expect(balanceOf(after)).toBe(4)
    expect(heldOf(after)).toBe(0)
  })
})

/** A step of a random history: what to do, with numbers that choose among what there is. */
const step = fc.record({
  act: fc.constantFrom('pack', 'free', 'charge', 'capture', 'back', 'take', 'put', 'expire'),
  credits: fc.integer({ min: 1, max: 30 }),
  pick: fc.nat({ max: 1000 }),
})

describe('any history', () => {
  for (const how of ['hold', 'deduct'] as const) {
    it(`conserves credits, never goes below zero, and returns nothing twice when credits are charged by ${how}`, () => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
          let lots: LotRow[] = []
          let sequence = 0
          let balance = 0
          const charges: { charged: Move[]; held: boolean; credits: number; returned: number }[] = []
          const entries: Posting[] = []
          const post = (posting: Posting) => {
            entries.push(posting)
            lots = apply(lots, posting)
            balance += posting.credits
          }
          for (const { act, credits, pick } of steps) {
            sequence += 1
            const next = { id: `lot-${sequence}`, sequence }
            const open = charges[pick % Math.max(1, charges.length)]
            const one = lots[pick % Math.max(1, lots.length)]
            if (act === 'pack')
              post(addLot('purchase', { ...next, kind: 'pack', credits, paid: money, createdAt: sequence }))
            else if (act === 'free')
              post(addLot('grant', { ...next, kind: 'free', credits, createdAt: sequence, expiresAt: sequence + 5 }))
            else if (act === 'charge') {
              const posting = charge(lots, credits, how, spending)
              expect(posting === null).toBe(balance < credits)
              if (!posting) continue
              post(posting)
              charges.push({ charged: posting.moves, held: how === 'hold', credits, returned: 0 })
            } else if (act === 'capture' && open?.held) {
              post(capture(lots, open.charged))
              open.held = false
            } else if (act === 'back' && open) {
              const { back, rest } = split(open.charged, credits)
              if (back.length === 0) continue
              post(giveBack(lots, back, open.held ? 'held' : 'used', sequence, next))
              open.returned += creditsIn(back)
              open.charged = rest
            } else if (act === 'take' && one?.paid && one.left > 0) post(takeOut(one))
            else if (act === 'put' && one && one.taken > 0) post(putBack(one, one.taken))
            else if (act === 'expire') {
              const expired = lots.filter(
                ({ left, expiresAt }) => left > 0 && expiresAt !== null && expiresAt <= sequence,
              )
              if (expired.length > 0) post(lapse(expired, 'expiry'))
            }
          }
          expect(balanceOf(lots)).toBe(balance)
          expect(entries.reduce((sum, { credits }) => sum + credits, 0)).toBe(balance)
          for (const row of lots) {
            for (const part of [row.left, row.held, row.used, row.taken, row.gone, row.usedGross - row.used])
              expect(part).toBeGreaterThanOrEqual(0)
            expect(row.left + row.held + row.used + row.taken + row.gone).toBe(row.credits)
          }
          for (const { credits, returned, charged } of charges) expect(returned + creditsIn(charged)).toBe(credits)
          // Whatever came in from outside is spent for a generation, taken, gone, held or there.
          const came = lots.filter(({ kind }) => kind !== 'return').reduce((sum, row) => sum + row.credits, 0)
          const costing = charges.filter(({ held }) => !held).reduce((sum, { charged }) => sum + creditsIn(charged), 0)
          const elsewhere = lots.reduce((sum, { held, taken, gone }) => sum + held + taken + gone, 0)
          expect(balance + costing + elsewhere).toBe(came)
          for (const { kind, credits, moves } of entries)
            if (kind !== 'capture') expect(moves.reduce((sum, move) => sum + move.credits, 0)).toBe(credits)
        }),
        { numRuns: 5000 },
      )
    })
  }
})
