import type { Deadline, Refund } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { appeal, ask, report, retrieve } from '../test/asking.ts'
import { createHarness, DAY, type Harness, HOUR, START } from '../test/harness.ts'
import { pack, policyOf } from '../test/policies.ts'

const clock = ({ deadlines }: Refund, stage: Deadline['stage']) => deadlines.filter((one) => one.stage === stage)
const MINUTE = 60_000

/** A failure that ended an hour after the start, and that the service hears of later. */
async function toldAfter(policy: 'jimeng' | 'anumi', late: number): Promise<{ harness: Harness; refund: Refund }> {
  const harness = createHarness({ policy })
  await harness.buyPack()
  const run = { walletId: 'wallet-ada', generationId: 'g', kind: 'video', feature: 'video', platform: 'web', surface: 'editor', credits: 4 } as const
  await harness.service.intake.startGeneration(run)
  harness.clock.advance(HOUR + late)
  const { refund } = await harness.service.intake.finishGeneration('g', { outcome: 'failed', at: START + HOUR })
  return { harness, refund: refund! }
}

describe('the credits of a failure', () => {
  it('are late a millisecond after the promised day, counted from when it really ended (D5, D14)', async () => {
    const met = { until: '2026-06-16T10:00:00Z', metAt: '2026-06-16T10:00:00Z', late: false }
    const { refund } = await toldAfter('jimeng', DAY)
    expect(clock(refund, 'credit')).toMatchObject([met])
    const { harness, refund: tooLate } = await toldAfter('jimeng', DAY + 1)
    expect(clock(tooLate, 'credit')).toMatchObject([{ until: '2026-06-16T10:00:00Z', metAt: '2026-06-16T10:00:00.001Z', late: true }])
    harness.clock.advance(90 * DAY)
    expect(await retrieve(harness, tooLate.id)).toEqual({ ...tooLate, asOf: '2026-09-14T10:00:00.001Z' })
  })

  it('that are promised at once have a minute, and no more (C4)', async () => {
    expect(clock((await toldAfter('anumi', MINUTE)).refund, 'credit')).toMatchObject([{ until: '2026-06-15T10:00:00Z', late: false }])
    expect(clock((await toldAfter('anumi', MINUTE + 1)).refund, 'credit')).toMatchObject([{ late: true }])
  })

  it('count from the yes where somebody had to look at it first (D17, D20)', async () => {
    const harness = createHarness({ policy: 'jimeng' })
    await harness.buyPack()
    const { refund } = await harness.generate({ outcome: 'moderated' })
    harness.clock.advance(3 * DAY)
    const approved = await harness.service.operator.approve(refund!.id)
    expect(clock(approved, 'credit')).toMatchObject([{ metAt: '2026-06-18T09:00:00Z', late: false }])
    expect(approved.transfers).toMatchObject([{ status: 'arrived', arrivedAt: '2026-06-18T09:00:00Z' }])
  })
})

describe('a promise', () => {
  it('is late while it is not kept, and stays so when it is kept after its time (B26, B49, B50)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    const lates = async () => (await retrieve(harness, id)).deadlines.slice(0, 2).map(({ late }) => late)
    harness.clock.at = START + DAY
    expect(await lates()).toEqual([false, false])
    harness.clock.at += 1
    expect(await lates()).toEqual([true, false])
    // The second business day ends in Shanghai.
    harness.clock.at = Date.parse('2026-06-17T15:59:59.999Z')
    expect(await lates()).toEqual([true, false])
    harness.clock.at += 1
    expect(await lates()).toEqual([true, true])
    await harness.service.operator.approve(id)
    harness.clock.advance(30 * DAY)
    expect(await lates()).toEqual([true, true])
  })

  it('to send money is late apart from its arrival, which nobody dated (B32, B35)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    await harness.service.operator.approve(id)
    harness.clock.advance(30 * DAY)
    const refund = await retrieve(harness, id)
    expect(clock(refund, 'processing')).toMatchObject([{ metAt: null, late: true }])
    expect(clock(refund, 'arrival')).toMatchObject([{ until: null, metAt: null, late: false }])
  })

  it('of an arrival at once begins when the money was sent (B33)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await ask(harness, (await harness.buyPack({ method: { kind: 'paypal', label: 'PayPal' } })).id)
    await harness.service.operator.approve(id)
    harness.clock.advance(DAY)
    expect(clock(await retrieve(harness, id), 'arrival')).toMatchObject([{ until: null, late: false }])
    await harness.service.operator.payOut(id)
    harness.clock.advance(DAY)
    expect(clock(await retrieve(harness, id), 'arrival')).toMatchObject([{ metAt: null, late: false }])
    harness.clock.advance(1)
    expect(clock(await retrieve(harness, id), 'arrival')).toMatchObject([{ metAt: null, late: true }])
    harness.clock.advance(-DAY - 1)
    expect(clock(await harness.service.operator.arrive(id), 'arrival')).toMatchObject([{ until: '2026-06-16T09:00:00Z', metAt: '2026-06-16T09:00:00Z', late: false }])
  })

  it('skips the holidays of the seller (B35)', async () => {
    const harness = createHarness({ policy: 'standard-30', holidays: ['2026-06-16'] })
    expect(clock(await ask(harness, (await harness.buyPack()).id), 'decision')).toMatchObject([{ until: '2026-06-18T15:59:59Z' }])
  })

  it('of a decision is kept when several remedies are put before the person', async () => {
    const remedies = { oneOf: [{ credits: 5 }, { remedy: 'coupon' }], chosen: 'person' }
    const promises = [{ stage: 'decision', in: '24 hours', clause: '5' }]
    const harness = createHarness({ policy: policyOf([pack(remedies)], { promises }) })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    harness.clock.advance(2 * DAY)
    expect(clock(await retrieve(harness, id), 'decision')).toMatchObject([{ metAt: '2026-06-15T09:00:00Z', late: false }])
  })
})

describe('a second review', () => {
  it('has a time of its own, counted from the appeal (B26, B42)', async () => {
    const harness = createHarness({ policy: 'standard-30' })
    const { id } = await ask(harness, (await harness.buyPack()).id)
    await harness.service.operator.decline(id)
    harness.clock.at = Date.parse('2026-06-22T09:00:00Z')
    expect(clock(await appeal(harness, id), 'decision')).toMatchObject([
      { until: '2026-06-17T15:59:59Z', metAt: '2026-06-15T09:00:00Z', late: false },
      { until: '2026-06-24T15:59:59Z', metAt: null, late: false },
    ])
    harness.clock.advance(3 * DAY)
    expect(clock(await harness.service.operator.decline(id), 'decision')).toMatchObject([
      { late: false },
      { metAt: '2026-06-25T09:00:00Z', late: true },
    ])
  })
})

it('ends with the case: what was taken back has no promises left', async () => {
  const harness = createHarness({ policy: 'anumi' })
  await harness.buyPack()
  const { id } = await report(harness)
  expect(await harness.call(`/v1/refunds/${id}/cancel`, { method: 'POST' })).toMatchObject({ deadlines: [] })
})
