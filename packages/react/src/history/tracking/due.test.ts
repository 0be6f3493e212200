import type { RefundWorld } from '@makegood/msw'
import { describe, expect, it } from 'vitest'
import { ask } from '../../testing/refund-stages.ts'
import { requestRefund } from '../../testing/refunds.ts'
import { tell, type Told } from '../../testing/told.ts'
import { comingText, leftText } from './due.ts'

const deadlineOf = ({ refund }: Told, stage: string) => refund.deadlines.find((one) => one.stage === stage && one.metAt === null)!
const left = (told: Told, stage: string) => leftText(deadlineOf(told, stage), told.policy.openHours, told.now, told.texts)
const due = (told: Told, stage: string) => comingText(deadlineOf(told, stage), told.now, told.texts)

/** Asked for at one moment in Shanghai, looked at at another. */
const askAt = (asked: string, looked: string) => async (world: RefundWorld) => {
  await world.clock.set(`${asked}+08:00`)
  await ask(world)
  await world.clock.set(`${looked}+08:00`)
}

describe('the first reply of the 30-day policy, in 24 hours (B49, B50)', () => {
  it.each([
    ['2026-06-15T17:00', 'Tue 16 Jun, 11:00', '24 h left'],
    ['2026-06-16T13:48', '11:00', '3 h 12 min left'],
    ['2026-06-16T16:00', '11:00', '1 h left'],
    ['2026-06-16T16:48', '11:00', '12 min left'],
    ['2026-06-16T16:59:30', '11:00', 'less than a minute left'],
    ['2026-06-16T17:01', '11:00', null],
  ])('seen at %s is due %s, with %s', async (looked, when, what) => {
    const told = await tell('standard-30', askAt('2026-06-15T17:00', looked))
    expect(due(told, 'reply')).toBe(when)
    expect(left(told, 'reply')).toBe(what)
  })

  it('counts real hours while clocks are set back', async () => {
    const told = await tell('standard-30', async (world) => {
      await world.clock.set('2026-10-24T12:00:00Z')
      await ask(world)
    })
    expect(due(told, 'reply')).toBe('Sun 25 Oct, 13:00')
    expect(left(told, 'reply')).toBe('24 h left')
  })
})

describe('the decision of the 30-day policy, in 1 to 2 business days of an office in UTC+8 (B26, B48)', () => {
  it.each([
    ['on a Monday', '2026-06-15T10:00', '2026-06-15T10:00', 'Wed 17 Jun', '2 business days left'],
    ['the day before', '2026-06-15T10:00', '2026-06-16T23:00', 'Wed 17 Jun', '1 business day left'],
    ['over a weekend', '2026-06-19T17:00', '2026-06-20T12:00', 'Tue 23 Jun', '2 business days left'],
    ['early on the last day', '2026-06-15T10:00', '2026-06-17T08:00', 'Wed 17 Jun', '9 h of office hours left'],
    ['late on the last day', '2026-06-15T10:00', '2026-06-17T16:45', 'Wed 17 Jun', '1 h 15 min of office hours left'],
    ['after the office closed', '2026-06-15T10:00', '2026-06-17T18:30', 'Wed 17 Jun', 'today is the last day'],
    ['too late', '2026-06-15T10:00', '2026-06-18T00:00', 'Wed 17 Jun', null],
  ])('%s', async (_, asked, looked, when, what) => {
    const told = await tell('standard-30', askAt(asked, looked))
    expect(due(told, 'decision')).toBe(when)
    expect(left(told, 'decision')).toBe(what)
  })

  it('goes by the date of the office, wherever the reader is', async () => {
    // Monday evening in New York is Tuesday in Shanghai.
    const told = await tell('standard-30', askAt('2026-06-15T10:00', '2026-06-16T08:00'), { timeZone: 'America/New_York' })
    expect(left(told, 'decision')).toBe('1 business day left')
  })

  it('leaves out holidays (B35)', async () => {
    const told = await tell('standard-30', askAt('2026-06-18T10:00', '2026-06-18T11:00'), { holidays: ['2026-06-19'] })
    expect(due(told, 'decision')).toBe('Tue 23 Jun')
    expect(left(told, 'decision')).toBe('2 business days left')
  })
})

describe('an office that gives no hours', () => {
  it.each([
    ['anypic', 'other', '3 business days left (A23)'],
    ['jimeng', 'unauthorised_charge', '5 business days left (D17)'],
  ] as const)('%s decides on a case of %s in %s', async (policy, ground, what) => {
    const told = await tell(policy, async (world) => {
      await world.clock.set('2026-06-18T10:00:00Z')
      await ask(world, {}, ground)
    })
    expect(left(told, 'decision')).toBe(what.replace(/ \(.*/, ''))
  })

  it('counts without holidays that are closed, and says so of the last day', async () => {
    const told = await tell('anumi', async (world) => {
      await world.clock.set('2026-06-18T10:00:00Z')
      const pack = await world.buyPack()
      await world.service.intake.chargeback(pack.id, 'opened')
      await requestRefund(world, pack.id, 'change_of_mind')
    }, { holidays: ['2026-06-19'] })
    expect(due(told, 'reply')).toBe('Tue 23 Jun')
    expect(left(told, 'reply')).toBe('2 business days left')
    expect(leftText(deadlineOf(told, 'reply'), [], Date.parse('2026-06-23T20:00:00Z'), told.texts)).toBe('today is the last day')
  })
})
