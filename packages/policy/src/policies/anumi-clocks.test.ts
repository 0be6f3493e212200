import { describe, expect, it } from 'vitest'
import { at } from '../../test/cases.ts'
import { compile, deadlines, policies, summarize } from '../index.ts'

const policy = policies.anumi
const anumi = compile(policy)
const times = (moment: string, zone = 'UTC', holidays: string[] = []) => {
  const local = compile({ ...policy, seller: { ...policy.seller, office: { zone } } })
  return deadlines(local, { requestedAt: at(moment), approvedAt: at(moment), facts: {}, holidays })
}

describe('the clocks of Anumi', () => {
  it('are a credit at once, a reply in 2 business days as an aim, and 5 to 10 to the way it was paid (C4, C32, C33)', () => {
    expect(times('2026-06-05T10:00:00Z')).toMatchObject([
      { stage: 'credit', until: '2026-06-05T10:00:00Z', aim: false, clause: '1' },
      { stage: 'reply', from: null, until: '2026-06-09T23:59:59Z', zone: 'UTC', aim: true, clause: '5' },
      { stage: 'arrival', from: '2026-06-12T00:00:00Z', until: '2026-06-19T23:59:59Z', aim: true, clause: '5' },
    ])
  })

  it('step over holidays and the turn of a year (C32, C33)', () => {
    const holidays = ['2026-12-25', '2027-01-01']
    expect(times('2026-12-24T10:00:00Z', 'UTC', holidays).slice(1)).toMatchObject([
      { stage: 'reply', until: '2026-12-29T23:59:59Z' },
      { stage: 'arrival', from: '2027-01-04T00:00:00Z', until: '2027-01-11T23:59:59Z' },
    ])
  })

  it.each([
    ['America/Los_Angeles', '2026-06-06T03:00:00Z', '2026-06-10T06:59:59Z'],
    ['Asia/Tokyo', '2026-06-05T16:00:00Z', '2026-06-09T14:59:59Z'],
    ['Pacific/Kiritimati', '2026-06-05T09:59:59Z', '2026-06-09T09:59:59Z'],
    ['Etc/GMT+12', '2026-06-05T12:00:00Z', '2026-06-10T11:59:59Z'],
  ])('count the days of an office in %s in the other reading', (zone, moment, until) => {
    expect(times(moment, zone)[1]).toMatchObject({ stage: 'reply', zone, until })
  })
})

describe('what Anumi tells before anything is asked', () => {
  const summary = summarize(anumi)

  it('is its date, to the day (C1)', () => {
    expect(summary).toMatchObject({ version: '2026-06-01', published: { date: '2026-06-01', precision: 'day' } })
  })

  it('is that Polar carries out the payment (C10)', () => {
    expect(summary.seller.processor).toBe('Polar')
  })

  it('is that credits come back by themselves, that asking here beats a chargeback, and that the law stays (C5, C34, C36, C37)', () => {
    expect(summary.notices).toEqual([{ id: 'automatic', clause: '1' }, { id: 'chargeback', clause: '6' }, { id: 'statutory', clause: '7' }])
  })

  it('is the law as the way on wherever money is refused (C36)', () => {
    const money = policy.rules.filter(({ for: grounds }) => !grounds || grounds.includes('change_of_mind'))
    const refusing = money.filter(({ gives, require = {} }) => 'refuse' in gives || Object.values(require).some((one) => (one.else ?? 'refuse') === 'refuse'))
    expect(refusing.map(({ id }) => id)).toEqual(['terminated', 'pack'])
    for (const { offer } of refusing) expect(offer).toContain('statutory')
  })

  it('is one mail address, which the host sets (C38)', () => {
    expect(summary.seller.contact).toEqual([{ kind: 'email', to: null, subject: null }])
  })

  it('is where app stores take requests for what they sold', () => {
    expect(summary.seller.stores.map(({ channel }) => channel)).toEqual(['app_store', 'play_store'])
  })
})
