import { describe, expect, it } from 'vitest'
import { at, claim, euros, finished, pack, picture, report, request, table } from '../../test/cases.ts'
import { type Case, compile, counterfactual, decide, type Facts, groundsOf, policies } from '../index.ts'

const policy = policies.anumi
const anumi = compile(policy)
const BOUGHT = '2026-06-01T10:00:00Z'

describe('a pack at Anumi', () => {
  it.each([
    ['unused', 100, '2026-06-15T10:00:00Z', 'granted', 2000],
    ['unused, a second late', 100, '2026-06-15T10:00:01Z', 'refused', null],
    ['with 62 of 100 left', 62, BOUGHT, 'granted', 1240],
    ['with one left', 1, BOUGHT, 'granted', 20],
    ['all used', 0, BOUGHT, 'nothing', null],
  ])('%s (C8, C11, C12, C26)', (_, left, moment, verdict, amount) => {
    const ruling = decide(anumi, request(moment, pack(BOUGHT, { 'purchase.credits_left': left, 'purchase.credits_used': 100 - left })))
    expect(ruling.verdict).toBe(verdict)
    expect(ruling.grant).toEqual(amount === null ? null : euros(amount, 'original_method'))
  })

  it('all of whose credits are consumed is worth no cash, and asks for nothing (C14)', () => {
    const used = pack(BOUGHT, { 'purchase.credits_left': 0, 'purchase.credits_used': 100 })
    expect(decide(anumi, request(BOUGHT, used))).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_left' }], needs: [] })
  })

  it('says when its time ended, what would have changed it, and a way on (C26, C36)', () => {
    const late = request('2026-06-15T10:00:01Z', pack(BOUGHT))
    const ruling = decide(anumi, late)
    expect(ruling).toMatchObject({
      reasons: [{ code: 'window_over', params: { since: at(BOUGHT), until: at('2026-06-15T10:00:00Z'), span: 'P14D' }, clause: '4' }],
      next: [{ kind: 'write_support' }, { kind: 'statutory' }],
    })
    expect(counterfactual(anumi, late, ruling)).toMatchObject({ fact: 'request.at', value: '2026-06-15T10:00:00Z', verdict: 'granted' })
  })

  it('asks for the address it was bought from (C9), and never refuses for not knowing it', () => {
    const from = (known: boolean | undefined) => decide(anumi, request(BOUGHT, pack(BOUGHT, { 'request.from_purchase_address': known })))
    expect(from(false)).toMatchObject({ verdict: 'needs_information', reasons: [{ code: 'same_address' }] })
    expect(from(undefined)).toMatchObject({ verdict: 'needs_information', asks: ['request.from_purchase_address'] })
  })

  it('needs the order id and a short description (C30)', () => {
    expect(decide(anumi, request(BOUGHT, pack(BOUGHT))).needs).toEqual(['order_id', 'description'])
  })

  it('of a terminated account is refused (C25)', () => {
    expect(decide(anumi, request(BOUGHT, pack(BOUGHT, { 'account.standing': 'terminated' })))).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'account_terminated' }], next: [{ kind: 'write_support' }, { kind: 'statutory' }],
    })
  })

  it('with a chargeback open is reviewed, whatever its window (C35)', () => {
    for (const moment of [BOUGHT, '2026-08-01T00:00:00Z']) {
      const disputed = request(moment, pack(BOUGHT, { 'purchase.chargeback': true }))
      expect(decide(anumi, disputed)).toMatchObject({ verdict: 'review', rule: 'chargeback', reasons: [{ code: 'chargeback_open', clause: '6' }] })
    }
  })

  it('from an app store goes back through that store: Polar never had its money (C10)', () => {
    for (const channel of ['app_store', 'play_store']) {
      expect(decide(anumi, request(BOUGHT, pack(BOUGHT, { 'purchase.channel': channel })))).toMatchObject({
        verdict: 'redirect', grant: null, reasons: [{ code: 'bought_in_store' }], next: [{ kind: 'use_store' }, { kind: 'write_support' }],
      })
    }
  })
})

describe('the pro-rated value (C11, C12)', () => {
  const amount = (paid: number, credits: number, left: number, more: Facts = {}, round: 'down' | 'half_up' | 'up' = policy.defaults.round) => {
    const facts = { 'purchase.paid': paid, 'purchase.credits': credits, 'purchase.credits_left': left, ...more }
    const { grant } = decide(compile({ ...policy, defaults: { ...policy.defaults, round } }), request(BOUGHT, pack(BOUGHT, facts)))
    return grant && 'money' in grant ? grant.money.amount : grant
  }

  it.each([
    [1000, 7, 3, 428, 429, 429],
    [999, 10, 5, 499, 500, 500],
    [1000, 3, 1, 333, 333, 334],
    [2999, 150, 149, 2979, 2979, 2980],
    [999, 7, 7, 999, 999, 999],
  ])('of %i cents for %i credits, %i left: %i down, %i half up, %i up', (paid, credits, left, down, halfUp, up) => {
    expect((['down', 'half_up', 'up'] as const).map((round) => amount(paid, credits, left, {}, round))).toEqual([down, halfUp, up])
    expect(amount(paid, credits, left)).toBe(down)
  })

  it('follows the rate of each pack, not an average', () => {
    expect([amount(2000, 100, 10), amount(500, 10, 10), amount(900, 300, 10)]).toEqual([200, 500, 30])
  })

  it('counts a credit that came back as left', () => {
    expect(amount(2000, 100, 100, { 'purchase.credits_used': 8 })).toBe(2000)
  })

  it('is never more than was not refunded yet', () => {
    expect(amount(2000, 100, 62, { 'purchase.refunded': 1000 })).toBe(1000)
    expect(amount(2000, 100, 100, { 'purchase.refunded': 2000 })).toBe(null)
  })
})

