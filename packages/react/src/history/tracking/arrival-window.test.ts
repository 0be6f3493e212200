import type { Deadline, Refund } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../../format/format.ts'
import { approve, ask, send, sendByPayPal } from '../../testing/refund-stages.ts'
import { tell, type Told } from '../../testing/told.ts'
import { arrivalOf, windowOf } from './arrival-window.ts'

const daysOf = ({ refund, texts }: Told) => {
  const deadline = arrivalOf(refund)
  return deadline && windowOf(deadline, refund, texts.format)
}

describe('the days on which money is expected', () => {
  it('are those that the policy promises, with those on which nobody works (A26, B35)', async () => {
    const told = await tell('anumi', send, { holidays: ['2026-06-24'] })
    expect(daysOf(told)).toEqual({
      first: '2026-06-22', last: '2026-06-30', closed: ['2026-06-21', '2026-06-24', '2026-06-27', '2026-06-28'], zone: 'UTC',
    })
  })

  it('are dates of the office, not of the reader, over daylight saving', async () => {
    const told = await tell('anumi', async (world) => {
      await world.clock.set('2026-10-20T09:00:00Z')
      await send(world)
    }, { timeZone: 'America/Los_Angeles' })
    expect(daysOf(told)).toMatchObject({ first: '2026-10-27', last: '2026-11-03' })
  })

  it('are none at PayPal, which is instant (B33), nor where no time is promised (B32)', async () => {
    expect(daysOf(await tell('standard-30', sendByPayPal))).toBeNull()
    expect(daysOf(await tell('standard-30', send))).toBeNull()
  })

  it('are none before there is money on its way, and none once it is there', async () => {
    expect(daysOf(await tell('standard-30', ask))).toBeNull()
    expect(daysOf(await tell('anumi', approve))).toMatchObject({ first: '2026-06-22' })
    expect(daysOf(await tell('anumi', async (world) => world.arrive(await send(world))))).toBeNull()
  })

  it('begin the day after it was sent where only their end is promised', () => {
    const deadline = { stage: 'arrival', from: null, until: '2026-06-18T21:59:59Z', zone: 'Europe/Berlin', closed: [] } as unknown as Deadline
    const refund = { transfers: [{ kind: 'money', sentAt: '2026-06-15T22:30:00Z' }] } as unknown as Refund
    const format = createFormat({ locale: 'en-GB', timeZone: 'UTC' })
    expect(windowOf(deadline, refund, format)).toMatchObject({ first: '2026-06-17', last: '2026-06-18' })
  })
})
