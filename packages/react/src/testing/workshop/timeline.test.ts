import type { Wallet } from '@makegood/contract'
import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { describe, expect, it } from 'vitest'
import { createTimeline } from './timeline.ts'
import { together } from './together.ts'

const DAY = 86_400_000

const walletOf = async (world: RefundWorld): Promise<Wallet> => {
  const response = await world.service.fetch(new Request(`${world.baseUrl}/v1/wallet`, { headers: { Authorization: `Bearer ${world.token()}` } }))
  return (await response.json()) as Wallet
}

const post = (world: RefundWorld, path: string, body: unknown) =>
  world.service.fetch(
    new Request(`${world.baseUrl}/v1/${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${world.token()}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify(body),
    }),
  )

async function timeOf(set: (world: RefundWorld) => Promise<unknown>, policy: 'anumi' | 'photoroom' | 'standard-30' = 'photoroom') {
  const world = createRefundWorld({ policy })
  const timeline = await createTimeline(world, set)
  const { start } = await timeline.state()
  return { world, timeline, start, toDay: (day: number) => timeline.moveTo(start + day * DAY) }
}

const texts = async (timeline: Awaited<ReturnType<typeof timeOf>>['timeline']) => (await timeline.state()).marks.map(({ text }) => text)

describe('the time of a world', () => {
  it('says what happened while it was set', async () => {
    const { timeline } = await timeOf((world) => world.scenario('partly used pack'))
    expect(await texts(timeline)).toEqual(['Bought 100 credits', 'Made a picture', 'Made a picture', 'Made a picture'])
    const { start, now, acts } = await timeline.state()
    expect(now - start).toBe(2 * DAY)
    expect(acts).toEqual(['buy', 'spend', 'fail', 'report', 'ask', 'break'])
  })

  it('goes back into what set it, and on again', async () => {
    const { world, timeline, toDay } = await timeOf((one) => one.scenario('partly used pack'))
    await toDay(1)
    expect(await walletOf(world)).toMatchObject({ balance: 100, asOf: '2026-06-16T09:00:00Z' })
    expect(await texts(timeline)).toHaveLength(4)
    await toDay(3)
    expect(await walletOf(world)).toMatchObject({ balance: 88, asOf: '2026-06-18T09:00:00Z' })
  })

  it('plays again what was done since', async () => {
    const { world, timeline, toDay } = await timeOf((one) => one.buyPack())
    await toDay(5)
    await timeline.act('spend')
    await toDay(8)
    await timeline.act('buy')
    expect((await walletOf(world)).balance).toBe(196)
    await toDay(6)
    expect((await walletOf(world)).balance).toBe(96)
    await toDay(0)
    expect((await walletOf(world)).balance).toBe(100)
    await toDay(9)
    expect((await walletOf(world)).balance).toBe(196)
  })

  it('forgets what came later when something else is done', async () => {
    const { world, timeline, toDay } = await timeOf((one) => one.scenario('partly used pack'))
    await toDay(5)
    await timeline.act('buy')
    await toDay(1)
    await timeline.act('fail')
    await toDay(9)
    expect((await walletOf(world)).balance).toBe(100)
    expect(await texts(timeline)).not.toContain('Bought 100 credits'.repeat(2))
    expect((await timeline.state()).marks.filter(({ text }) => text === 'Made a picture')).toHaveLength(1)
  })

  it('plays again what a person sent', async () => {
    const { world, timeline, start, toDay } = await timeOf((one) => one.scenario('one picture'))
    await toDay(0.5)
    const report = { resultIds: ['generation-2-1'], reason: 'unusable', details: 'Two left hands, and the face is not mine.' }
    expect((await post(world, 'reports', report)).status).toBe(201)
    expect((await walletOf(world)).balance).toBe(100)
    await timeline.moveTo(start + 20 * 60_000)
    expect((await walletOf(world)).balance).toBe(96)
    await toDay(1)
    expect((await walletOf(world)).balance).toBe(100)
    expect(await texts(timeline)).toContain('Reported a bad result')
  })

  it('lets reviewers and the bank act where there is something for them to do', async () => {
    const { timeline } = await timeOf((world) => world.scenario('refund asked for'))
    expect((await timeline.state()).acts).toContain('approve')
    await timeline.act('approve')
    const { acts } = await timeline.state()
    expect(acts).toContain('pay')
    expect(acts).not.toContain('approve')
    await timeline.act('pay')
    expect(await texts(timeline)).toContain('Money sent')
  })

  it('reports a result and asks for the money of a pack', async () => {
    const { world, timeline, start, toDay } = await timeOf((one) => one.scenario('one picture'), 'anumi')
    await timeline.act('report')
    expect(await texts(timeline)).toContain('Reported a bad result')
    expect((await timeline.state()).acts).not.toContain('report')
    await timeline.act('ask')
    expect(await texts(timeline)).toContain('Asked for a refund')
    expect((await timeline.state()).marks.map(({ standing }) => standing)).toContain('approved')
    await timeline.moveTo(start)
    expect(world.clock.now()).toBe(start)
    await toDay(1)
    expect((await timeline.state()).acts).toContain('pay')
  })

  it('breaks the service down and mends it', async () => {
    const { timeline, toDay } = await timeOf((world) => world.buyPack())
    await timeline.act('break')
    await toDay(2)
    expect((await timeline.state()).acts).toContain('mend')
    await timeline.act('mend')
    await toDay(1)
    expect((await timeline.state()).acts).toContain('mend')
    expect(await texts(timeline)).toEqual(['Bought 100 credits', 'Outage begins', 'Outage is over'])
  })

  it('keeps the network as it is, and tells how it was moved', async () => {
    const { world, timeline, toDay } = await timeOf((one) => one.buyPack())
    const heard: string[] = []
    timeline.subscribe((moved) => heard.push(moved))
    world.network.latency = 40
    await toDay(2)
    await toDay(1)
    expect(world.network.latency).toBe(40)
    expect(heard).toEqual(['on', 'back'])
  })

  it('says why something cannot be done, and goes on', async () => {
    const { timeline, toDay, start } = await timeOf((world) => world.scenario('review pending'))
    await timeline.act('approve')
    await expect(timeline.act('pay')).rejects.toThrow('The bank is looking into this payment')
    await toDay(3)
    expect((await timeline.state()).now).toBe(start + 3 * DAY)
  })

  it('does nothing where nothing can be done', async () => {
    const { world, timeline } = await timeOf(async () => {})
    await timeline.act('spend')
    await timeline.act('approve')
    expect((await walletOf(world)).balance).toBe(0)
  })
})

describe('the time of several worlds', () => {
  it('is one clock, and everything that happened in any of them', async () => {
    const one = await timeOf((world) => world.scenario('refund asked for'))
    const other = await timeOf((world) => world.scenario('fresh pack'), 'standard-30')
    const all = together(() => [one.timeline, other.timeline])
    expect((await all.state())!.marks.map(({ text }) => text)).toEqual(['Bought 100 credits', 'Asked for a refund'])
    await all.act('approve')
    await all.moveTo(one.start + 14 * DAY)
    expect([one.world.clock.now(), other.world.clock.now()]).toEqual([one.start + 14 * DAY, one.start + 14 * DAY])
    expect((await all.state())!.acts).toContain('pay')
    expect(await together(() => []).state()).toBeNull()
  })
})