describe('the 14 days (C8, C26)', () => {
  const verdictAt = (defaults: Partial<typeof policy.defaults>, bought: string, last: string, seconds: number) =>
    decide(compile({ ...policy, defaults: { ...policy.defaults, ...defaults } }), { ...request(bought, pack(bought)), at: at(last) + seconds * 1000 }).verdict

  it.each([
    ['in any month', '2026-06-01T10:00:00Z', '2026-06-15T10:00:00Z'],
    ['past the day that summer time begins', '2026-03-20T10:00:00+01:00', '2026-04-03T11:00:00+02:00'],
    ['past the day that summer time ends', '2026-10-20T10:00:00+02:00', '2026-11-03T09:00:00+01:00'],
    ['over a leap day', '2028-02-20T10:00:00Z', '2028-03-05T10:00:00Z'],
    ['over the new year', '2026-12-24T10:00:00Z', '2027-01-07T10:00:00Z'],
  ])('are 24 hours each %s', (_, bought, last) => {
    expect([-1, 0, 1].map((seconds) => verdictAt({}, bought, last, seconds))).toEqual(['granted', 'granted', 'refused'])
  })

  it.each([
    ['Europe/Berlin', '2026-03-20T10:00:00+01:00', '2026-04-03T23:59:59+02:00'],
    ['Europe/Berlin', '2026-10-20T10:00:00+02:00', '2026-11-03T23:59:59+01:00'],
    ['America/Los_Angeles', '2028-02-15T10:00:00-08:00', '2028-02-29T23:59:59-08:00'],
    ['Pacific/Kiritimati', '2026-06-01T10:30:00Z', '2026-06-16T09:59:59Z'],
    ['Etc/GMT+12', '2026-06-01T10:30:00Z', '2026-06-15T11:59:59Z'],
  ])('end with the date in %s in the other reading', (zone, bought, last) => {
    expect([-1, 0, 1].map((seconds) => verdictAt({ days: 'calendar', zone }, bought, last, seconds))).toEqual(['granted', 'granted', 'refused'])
  })
})

describe('the grounds of Anumi', () => {
  it('are a change of mind and reports: what the text does not name is left to a person', () => {
    expect(groundsOf(policy)).toEqual(['change_of_mind', 'generation', 'quality'])
    for (const ground of ['duplicate_charge', 'unauthorised_charge', 'outage', 'defective', 'legal', 'unheard_of'])
      expect(decide(anumi, claim(ground, BOUGHT, pack(BOUGHT)))).toMatchObject({ verdict: 'review', rule: null, reasons: [{ code: 'outside_policy' }] })
  })

  it('each meet an account as it stands (C25)', () => {
    const kase = (ground: string, facts: Facts): Case => {
      if (ground === 'generation') return finished(BOUGHT, picture(BOUGHT, { 'generation.outcome': 'failed', ...facts }))
      if (ground === 'quality') return report(BOUGHT, 'wrong_style', picture(BOUGHT, facts))
      return claim(ground, BOUGHT, pack(BOUGHT, facts))
    }
    expect(table((ground, standing) => decide(anumi, kase(ground, { 'account.standing': standing })).verdict)).toEqual([
      'change_of_mind: granted granted refused refused',
      'duplicate_charge: review review refused refused',
      'unauthorised_charge: review review refused refused',
      'outage: review review refused refused',
      'misdescribed: review review refused refused',
      'defective: review review refused refused',
      'fees_after_cancellation: review review refused refused',
      'quality: granted granted refused refused',
      'generation: granted granted granted granted',
      'legal: review review refused refused',
      'other: review review refused refused',
    ])
  })
})

it.each([
  'account.standing', 'account.refund_percent', 'purchase.kind', 'purchase.at', 'purchase.channel', 'purchase.chargeback', 'purchase.credits',
  'purchase.credits_left', 'purchase.currency', 'purchase.paid', 'purchase.refunded',
])('without knowing %s a pack is neither granted nor refused: a person looks', (fact) => {
  const past = [1, 2, 3].map((day) => ({ kind: 'refund', at: at(BOUGHT) - day }))
  const kase = { ...request(BOUGHT, pack(BOUGHT, { [fact]: undefined })), past }
  expect(decide(anumi, kase)).toMatchObject({ verdict: 'review', asks: [fact] })
})
