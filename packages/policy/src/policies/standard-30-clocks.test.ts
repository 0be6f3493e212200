import { describe, expect, it } from 'vitest'
import { at } from '../../test/cases.ts'
import { compile, deadlines, policies, summarize } from '../index.ts'

const policy = policies['standard-30']
const standard = compile(policy)
const FRIDAY = '2025-03-07T17:00:00+08:00'
const times = (method: string, moment = FRIDAY, holidays: string[] = []) =>
  deadlines(standard, { requestedAt: at(moment), approvedAt: at(moment), facts: { 'purchase.method': method }, holidays })

describe('the clocks of the 30-day policy', () => {
  it('are two: a first reply in 24 hours, a decision in 1 to 2 business days (B26, B49, B50)', () => {
    expect(times('card').slice(0, 2)).toMatchObject([
      { stage: 'reply', zone: null, until: '2025-03-08T09:00:00Z', aim: false },
      { stage: 'decision', zone: 'Asia/Shanghai', from: '2025-03-09T16:00:00Z', until: '2025-03-11T15:59:59Z', aim: false },
    ])
  })

  it('run from the request, and money from the approval (B26, B29)', () => {
    expect(deadlines(standard, { requestedAt: at(FRIDAY), approvedAt: null, facts: { 'purchase.method': 'card' } })).toMatchObject([
      { stage: 'reply', until: '2025-03-08T09:00:00Z' }, { stage: 'decision' }, { stage: 'processing', until: null }, { stage: 'arrival', until: null },
    ])
  })

  it.each([
    ['card', '2025-03-11T16:00:00Z', '2025-03-14T15:59:59Z', null],
    ['paypal', '2025-03-09T16:00:00Z', '2025-03-11T15:59:59Z', '2025-03-07T09:00:00Z'],
    ['alipay', '2025-03-13T16:00:00Z', '2025-03-18T15:59:59Z', null],
    ['bank_transfer', '2025-03-13T16:00:00Z', '2025-03-18T15:59:59Z', null],
    ['apple_pay', '2025-03-13T16:00:00Z', '2025-03-18T15:59:59Z', null],
  ])('by method: %s (B32, B33, B34)', (method, from, until, arrival) => {
    expect(times(method).slice(2)).toMatchObject([{ stage: 'processing', from, until }, { stage: 'arrival', until: arrival }])
  })

  it('count business days in UTC+8: Friday evening in London is Saturday in the office (B48)', () => {
    expect(times('card', '2025-03-07T15:59:59Z')[1]).toMatchObject({ from: '2025-03-09T16:00:00Z', until: '2025-03-11T15:59:59Z' })
    expect(times('card', '2025-03-07T16:00:00Z')[1]).toMatchObject({ from: '2025-03-09T16:00:00Z', until: '2025-03-11T15:59:59Z' })
    expect(times('card', '2025-03-06T15:59:59Z')[1]).toMatchObject({ from: '2025-03-06T16:00:00Z', until: '2025-03-10T15:59:59Z' })
    expect(times('card', '2025-03-06T16:00:00Z')[1]).toMatchObject({ from: '2025-03-09T16:00:00Z', until: '2025-03-11T15:59:59Z' })
  })

  it('step over weekends and holidays (B35)', () => {
    expect(times('card', FRIDAY, ['2025-03-10'])[1]).toMatchObject({ from: '2025-03-10T16:00:00Z', until: '2025-03-12T15:59:59Z' })
    const week = ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08']
    expect(times('card', '2025-09-30T10:00:00+08:00', week)[1]).toMatchObject({ from: '2025-10-08T16:00:00Z', until: '2025-10-10T15:59:59Z' })
    expect(times('card', '2025-09-30T10:00:00+08:00', week)[2]).toMatchObject({ from: '2025-10-12T16:00:00Z', until: '2025-10-15T15:59:59Z' })
  })

  it('would give a day of the office for the reply in the other reading (B49)', () => {
    const promises = policy.promises.map((promise) => (promise.stage === 'reply' ? { ...promise, in: '1 business day' } : promise))
    const [reply] = deadlines(compile({ ...policy, promises }), { requestedAt: at(FRIDAY), approvedAt: null, facts: {} })
    expect(reply).toMatchObject({ zone: 'Asia/Shanghai', until: '2025-03-10T15:59:59Z' })
  })
})

describe('what the 30-day policy tells before anything is asked', () => {
  const summary = summarize(standard)

  it('is its month, without a day (B1)', () => {
    expect(summary).toMatchObject({ version: '2025-01', published: { date: '2025-01-01', precision: 'month' } })
  })

  it('is on which grounds, with what, and by when: conditions, steps and times in one answer (B2)', () => {
    expect(summary.grounds.length).toBeGreaterThan(0)
    expect(summary.detailsMinLength).toBe(20)
    expect(summary.promises.map(({ stage }) => stage)).toEqual(['reply', 'decision', 'processing', 'processing', 'processing', 'arrival', 'arrival'])
  })

  it('keeps four promises: reasons in the open, times, several ways for the money, people to talk to (B3)', () => {
    expect(policy.rules.filter(({ tell = 'reason' }) => tell !== 'reason')).toEqual([])
    expect(summary.promises.filter(({ stage }) => stage === 'reply' || stage === 'decision')).toHaveLength(2)
    const pays = policy.rules.flatMap(({ gives }) => ('money' in gives ? [gives.to.length] : []))
    expect(Math.min(...pays)).toBeGreaterThan(1)
    expect(summary.seller.contact.length).toBeGreaterThan(1)
  })

  it('is that a change is announced before it counts, and what was bought keeps its version (B4)', () => {
    expect(policy.binds.purchase).toBe('at_purchase')
    expect(summary.notices).toContainEqual({ id: 'changes', clause: '1' })
  })

  it('is for which ways of paying each time holds (B32, B33, B34, B36)', () => {
    const others = ['alipay', 'wechat_pay', 'apple_pay', 'google_pay', 'bank_transfer', 'other']
    expect(summary.promises.filter(({ stage }) => stage === 'processing').map(({ in: time, methods }) => [time, methods])).toEqual([
      ['3-5 business days', ['card']], ['1-2 business days', ['paypal']], ['5-7 business days', others],
    ])
    expect(summary.promises.filter(({ stage }) => stage === 'arrival').map(({ in: time, methods }) => [time, methods])).toEqual([
      ['instant', ['paypal']], ['unknown', ['card', ...others]],
    ])
  })

  it('is that a second review follows a no, and mediation that (B42, B44)', () => {
    expect(summary.appeal).toEqual({ clause: '7', mediation: true })
  })

  it('is that the law stays open to both sides (B45, B46)', () => {
    expect(summary.notices).toContainEqual({ id: 'statutory', clause: '2, 7' })
    expect(summary.grounds).toContain('legal')
  })

  it('is how to reach it, by mail, chat or form, whose addresses the host sets, and when somebody is there (B23, B47, B48)', () => {
    expect(summary.seller.contact).toEqual(['email', 'chat', 'form'].map((kind) => ({ kind, to: null, subject: null })))
    expect(summary.seller.office).toEqual({ zone: 'Asia/Shanghai', from: '09:00', until: '18:00' })
  })

  it('is where app stores take requests for what they sold', () => {
    expect(summary.seller.stores.map(({ channel }) => channel)).toEqual(['app_store', 'play_store'])
  })
})
