import { describe, expect, it } from 'vitest'
import { at, euros, finished, pack, picture, report, request } from '../../test/cases.ts'
import { compile, counterfactual, deadlines, decide, type Facts, policies, summarize } from '../index.ts'

const anypic = compile(policies.anypic)
const BOUGHT = '2026-06-01T10:00:00Z'
const asked = (moment: string, facts: Facts = {}, bought = BOUGHT) => decide(anypic, request(moment, pack(bought, facts)))

describe('an unused pack at AnyPic', () => {
  it.each([
    ['at once', BOUGHT, 'granted'],
    ['a second before seven days are over', '2026-06-08T09:59:59Z', 'granted'],
    ['on the second', '2026-06-08T10:00:00Z', 'granted'],
    ['a second after', '2026-06-08T10:00:01Z', 'refused'],
    ['a year after', '2027-06-01T10:00:00Z', 'refused'],
  ])('asked for %s: full or refused (A2, A6, A8, A19, A24)', (_, moment, verdict) => {
    expect(asked(moment)).toMatchObject({
      verdict, automatic: false, grant: verdict === 'granted' ? euros(2000, 'original_method') : null,
    })
  })

  it.each([
    ['over a leap day', '2028-02-25T12:00:00Z', '2028-03-03T12:00:00Z'],
    ['bought on a leap day', '2028-02-29T12:00:00Z', '2028-03-07T12:00:00Z'],
    ['in a year without one', '2027-02-25T12:00:00Z', '2027-03-04T12:00:00Z'],
    ['over new year', '2026-12-29T23:59:59Z', '2027-01-05T23:59:59Z'],
  ])('has seven days of 24 hours %s (A6)', (_, bought, last) => {
    expect(asked(last, {}, bought).verdict).toBe('granted')
    expect(decide(anypic, { ...request(last, pack(bought)), at: at(last) + 1000 }).verdict).toBe('refused')
  })

  it.each([
    ['clocks forward in Berlin', 'Europe/Berlin', '2026-03-24T22:30:00Z', '2026-03-31T21:59:59Z'],
    ['clocks back in Berlin', 'Europe/Berlin', '2026-10-20T22:30:00Z', '2026-10-28T22:59:59Z'],
    ['the first place to see a date', 'Pacific/Kiritimati', '2026-06-01T10:00:00Z', '2026-06-09T09:59:59Z'],
    ['the last place to see it', 'Pacific/Pago_Pago', '2026-06-01T10:00:00Z', '2026-06-08T10:59:59Z'],
    ['Shanghai', 'Asia/Shanghai', '2026-06-01T10:00:00Z', '2026-06-08T15:59:59Z'],
  ])('read by dates ends with the seventh day there: %s (A6)', (_, zone, bought, last) => {
    const dates = compile({ ...policies.anypic, defaults: { ...policies.anypic.defaults, days: 'calendar', zone } })
    expect(decide(dates, request(last, pack(bought))).verdict).toBe('granted')
    expect(decide(dates, { ...request(last, pack(bought)), at: at(last) + 1000 }).verdict).toBe('refused')
  })

  it('says when its window closed (A19)', () => {
    expect(asked('2026-06-10T10:00:00Z').reasons).toEqual([
      { code: 'window_over', params: { since: at(BOUGHT), until: at('2026-06-08T10:00:00Z'), span: 'P7D' }, clause: '4' },
    ])
  })

  it('says until when it can be had (A6)', () => {
    expect(decide(anypic, request(BOUGHT, pack(BOUGHT)), { until: true }).until).toBe(at('2026-06-08T10:00:00Z'))
  })

  it('asks for phone, order, payment time, amount and reason (A22), and for nothing once it is refused', () => {
    expect(asked(BOUGHT).needs).toEqual(['phone', 'order_id', 'paid_at', 'amount', 'description'])
    expect(asked('2027-01-01T00:00:00Z').needs).toEqual([])
  })

  it('is reviewed, not refused, where a record is missing (A6)', () => {
    for (const fact of ['purchase.at', 'purchase.credits_used', 'purchase.kind', 'purchase.channel', 'account.standing'])
      expect(asked(BOUGHT, { [fact]: undefined })).toMatchObject({ verdict: 'review', asks: [fact] })
  })

  it('is reviewed where it is no pack at all: the text speaks of packs (A6)', () => {
    expect(asked(BOUGHT, { 'purchase.kind': 'subscription' })).toMatchObject({ verdict: 'review', rule: 'question', grant: null })
  })

  it('brings what is left of its price, and nothing twice (A6)', () => {
    expect(asked(BOUGHT, { 'purchase.refunded': 1500 }).grant).toEqual(euros(500, 'original_method'))
    expect(asked(BOUGHT, { 'purchase.refunded': 2000 }).verdict).toBe('nothing')
  })
})

describe('a used pack at AnyPic', () => {
  it('is refused as soon as one credit of it was consumed (A6, A17)', () => {
    expect(asked(BOUGHT, { 'purchase.credits_used': 1, 'purchase.credits_left': 99 })).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'partly_used', params: { count: 1 } }],
    })
  })

  it('does not spoil another one: each is asked for itself (A7)', () => {
    const verdicts = [{ 'purchase.credits_used': 100, 'purchase.credits_left': 0 }, {}, { 'purchase.credits_used': 5 }].map((facts) => asked(BOUGHT, facts).verdict)
    expect(verdicts).toEqual(['refused', 'granted', 'refused'])
  })

  it('gives all true reasons at once (A17, A19)', () => {
    expect(asked('2026-07-01T00:00:00Z', { 'purchase.credits_used': 3 }).reasons.map(({ code }) => code)).toEqual(['window_over', 'partly_used'])
  })

  it('would have come back unused, and says so (A17)', () => {
    const kase = request(BOUGHT, pack(BOUGHT, { 'purchase.credits_used': 3 }))
    expect(counterfactual(anypic, kase, decide(anypic, kase))).toMatchObject({ fact: 'purchase.credits_used', value: 0, verdict: 'granted' })
  })
})

