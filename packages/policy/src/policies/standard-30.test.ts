import { describe, expect, it } from 'vitest'
import { at, claim, euros, finished, pack, picture, report, request } from '../../test/cases.ts'
import { compile, decide, type Facts, policies } from '../index.ts'

const policy = policies['standard-30']
const standard = compile(policy)
const BOUGHT = '2025-03-01T10:00:00+08:00'

describe('a pack under the 30-day policy', () => {
  it.each([
    ['on the last day, to its end in the zone of the office', '2025-03-31T23:59:59+08:00', ['discretion']],
    ['a second later: softly, by review', '2025-04-01T00:00:00+08:00', ['window_over']],
  ])('%s (B12, B19, B20)', (_, moment, codes) => {
    const ruling = decide(standard, request(moment, pack(BOUGHT)))
    expect(ruling.verdict).toBe('review')
    expect(ruling.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it('is asked for with its order number, its time and a reason of some length (B24, B25)', () => {
    expect(decide(standard, request(BOUGHT, pack(BOUGHT))).needs).toEqual(['order_id', 'paid_at', 'description'])
    expect(policy.reports.details).toBe(20)
  })

  it('of which all quota is used up has nothing left to refund, and asks for nothing (B15)', () => {
    const used = pack(BOUGHT, { 'purchase.credits_left': 0, 'purchase.credits_used': 100 })
    expect(decide(standard, request(BOUGHT, used))).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_left' }], needs: [] })
  })

  it('of which nothing is known to be used or left is reviewed without an amount: usage records are the evidence (B41)', () => {
    for (const record of ['purchase.credits', 'purchase.credits_used']) {
      const ruling = decide(standard, request(BOUGHT, pack(BOUGHT, { [record]: undefined })))
      expect(ruling).toMatchObject({ verdict: 'review', grant: null, asks: [record] })
    }
  })

  it('that was charged and brought no credits is asked back whole', () => {
    const empty = pack(BOUGHT, { 'purchase.credits': 0, 'purchase.credits_left': 0 })
    for (const ground of ['defective', 'change_of_mind'])
      expect(decide(standard, claim(ground, BOUGHT, empty))).toMatchObject({ verdict: 'review', grant: { money: { amount: 2000 } } })
  })

  it('from an app store goes back through that store', () => {
    for (const channel of ['app_store', 'play_store']) {
      expect(decide(standard, request(BOUGHT, pack(BOUGHT, { 'purchase.channel': channel })))).toMatchObject({
        verdict: 'redirect', grant: null, reasons: [{ code: 'bought_in_store' }], next: [{ kind: 'use_store' }, { kind: 'write_support' }],
      })
    }
  })
})

describe('the amount is what actual usage left (B39, B40)', () => {
  const amount = (facts: Facts, round: 'down' | 'half_up' | 'up' = policy.defaults.round) => {
    const { grant } = decide(compile({ ...policy, defaults: { ...policy.defaults, round } }), request(BOUGHT, pack(BOUGHT, facts)))
    return grant && 'money' in grant ? grant.money.amount : grant
  }
  const of = (paid: number, credits: number, left: number) => ({
    'purchase.paid': paid, 'purchase.credits': credits, 'purchase.credits_left': left, 'purchase.credits_used': credits - left,
  })

  it.each([
    ['seven credits, three left', of(1000, 7, 3), 428, 429, 429],
    ['a third left', of(1000, 3, 1), 333, 333, 334],
    ['two thirds left', of(1000, 3, 2), 666, 667, 667],
    ['half a cent', of(5, 2, 1), 2, 3, 3],
    ['all left', of(999, 7, 7), 999, 999, 999],
  ])('%s, in each rounding', (_, facts, down, halfUp, up) => {
    expect([amount(facts, 'down'), amount(facts, 'half_up'), amount(facts, 'up')]).toEqual([down, halfUp, up])
    expect(amount(facts)).toBe(halfUp)
  })

  it('at the rate of each pack', () => {
    expect([amount(of(2000, 100, 40)), amount(of(1500, 100, 40)), amount(of(990, 30, 11))]).toEqual([800, 600, 363])
  })

  it('a credit that came back is not used, but for the other reading', () => {
    expect(amount(of(2000, 100, 100))).toBe(2000)
    expect(amount({ ...of(2000, 100, 100), 'purchase.credits_used': 12 })).toBe(1760)
  })

  it('less what came back already, to the last cent and no further', () => {
    expect(amount({ ...of(2000, 100, 62), 'purchase.refunded': 1239 })).toBe(1)
    expect(amount({ ...of(2000, 100, 62), 'purchase.refunded': 1240 })).toBe(null)
  })
})

describe('the money goes', () => {
  const paidBy = (ground: string, method: string | undefined) => {
    const { grant } = decide(standard, claim(ground, BOUGHT, pack(BOUGHT, { 'purchase.method': method })))
    return grant && 'to' in grant ? grant.to.map(({ to, review }) => (review ? `${to} on agreement` : to)) : grant
  }

  it.each(['card', 'paypal', 'apple_pay', 'google_pay', 'bank_transfer'])(
    'back the way it came by %s, to the balance, or by transfer where somebody agrees that the case is special (B30, B36, B37)',
    (method) => {
      expect(paidBy('change_of_mind', method)).toEqual(['original_method', 'balance', 'bank_transfer on agreement'])
    },
  )

  it('never back the way it came by a method that is not supported, and on agreement where the method is not known (B36)', () => {
    expect(paidBy('change_of_mind', 'alipay')).toEqual(['balance', 'bank_transfer on agreement'])
    expect(paidBy('change_of_mind', undefined)).toEqual(['original_method on agreement', 'balance', 'bank_transfer on agreement'])
  })

  it('not to the balance of whoever asks where nobody authorised the charge (B8, B30)', () => {
    expect(paidBy('unauthorised_charge', 'card')).toEqual(['original_method', 'bank_transfer on agreement'])
  })
})

describe('fees', () => {
  const charged = (overrides: Facts) => pack(BOUGHT, { 'purchase.duplicate': true, 'purchase.refund_fee': 150, ...overrides })

  it('of outside processors are not refunded, and stand on a line of their own (B22)', () => {
    const facts = pack(BOUGHT, { 'purchase.paid': 1000, 'purchase.credits': 3, 'purchase.credits_used': 1, 'purchase.external_fees': 59 })
    expect(decide(standard, request(BOUGHT, facts)).grant).toMatchObject({
      money: { amount: 608 }, fees: [{ kind: 'external_processing', money: { amount: 59, currency: 'EUR' } }],
    })
  })

  it('are taken off once, however often a part comes back (B22, B39)', () => {
    const part = (used: number, refunded: number) =>
      decide(standard, request(BOUGHT, pack(BOUGHT, {
        'purchase.paid': 1000, 'purchase.credits': 3, 'purchase.credits_used': used, 'purchase.refunded': refunded, 'purchase.external_fees': 59,
      }))).grant
    expect(part(2, 0)).toMatchObject({ money: { amount: 274 } })
    expect(part(1, 274)).toMatchObject({ money: { amount: 334 } })
    expect(part(0, 608)).toMatchObject({ money: { amount: 333 } })
  })

  it('that nobody knows are not guessed: a person looks (B22)', () => {
    expect(decide(standard, request(BOUGHT, pack(BOUGHT, { 'purchase.external_fees': undefined })))).toMatchObject({ verdict: 'review', grant: null })
  })

  it('of the refund itself are on the house (B38)', () => {
    expect(decide(standard, claim('duplicate_charge', BOUGHT, charged({}))).grant).toMatchObject({ money: { amount: 2000 }, fees: [] })
  })

  it.each([
    ['account.standing', 'banned'], ['account.standing', 'terminated'], ['account.malicious_use', true], ['account.false_information', true],
  ])('of the refund are taken off after a violation, %s %s, from what was never owed (B16, B17, B38)', (fact, value) => {
    expect(decide(standard, claim('duplicate_charge', BOUGHT, charged({ [fact]: value })))).toMatchObject({
      verdict: 'granted',
      grant: { money: { amount: 1850 }, fees: [{ kind: 'refund_processing', money: { amount: 150 } }] },
    })
  })

  it('beyond the amount leave nothing, and never a debt (B38)', () => {
    const banned = charged({ 'account.standing': 'banned', 'purchase.refund_fee': 2000 })
    expect(decide(standard, claim('duplicate_charge', BOUGHT, banned)).verdict).toBe('nothing')
  })
})

describe('a generation under the 30-day policy', () => {
  it('that succeeded is a completed task (B13, B15)', () => {
    expect(decide(standard, report(BOUGHT, 'not_to_my_taste', picture(BOUGHT)))).toMatchObject({ verdict: 'refused', reasons: [{ code: 'delivered' }] })
  })

  it('far from its description goes to a person, although it is completed (B6, B13)', () => {
    for (const reason of ['differs_from_description', 'unusable'])
      expect(decide(standard, report(BOUGHT, reason, picture(BOUGHT)))).toMatchObject({ verdict: 'review', grant: { credits: 4 }, needs: ['description'] })
  })

  it('that was downloaded is excluded, and nobody guesses when that is not known (B14)', () => {
    const misdescribed = (downloaded: boolean | undefined) =>
      decide(standard, report(BOUGHT, 'differs_from_description', picture(BOUGHT, { 'generation.downloaded': downloaded })))
    expect(misdescribed(true)).toMatchObject({ verdict: 'refused', reasons: [{ code: 'downloaded', clause: '3' }] })
    expect(misdescribed(undefined)).toMatchObject({ verdict: 'review', asks: ['generation.downloaded'] })
  })

  it.each(['failed', 'incomplete', 'moderated'])('that %s is reviewed, not returned by itself: the text promises no automatic return (B5)', (outcome) => {
    expect(decide(standard, finished(BOUGHT, picture(BOUGHT, { 'generation.outcome': outcome })))).toMatchObject({
      verdict: 'review', automatic: false, grant: { credits: 4 },
    })
  })
})

describe('30 days by the calendar (B20)', () => {
  const windows = [
    ['into summer time', 'Europe/Berlin', '2025-03-15T10:00:00+01:00', '2025-04-14T23:59:59+02:00'],
    ['out of summer time', 'Europe/Berlin', '2025-10-10T10:00:00+02:00', '2025-11-09T23:59:59+01:00'],
    ['to a leap day', 'Asia/Shanghai', '2028-01-30T10:00:00+08:00', '2028-02-29T23:59:59+08:00'],
    ['past February in a common year', 'Asia/Shanghai', '2027-01-30T10:00:00+08:00', '2027-03-01T23:59:59+08:00'],
    ['where the day begins first', 'Pacific/Kiritimati', '2025-03-01T10:30:00Z', '2025-04-01T09:59:59Z'],
    ['where the day ends last', 'Etc/GMT+12', '2025-03-01T10:30:00Z', '2025-03-31T11:59:59Z'],
    ['from the first second of a day', 'Asia/Shanghai', '2025-03-01T00:00:00+08:00', '2025-03-31T23:59:59+08:00'],
    ['from the last second of a day', 'Asia/Shanghai', '2025-03-01T23:59:59+08:00', '2025-03-31T23:59:59+08:00'],
  ] as const

  it.each(windows)('%s in %s', (_, zone, bought, last) => {
    const local = compile({ ...policy, defaults: { ...policy.defaults, zone } })
    const verdict = (seconds: number) => {
      const kase = claim('duplicate_charge', bought, pack(bought, { 'purchase.duplicate': true }))
      return decide(local, { ...kase, at: at(last) + seconds * 1000 }).verdict
    }
    expect([verdict(-1), verdict(0), verdict(1)]).toEqual(['granted', 'granted', 'review'])
  })

  it('or by the hour, in the other reading', () => {
    const elapsed = compile({ ...policy, defaults: { ...policy.defaults, days: 'elapsed' } })
    const verdict = (moment: string) => decide(elapsed, claim('duplicate_charge', moment, pack(BOUGHT, { 'purchase.duplicate': true }))).verdict
    expect(verdict('2025-03-31T10:00:00+08:00')).toBe('granted')
    expect(verdict('2025-03-31T10:00:01+08:00')).toBe('review')
  })
})

it('gives money without fees where there are none', () => {
  expect(decide(standard, claim('duplicate_charge', BOUGHT, pack(BOUGHT, { 'purchase.duplicate': true }))).grant).toEqual({
    ...euros(2000), to: [{ to: 'original_method', review: false }, { to: 'balance', review: false }, { to: 'bank_transfer', review: true }],
  })
})
