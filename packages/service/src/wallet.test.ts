import type { LedgerEntry, Page, Refund, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, HOUR, START } from '../test/harness.ts'

async function pages<Item>(
  harness: ReturnType<typeof createHarness>,
  path: string,
  between = async () => {},
): Promise<Item[][]> {
  const found: Item[][] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<Item> = await harness.call<Page<Item>>(
      `${path}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    found.push(page.items)
    cursor = page.nextCursor
    await between()
  }
  return found
}

describe('a wallet', () => {
  it('shows balance and lots with what was paid (A7, C12)', async () => {
    const harness = createHarness()
    const pack = await harness.buyPack({ credits: 30, amount: 499 })
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({
      balance: 30,
      held: 0,
      sequence: 1,
      asOf: '2026-06-15T09:00:00Z',
      lots: [
        {
          kind: 'pack',
          credits: 30,
          left: 30,
          held: 0,
          paid: { amount: 499, currency: 'EUR' },
          packId: pack.id,
          expiresAt: null,
        },
      ],
    })
  })

  it('is empty for a person who never bought anything', async () => {
    expect(await createHarness().call<Wallet>('/v1/wallet')).toMatchObject({ balance: 0, sequence: 0, lots: [] })
  })

  it('lets credits lapse at their hour, with an entry that says so', async () => {
    const harness = createHarness()
    await harness.service.intake.grant({
      walletId: ADA.walletId,
      grantId: 'g',
      kind: 'bonus',
      credits: 5,
      expiresAt: START + DAY,
    })
    harness.clock.advance(DAY - 1)
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(5)
    harness.clock.advance(1)
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(0)
    const { items } = await harness.call<Page<LedgerEntry>>('/v1/wallet/entries')
    expect(items[0]).toMatchObject({ kind: 'expiry', credits: -5, balanceAfter: 0 })
  })
})

describe('the ledger', () => {
  it('is numbered from 1 without gaps, and each entry tells the balance after it', async () => {
    const harness = createHarness()
    await harness.buyPack()
    for (let count = 0; count < 4; count++) await harness.generate({ outcome: count % 2 ? 'failed' : 'succeeded' })
    const { items } = await harness.call<Page<LedgerEntry>>('/v1/wallet/entries')
    const oldest = items.reverse()
    expect(oldest.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7])
    let balance = 0
    for (const { credits, balanceAfter } of oldest) expect(balanceAfter).toBe((balance += credits))
  })

  it('comes in pages that stay put while new entries arrive', async () => {
    const harness = createHarness()
    await harness.buyPack()
    for (let count = 0; count < 6; count++) await harness.generate()
    const found = await pages<LedgerEntry>(
      harness,
      '/v1/wallet/entries?limit=3',
      async () => void (await harness.generate()),
    )
    expect(found.map((page) => page.map(({ sequence }) => sequence))).toEqual([[7, 6, 5], [4, 3, 2], [1]])
  })

  it('goes on after a sequence', async () => {
    const harness = createHarness()
    await harness.buyPack()
    await harness.generate()
    const { items } = await harness.call<Page<LedgerEntry>>('/v1/wallet/entries?after=1')
    expect(items.map(({ sequence }) => sequence)).toEqual([2])
  })

  it('refuses a limit, a cursor or a sequence that is none', async () => {
    const { problem } = createHarness()
    for (const query of [
      'limit=0',
      'limit=101',
      'limit=x',
      'limit=1e2',
      'cursor=%F0%9F%98%80',
      'cursor=eA==',
      'after=-1',
      'after=x',
    ]) {
      const { code, errors } = await problem(`/v1/wallet/entries?${query}`)
      expect([code, errors?.[0]?.pointer]).toEqual(['invalid_request', `/${query.split('=')[0]}`])
    }
  })
})

describe('refunds', () => {
  it('come newest first, in pages, by status and origin', async () => {
    const harness = createHarness()
    await harness.buyPack()
    for (let count = 0; count < 5; count++) {
      harness.clock.advance(HOUR)
      await harness.generate({ outcome: 'failed' })
    }
    const found = await pages<Refund>(
      harness,
      '/v1/refunds?limit=2&origin=automatic&status=approved',
      async () => void (await harness.generate({ outcome: 'failed' })),
    )
    expect(found.map((page) => page.length)).toEqual([2, 2, 1])
    const ids = found.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
    const times = found.flat().map(({ createdAt }) => createdAt)
    expect(times).toEqual([...times].sort().reverse())
    expect(await harness.call('/v1/refunds?status=declined')).toMatchObject({ items: [], nextCursor: null })
  })
})