describe('a generation at AnyPic', () => {
  const kinds = ['image', 'video']
  const ended = (facts: Facts) => decide(anypic, finished(BOUGHT, picture(BOUGHT, facts)))

  it.each(kinds.flatMap((kind) => ['failed', 'moderated'].map((outcome) => [kind, outcome] as const)))(
    'of a %s that %s returns its credits by itself and asks for nothing (A2, A3, A12, A14, A15)',
    (kind, outcome) => {
      expect(ended({ 'generation.kind': kind, 'generation.outcome': outcome })).toMatchObject({
        verdict: 'granted', automatic: true, grant: { credits: 4, as: null }, needs: [], asks: [],
      })
    },
  )

  it.each(['system', 'provider'])('returns them whoever failed: %s (A12, A13, A14)', (source) => {
    for (const outcome of ['failed', 'moderated'])
      expect(ended({ 'generation.outcome': outcome, 'generation.failure_source': source })).toMatchObject({ grant: { credits: 4 } })
  })

  it('that failed and had cost nothing returns nothing, rather than 0 credits (A5, A12)', () => {
    expect(ended({ 'generation.outcome': 'failed', 'generation.credits': 0 })).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_charged' }] })
  })

  it('returns the credits under every standing: a ban takes what remains, not what was never used (A12, A18)', () => {
    for (const standing of ['closed', 'terminated', 'banned', undefined])
      expect(ended({ 'generation.outcome': 'failed', 'account.standing': standing }).verdict).toBe('granted')
  })

  it.each(kinds.flatMap((kind) => policies.anypic.reports.reasons.map(({ code }) => [kind, code] as const)))(
    'of a %s that was delivered is not refunded for %s: regenerate (A3, A4, A16, A17)',
    (kind, reason) => {
      expect(decide(anypic, report(BOUGHT, reason, picture(BOUGHT, { 'generation.kind': kind })))).toMatchObject({
        verdict: 'refused', reasons: [{ code: 'delivered', clause: '4' }], next: [{ kind: 'regenerate' }, { kind: 'write_support' }],
      })
    },
  )

  it('that lacks a part is looked at by a person', () => {
    expect(ended({ 'generation.outcome': 'incomplete' })).toMatchObject({ verdict: 'review', grant: { credits: 4 }, reasons: [{ code: 'missing_deliverables' }] })
  })

  it('that still runs has to end first', () => {
    expect(decide(anypic, report(BOUGHT, 'other', picture(BOUGHT, { 'generation.outcome': 'running' }))).verdict).toBe('wait')
  })

  it('whose end nobody knows is reviewed', () => {
    expect(decide(anypic, report(BOUGHT, 'other', picture(BOUGHT, { 'generation.outcome': undefined }))).verdict).toBe('review')
  })
})

describe('what AnyPic promises', () => {
  const friday = Date.parse('2026-06-05T10:00:00Z')

  it('is an answer and a decision in 3 business days and the money in 3 to 10, past weekends (A23, A26)', () => {
    expect(deadlines(anypic, { requestedAt: friday, approvedAt: friday, facts: { 'purchase.method': 'card' } })).toMatchObject([
      { stage: 'credit', until: '2026-06-05T10:00:00Z' },
      { stage: 'reply', from: null, until: '2026-06-10T23:59:59Z', aim: false },
      { stage: 'decision', until: '2026-06-10T23:59:59Z', aim: false },
      { stage: 'arrival', zone: 'UTC', from: '2026-06-10T00:00:00Z', until: '2026-06-19T23:59:59Z', aim: true },
    ])
  })

  it('passes over holidays too (A23)', () => {
    const [, reply] = deadlines(anypic, { requestedAt: friday, approvedAt: null, facts: {}, holidays: ['2026-06-09'] })
    expect(reply).toMatchObject({ stage: 'reply', until: '2026-06-11T23:59:59Z' })
  })

  it('is for Alipay, WeChat Pay and cards; of the arrival by others it names no time (A25, A26)', () => {
    const arrival = (method: string) =>
      deadlines(anypic, { requestedAt: friday, approvedAt: friday, facts: { 'purchase.method': method } }).filter(({ stage }) => stage === 'arrival').map(({ until }) => until)
    for (const method of ['alipay', 'wechat_pay', 'card']) expect(arrival(method)).toEqual(['2026-06-19T23:59:59Z'])
    for (const method of ['paypal', 'bank_transfer', 'other']) expect(arrival(method)).toEqual([null])
    const named = summarize(anypic).promises.find(({ stage }) => stage === 'arrival')
    expect(new Set(named!.methods)).toEqual(new Set(['card', 'alipay', 'wechat_pay']))
  })
})

it('publishes its date, its one mail address and the exact subject (A1, A20, A21, A27)', () => {
  expect(summarize(anypic)).toMatchObject({
    version: '2026-05-15',
    published: { date: '2026-05-15', precision: 'day' },
    seller: { contact: [{ kind: 'email', to: 'hello@anypic.app', subject: 'Refund Request' }] },
  })
})

it('tells that credits come back without asking, and takes them off when a run begins (A5, A12, A15)', () => {
  expect(summarize(anypic).asks).toEqual(['phone', 'order_id', 'paid_at', 'amount', 'description'])
  expect(summarize(anypic)).toMatchObject({ charging: 'deduct', notices: [{ id: 'automatic', clause: '3' }] })
})
