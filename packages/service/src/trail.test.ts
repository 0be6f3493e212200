import type { CreditTrail } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { ask, report } from '../test/asking.ts'
import { ADA, createHarness, type Harness } from '../test/harness.ts'

const trail = ({ call }: Harness, query: string) => call<CreditTrail>(`/v1/wallet/trail?${query}`)

describe('the trail of credits', () => {
  it('leads from a generation to the lots that paid it and back (A7, C12)', async () => {
    const harness = createHarness({ policy: 'anypic' })
    await harness.service.intake.grant({ walletId: ADA.walletId, grantId: 'gift', kind: 'free', credits: 3 })
    const pack = await harness.buyPack()
    const { refund } = await harness.generate({ generationId: 'run', credits: 10, outcome: 'failed' })
    const found = await trail(harness, 'generationId=run')
    const packLot = found.lots.find(({ packId }) => packId === pack.id)!
    expect(found.lots.map(({ kind }) => kind).sort()).toEqual(['free', 'pack'])
    expect(found.entries.map(({ kind, credits }) => [kind, credits])).toEqual([['spend', -10], ['return', 10]])
    const sorted = (moves: { lotId: string; credits: number }[]) => moves.map(({ lotId, credits }) => `${lotId} ${credits}`).sort()
    expect(sorted(found.entries[0]!.moves)).toEqual([`${packLot.id} -7`, 'gift -3'].sort())
    expect(sorted(found.entries[1]!.moves)).toEqual([`${packLot.id} 7`, 'gift 3'].sort())
    expect(found).toMatchObject({
      packs: [{ id: pack.id }], generations: [{ id: 'run', outcome: 'failed' }],
      refunds: [{ id: refund!.id, reference: refund!.reference, origin: 'automatic', status: 'approved' }],
    })
  })

  it('leads from a refund to both, the empty lots too', async () => {
    const harness = createHarness({ policy: 'anumi' })
    await harness.buyPack({ credits: 4 })
    const { id } = await report(harness, 'broken_anatomy')
    const found = await trail(harness, `refundId=${id}`)
    expect(found.generations).toHaveLength(1)
    expect(new Map(found.lots.map(({ kind, left }) => [kind, left]))).toEqual(new Map([['courtesy', 4], ['pack', 0]]))
    expect(found.entries.at(-1)).toMatchObject({ kind: 'courtesy', credits: 4, refundId: id })
  })

  it('leads from the refund of a pack to its credits', async () => {
    const harness = createHarness()
    const pack = await harness.buyPack()
    const { id } = await ask(harness, pack.id)
    expect(await trail(harness, `refundId=${id}`)).toMatchObject({
      entries: [{ kind: 'refund', credits: -100 }], lots: [{ packId: pack.id, left: 0 }], packs: [{ id: pack.id }], generations: [],
    })
  })

  it('is asked of one thing that is the person’s own', async () => {
    const harness = createHarness()
    await harness.buyPack()
    await harness.generate({ generationId: 'run' })
    for (const query of ['', 'generationId=run&refundId=run']) {
      expect(await harness.problem(`/v1/wallet/trail?${query}`)).toMatchObject({ code: 'invalid_request' })
    }
    expect(await harness.problem('/v1/wallet/trail?generationId=none')).toMatchObject({ code: 'not_found' })
    expect(await harness.problem('/v1/wallet/trail?generationId=run', { token: 'eve' })).toMatchObject({ code: 'not_found' })
  })
})
