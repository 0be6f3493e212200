import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SHOOTING, type Take } from '../takes.ts'
import { createStudio, type Studio } from './studio.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-06-15T09:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const wish = { prompt: 'A lighthouse in fog', seconds: 4, ending: 'well' } as const

async function ask<Answer>(studio: Studio, path: string): Promise<Answer> {
  const request = new Request(`http://longtake.example/refunds/v1/${path}`, { headers: { Authorization: `Bearer ${studio.token()}` } })
  return (await studio.refunds(request)).json() as Promise<Answer>
}

const balanceOf = async (studio: Studio) => (await ask<{ balance: number }>(studio, 'wallet')).balance

it('opens with takes of the last day, newest first, all paid for', async () => {
  const studio = createStudio('visitor-1')
  expect((await studio.takes()).map(({ number, outcome }) => `${number} ${outcome}`)).toEqual(['5 succeeded', '4 succeeded', '3 succeeded', '2 failed', '1 succeeded'])
  expect(await balanceOf(studio)).toBe(280)
})

it('charges for a take at once and shoots it for its time', async () => {
  const studio = createStudio('visitor-1')
  const take = await studio.roll(wish)
  expect(await balanceOf(studio)).toBe(260)
  await vi.advanceTimersByTimeAsync(SHOOTING - 1)
  expect(outcomeOf(await studio.takes(), take.id)).toBe('running')
  await vi.advanceTimersByTimeAsync(1)
  expect(outcomeOf(await studio.takes(), take.id)).toBe('succeeded')
  expect(await balanceOf(studio)).toBe(260)
})

it('gives the credits of a take that failed back even when nobody looks (C4)', async () => {
  const studio = createStudio('visitor-1')
  await studio.roll({ ...wish, ending: 'fails' })
  await vi.advanceTimersByTimeAsync(SHOOTING + 20)
  await vi.waitFor(async () => expect(await balanceOf(studio)).toBe(280))
})

it('refuses a take that the wallet cannot pay for, and charges nothing', async () => {
  const studio = createStudio('visitor-1')
  for (let paid = 0; paid < 7; paid += 1) await studio.roll({ ...wish, seconds: 8 })
  await expect(studio.roll(wish)).rejects.toMatchObject({ status: 402, message: expect.stringContaining('Nothing was charged.') })
  expect(await balanceOf(studio)).toBe(0)
  expect(await studio.takes()).toHaveLength(12)
})

it('gives takes that are rolled at once numbers of their own', async () => {
  const studio = createStudio('visitor-1')
  const takes = await Promise.all([studio.roll(wish), studio.roll(wish), studio.roll(wish)])
  expect(takes.map(({ number }) => number)).toEqual([6, 7, 8])
})

const outcomeOf = (takes: readonly Take[], id: string) => takes.find((take) => take.id === id)?.outcome
