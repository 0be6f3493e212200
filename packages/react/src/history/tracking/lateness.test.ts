import { describe, expect, it } from 'vitest'
import { ask, send } from '../../testing/refund-stages.ts'
import { ask as askAgain, tell } from '../../testing/told.ts'
import { troubleOf } from '../refund-texts.ts'
import { agedTo, isPast } from './lateness.ts'

const at = Date.parse

describe('a promise', () => {
  it.each([
    ['of a moment', { stage: 'reply', from: null, until: '2026-06-16T09:00:00Z', zone: null }, '2026-06-16T09:00:00.000Z', '2026-06-16T09:00:00.001Z'],
    ['to the end of a day', { stage: 'decision', from: null, until: '2026-06-16T15:59:59Z', zone: 'Asia/Shanghai' }, '2026-06-16T15:59:59.999Z', '2026-06-16T16:00:00Z'],
    ['of at once', { stage: 'credit', from: '2026-06-16T09:00:00Z', until: '2026-06-16T09:00:00Z', zone: null }, '2026-06-16T09:01:00Z', '2026-06-16T09:01:00.001Z'],
    ['of money at once (B33)', { stage: 'arrival', from: '2026-06-16T09:00:00Z', until: '2026-06-16T09:00:00Z', zone: null }, '2026-06-17T09:00:00Z', '2026-06-17T09:00:00.001Z'],
  ])('%s passes with its end', (_, promise, still, past) => {
    expect(isPast(promise, at(still))).toBe(false)
    expect(isPast(promise, at(past))).toBe(true)
  })

  it('of no time never passes (B32)', () => {
    expect(isPast({ stage: 'arrival', from: null, until: null, zone: null }, at('2126-06-16T09:00:00Z'))).toBe(false)
  })
})

describe('a refund that nobody tells of any more', () => {
  it('becomes overdue with its last day, as the service would say then (B35)', async () => {
    const { world, refund } = await tell('anumi', send)
    const { until } = refund.deadlines.find(({ stage }) => stage === 'arrival')!
    const [still, past] = [at(until!), at(until!) + 1000]
    expect(troubleOf(agedTo(refund, still))).toBeNull()
    expect(troubleOf(agedTo(refund, past))).toBe('overdue')
    await world.clock.set(new Date(past).toISOString())
    expect((await askAgain(world)).refund.deadlines).toEqual(agedTo(refund, past).deadlines)
  })

  it('stays the same object while nothing passes', async () => {
    const { refund, now } = await tell('standard-30', ask)
    expect(agedTo(refund, now)).toBe(refund)
  })
})
