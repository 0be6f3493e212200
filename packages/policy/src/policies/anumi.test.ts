import { describe, expect, it } from 'vitest'
import { at, euros, finished, pack, picture, report, request } from '../../test/cases.ts'
import { allowance, compile, decide, disclose, policies } from '../index.ts'

const anumi = compile(policies.anumi)
const BOUGHT = '2026-06-01T10:00:00Z'
const courtesy = (moment: string) => [{ kind: 'courtesy', at: at(moment), generation: 'gen_0' }]

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

  it.each([
    ['rounds down to the cent', 1000, 7, 3, 428],
    ['uses its own rate, not an average', 999, 10, 5, 499],
  ])('%s (C12)', (_, paid, credits, left, amount) => {
    const facts = pack(BOUGHT, { 'purchase.paid': paid, 'purchase.credits': credits, 'purchase.credits_left': left })
    expect(decide(anumi, request(BOUGHT, facts)).grant).toMatchObject({ money: { amount } })
  })

  it('asks for the address it was bought from (C9), and never refuses for not knowing it', () => {
    const from = (known: boolean | undefined) => decide(anumi, request(BOUGHT, pack(BOUGHT, { 'request.from_purchase_address': known })))
    expect(from(false)).toMatchObject({ verdict: 'needs_information', reasons: [{ code: 'same_address' }] })
    expect(from(undefined)).toMatchObject({ verdict: 'needs_information', asks: ['request.from_purchase_address'] })
  })

  it('needs the order id and a short description (C30)', () => {
    expect(decide(anumi, request(BOUGHT, pack(BOUGHT))).needs).toEqual(['order_id', 'description'])
  })

  it('of a terminated account is refused (C25), with a chargeback open it is reviewed (C35)', () => {
    expect(decide(anumi, request(BOUGHT, pack(BOUGHT, { 'account.standing': 'terminated' }))).verdict).toBe('refused')
    expect(decide(anumi, request(BOUGHT, pack(BOUGHT, { 'purchase.chargeback': true })))).toMatchObject({ verdict: 'review', rule: 'chargeback' })
  })
})

describe('a pattern of abuse (C28)', () => {
  const refunds = (count: number) => Array.from({ length: count }, (_, index) => ({ kind: 'refund', at: at('2026-05-01T00:00:00Z') + index }))

  it.each([[3, 50, 'granted'], [4, 0, 'review'], [2, 51, 'review'], [1, 100, 'granted']])('%i refunds, %i %% refunded: %s', (count, percent, verdict) => {
    const kase = { ...request(BOUGHT, pack(BOUGHT, { 'account.refund_percent': percent })), past: refunds(count) }
    expect(decide(anumi, kase).verdict).toBe(verdict)
  })

  it('is shown to operators and kept from the person, in the proof of other rules too', () => {
    const suspect = decide(anumi, { ...request(BOUGHT, pack(BOUGHT)), past: refunds(4) }, { trace: true })
    expect(suspect.reasons).toMatchObject([{ code: 'abuse_suspected' }])
    expect(disclose(anumi, suspect)).toMatchObject({ verdict: 'review', reasons: [], rule: null, clause: null, trace: null })
    const clean = decide(anumi, request(BOUGHT, pack(BOUGHT)), { trace: true })
    expect(clean.trace?.map(({ rule }) => rule)).toContain('abuse')
    expect(disclose(anumi, clean).trace?.map(({ rule }) => rule)).toEqual(['terminated', 'chargeback', 'pack'])
  })
})

describe('a generation at Anumi', () => {
  it.each([
    ['that failed', { 'generation.outcome': 'failed' }],
    ['whose bundle is not complete (C13)', { 'generation.outcome': 'incomplete', 'generation.missing_deliverables': 1 }],
  ])('%s returns its credit by itself (C3, C4, C5, C7)', (_, facts) => {
    expect(decide(anumi, finished(BOUGHT, picture(BOUGHT, facts)))).toMatchObject({ verdict: 'granted', automatic: true, grant: { credits: 4, as: null } })
  })

  it('that moderation blocked has nothing to return: nothing was charged (C24)', () => {
    const blocked = picture(BOUGHT, { 'generation.outcome': 'moderated', 'generation.credits': 0 })
    expect(decide(anumi, finished(BOUGHT, blocked))).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_charged', clause: '4' }] })
  })

  it.each(['no_resemblance', 'wrong_style', 'broken_anatomy', 'breaks_guidelines'])(
    'reported for %s is refunded once as courtesy (C15, C18, C19, C20, C21, C22)',
    (reason) => {
      expect(decide(anumi, report(BOUGHT, reason, picture(BOUGHT)))).toMatchObject({ verdict: 'granted', grant: { credits: 4, as: 'courtesy' } })
    },
  )

  it('is not refunded for taste: regenerate (C14, C23)', () => {
    expect(decide(anumi, report(BOUGHT, 'not_to_my_taste', picture(BOUGHT)))).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'matter_of_taste' }], next: [{ kind: 'regenerate' }, { kind: 'write_support' }],
    })
  })
})

describe('the courtesy cap (C16, C17, C27)', () => {
  const second = (moment: string) => decide(anumi, report(moment, 'wrong_style', picture(BOUGHT), courtesy('2026-06-01T10:00:00Z')), { until: true })

  it.each([
    ['a day later', '2026-06-02T10:00:00Z', 'review'],
    ['a second before 90 days are over', '2026-08-30T09:59:59Z', 'review'],
    ['90 days later', '2026-08-30T10:00:00Z', 'granted'],
  ])('a second one %s: %s', (_, moment, verdict) => {
    expect(second(moment).verdict).toBe(verdict)
  })

  it('goes to a person with what it would bring and when the next one comes', () => {
    expect(second('2026-06-02T10:00:00Z')).toMatchObject({
      grant: { credits: 4, as: 'courtesy' },
      reasons: [{ code: 'courtesy_cap', params: { count: 1, limit: 1, span: 'P90D', again: '2026-08-30T10:00:00Z' } }],
      until: at('2026-08-30T10:00:00Z') - 1,
    })
  })

  it('is counted before anyone asks', () => {
    const now = report('2026-06-02T10:00:00Z', 'wrong_style', picture(BOUGHT))
    expect(allowance(anumi, now)).toEqual({ limit: 1, left: 1, again: null })
    expect(allowance(anumi, { ...now, past: courtesy('2026-06-01T10:00:00Z') })).toEqual({ limit: 1, left: 0, again: at('2026-08-30T10:00:00Z') })
    expect(allowance(compile(policies.anypic), now)).toBe(null)
  })
})
