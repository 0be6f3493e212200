import { describe, expect, it } from 'vitest'
import { euros, finished, pack, picture, report, request } from '../../test/cases.ts'
import { compile, decide, deadlines, policies, summarize } from '../index.ts'

const anypic = compile(policies.anypic)
const BOUGHT = '2026-06-01T10:00:00Z'

describe('a pack at AnyPic', () => {
  it.each([
    ['at once', BOUGHT, 'granted'],
    ['a second before seven days are over', '2026-06-08T09:59:59Z', 'granted'],
    ['on the second', '2026-06-08T10:00:00Z', 'granted'],
    ['a second after', '2026-06-08T10:00:01Z', 'refused'],
  ])('unused, asked for %s: full or refused (A6, A8, A19)', (_, moment, verdict) => {
    expect(decide(anypic, request(moment, pack(BOUGHT)))).toMatchObject({
      verdict,
      grant: verdict === 'granted' ? euros(2000, 'original_method') : null,
    })
  })

  it('says when its window closed (A19)', () => {
    expect(decide(anypic, request('2026-06-10T10:00:00Z', pack(BOUGHT))).reasons).toEqual([
      { code: 'window_over', params: { since: BOUGHT, until: '2026-06-08T10:00:00Z', span: 'P7D' }, clause: '4' },
    ])
  })

  it('is refused as soon as one credit of that pack was consumed (A6, A7)', () => {
    const used = pack(BOUGHT, { 'purchase.credits_used': 1, 'purchase.credits_left': 99 })
    expect(decide(anypic, request(BOUGHT, used))).toMatchObject({ verdict: 'refused', reasons: [{ code: 'partly_used', params: { count: 1 } }] })
  })

  it('gives all true reasons at once', () => {
    const used = pack(BOUGHT, { 'purchase.credits_used': 3 })
    expect(decide(anypic, request('2026-07-01T00:00:00Z', used)).reasons.map(({ code }) => code)).toEqual(['window_over', 'partly_used'])
  })

  it('asks for phone, order, payment time, amount and reason (A22)', () => {
    expect(decide(anypic, request(BOUGHT, pack(BOUGHT))).needs).toEqual(['phone', 'order_id', 'paid_at', 'amount', 'description'])
  })

  it('is forfeit with a banned account (A18)', () => {
    expect(decide(anypic, request(BOUGHT, pack(BOUGHT, { 'account.standing': 'banned' })))).toMatchObject({ verdict: 'refused', rule: 'banned' })
  })
})

describe('a generation at AnyPic', () => {
  it.each([['failed', 'A12'], ['moderated', 'A14']])('that %s returns its credits by itself (%s, A15)', (outcome) => {
    expect(decide(anypic, finished(BOUGHT, picture(BOUGHT, { 'generation.outcome': outcome })))).toMatchObject({
      verdict: 'granted', automatic: true, grant: { credits: 4, as: null }, needs: [],
    })
  })

  it.each(['not_to_my_taste', 'unusable', 'other'])('that was delivered is not refunded for %s: regenerate (A4, A16, A17)', (reason) => {
    expect(decide(anypic, report(BOUGHT, reason, picture(BOUGHT)))).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'delivered', clause: '4' }], next: [{ kind: 'regenerate' }, { kind: 'write_support' }],
    })
  })

  it('that still runs has to end first', () => {
    expect(decide(anypic, report(BOUGHT, 'other', picture(BOUGHT, { 'generation.outcome': 'running' }))).verdict).toBe('wait')
  })
})

it('answers and decides in 3 business days and pays in 3 to 10, past weekends (A23, A26)', () => {
  const friday = Date.parse('2026-06-05T10:00:00Z')
  expect(deadlines(anypic, { requestedAt: friday, approvedAt: friday, facts: {} })).toMatchObject([
    { stage: 'credit' },
    { stage: 'reply', from: null, until: '2026-06-10T23:59:59Z' },
    { stage: 'decision', until: '2026-06-10T23:59:59Z' },
    { stage: 'arrival', zone: 'UTC', from: '2026-06-10T00:00:00Z', until: '2026-06-19T23:59:59Z', aim: true },
  ])
})

it('publishes its date, its one mail address and the exact subject (A1, A20, A21, A27)', () => {
  expect(summarize(compile(policies.anypic))).toMatchObject({
    version: '2026-05-15',
    published: { date: '2026-05-15', precision: 'day' },
    seller: { contact: [{ kind: 'email', to: 'hello@anypic.app', subject: 'Refund Request' }] },
  })
})
