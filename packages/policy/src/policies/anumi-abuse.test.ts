import { describe, expect, it } from 'vitest'
import { at, pack, picture, report, request } from '../../test/cases.ts'
import { compile, counterfactual, decide, disclose, policies } from '../index.ts'

const anumi = compile(policies.anumi)
const NOW = '2026-12-01T10:00:00Z'
const SECOND = 1000
const DAY = 24 * 60 * 60 * SECOND

const events = (kind: string, count: number, ago = 10 * DAY) => Array.from({ length: count }, () => ({ kind, at: at(NOW) - ago }))
/** A wallet that bought and refunded so often, so long ago, and was refunded that part of its money. */
const wallet = (purchases: number, refunds: number, percent: number, ago?: number) => ({
  ...request(NOW, pack('2026-11-30T10:00:00Z', { 'account.refund_percent': percent })),
  past: [...events('purchase', purchases, ago), ...events('refund', refunds, ago)],
})

describe('a pattern of abuse (C28)', () => {
  it.each([
    ['four cycles', 4, 4, 0, 'review'],
    ['three refunds of four purchases', 4, 3, 50, 'granted'],
    ['four refunds of three purchases: no cycles', 3, 4, 50, 'granted'],
    ['four refunds of generations, and one purchase', 1, 4, 0, 'granted'],
    ['two refunds of just more than half of all money', 2, 2, 51, 'review'],
    ['two refunds of half of it', 2, 2, 50, 'granted'],
    ['a first pack refunded whole', 1, 1, 100, 'granted'],
    ['nothing at all', 0, 0, 0, 'granted'],
  ])('%s', (_, purchases, refunds, percent, verdict) => {
    expect(decide(anumi, wallet(purchases, refunds, percent)).verdict).toBe(verdict)
  })

  it.each([[180 * DAY - SECOND, 'review'], [180 * DAY, 'review'], [180 * DAY + SECOND, 'granted']])(
    'is one of the last 180 days: %i ms ago it is %s',
    (ago, verdict) => {
      expect(decide(anumi, wallet(4, 4, 0, ago)).verdict).toBe(verdict)
      expect(decide(anumi, wallet(2, 2, 60, ago)).verdict).toBe(verdict)
    },
  )

  it('is looked at for reports too, and is never a no by itself', () => {
    const suspect = { ...report(NOW, 'wrong_style', picture(NOW)), past: wallet(4, 4, 0).past }
    expect(decide(anumi, suspect)).toMatchObject({ verdict: 'review', rule: 'abuse' })
  })

  it('never stands between a failed run and its credit (C7)', () => {
    const failed = report(NOW, 'other', picture(NOW, { 'generation.outcome': 'failed' }), wallet(4, 4, 100).past)
    expect(decide(anumi, failed)).toMatchObject({ verdict: 'granted', automatic: true })
  })

  it('is shown to operators and kept from the person, in the proof of other rules too', () => {
    const kase = wallet(4, 4, 0)
    const suspect = decide(anumi, kase, { trace: true })
    expect(suspect.reasons).toMatchObject([{ code: 'abuse_suspected' }])
    expect(disclose(anumi, suspect, counterfactual(anumi, kase, suspect))).toMatchObject({
      verdict: 'review', reasons: [], rule: null, clause: null, trace: null, counterfactual: null,
    })
    const clean = decide(anumi, wallet(0, 0, 0), { trace: true })
    expect(clean.trace?.map(({ rule }) => rule)).toContain('abuse')
    expect(disclose(anumi, clean).trace?.map(({ rule }) => rule)).toEqual(['store', 'terminated', 'chargeback', 'pack'])
  })

  it('is not known where the share of refunds is not, and nobody is told so', () => {
    const unknown = wallet(2, 2, 0)
    const ruling = decide(anumi, { ...unknown, facts: { ...unknown.facts, 'account.refund_percent': undefined } })
    expect(ruling).toMatchObject({ verdict: 'review', tell: 'outcome', asks: ['account.refund_percent'] })
    expect(disclose(anumi, ruling)).toMatchObject({ reasons: [], rule: null })
  })
})
