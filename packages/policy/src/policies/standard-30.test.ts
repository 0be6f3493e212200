import { describe, expect, it } from 'vitest'
import { euros, finished, pack, picture, report, request } from '../../test/cases.ts'
import { compile, deadlines, decide, policies } from '../index.ts'

const standard = compile(policies['standard-30'])
const BOUGHT = '2025-03-01T10:00:00+08:00'

describe('a pack under the 30-day policy', () => {
  it.each([
    ['on the last day, to its end in the zone of the office', '2025-03-31T23:59:59+08:00', ['discretion']],
    ['a second later: softly, by review', '2025-04-01T00:00:00+08:00', ['window_over']],
  ])('%s (B12, B20)', (_, moment, codes) => {
    const ruling = decide(standard, request(moment, pack(BOUGHT)))
    expect(ruling.verdict).toBe('review')
    expect(ruling.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it('is worth what actual usage left of it (B39, B40), to the original account or the balance (B37)', () => {
    const used = pack(BOUGHT, { 'purchase.paid': 1000, 'purchase.credits': 3, 'purchase.credits_left': 2, 'purchase.credits_used': 1 })
    expect(decide(standard, request(BOUGHT, used)).grant).toEqual(euros(667, 'original_method', 'balance'))
  })

  it('is closed to an account that broke the terms (B16)', () => {
    expect(decide(standard, request(BOUGHT, pack(BOUGHT, { 'account.standing': 'banned' }))).verdict).toBe('refused')
  })
})

describe('a generation under the 30-day policy', () => {
  it('that succeeded is a completed task (B13)', () => {
    expect(decide(standard, report(BOUGHT, 'not_to_my_taste', picture(BOUGHT)))).toMatchObject({ verdict: 'refused', reasons: [{ code: 'delivered' }] })
  })

  it('far from its description goes to a person (B6)', () => {
    expect(decide(standard, report(BOUGHT, 'differs_from_description', picture(BOUGHT)))).toMatchObject({ verdict: 'review', grant: { credits: 4 } })
  })

  it('that was downloaded is excluded, and nobody guesses when that is not known (B14)', () => {
    const misdescribed = (downloaded: boolean | undefined) =>
      decide(standard, report(BOUGHT, 'differs_from_description', picture(BOUGHT, { 'generation.downloaded': downloaded })))
    expect(misdescribed(true)).toMatchObject({ verdict: 'refused', reasons: [{ code: 'downloaded', clause: '3' }] })
    expect(misdescribed(undefined).verdict).toBe('review')
  })

  it('that failed is reviewed, not returned by itself: the text promises no automatic return (B5)', () => {
    expect(decide(standard, finished(BOUGHT, picture(BOUGHT, { 'generation.outcome': 'failed' })))).toMatchObject({ verdict: 'review', automatic: false })
  })
})

describe('its clocks', () => {
  const friday = Date.parse('2025-03-07T17:00:00+08:00')
  const times = (method: string) => deadlines(standard, { requestedAt: friday, approvedAt: friday, facts: { 'purchase.method': method } })

  it('are two: a first reply in 24 hours, a decision in 1 to 2 business days (B26, B49, B50)', () => {
    expect(times('card').slice(0, 2)).toMatchObject([
      { stage: 'reply', zone: null, until: '2025-03-08T09:00:00Z' },
      { stage: 'decision', zone: 'Asia/Shanghai', from: '2025-03-09T16:00:00Z', until: '2025-03-11T15:59:59Z' },
    ])
  })

  it.each([
    ['card', '2025-03-11T16:00:00Z', '2025-03-14T15:59:59Z', null],
    ['paypal', '2025-03-09T16:00:00Z', '2025-03-11T15:59:59Z', '2025-03-07T09:00:00Z'],
    ['alipay', '2025-03-13T16:00:00Z', '2025-03-18T15:59:59Z', null],
  ])('by method: %s (B32, B33, B34)', (method, from, until, arrival) => {
    expect(times(method).slice(2)).toMatchObject([{ stage: 'processing', from, until }, { stage: 'arrival', until: arrival }])
  })

  it('step over holidays (B35)', () => {
    const held = deadlines(standard, { requestedAt: friday, approvedAt: null, facts: { 'purchase.method': 'card' }, holidays: ['2025-03-10'] })
    expect(held[1]).toMatchObject({ from: '2025-03-10T16:00:00Z', until: '2025-03-12T15:59:59Z' })
  })
})
