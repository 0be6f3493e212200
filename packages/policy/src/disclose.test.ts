import { describe, expect, it } from 'vitest'
import { at, pack, picture, report, request } from '../test/cases.ts'
import { allowance, type Case, compile, counterfactual, decide, disclose, parsePolicy, policies } from './index.ts'
import anumi from './policies/anumi.json' with { type: 'json' }

const BOUGHT = '2026-06-01T10:00:00Z'
const made = (rules: object[]) =>
  compile(parsePolicy({ ...anumi, terms: {}, readings: [], rules: rules.map((rule, index) => ({ id: `r${index}`, clause: `${index}`, ...rule })) }))
const told = (compiled: ReturnType<typeof compile>, kase: Case) => {
  const ruling = decide(compiled, kase, { trace: true, until: true })
  return disclose(compiled, ruling, counterfactual(compiled, kase, ruling))
}
const cycles = (count: number) => ['purchase', 'refund'].flatMap((kind) => Array.from({ length: count }, () => ({ kind, at: at(BOUGHT) })))

describe('a rule that keeps its reasons', () => {
  it('keeps when it would say otherwise, unless it grants (C28, E3)', () => {
    const suspected = { ...request('2026-06-02T10:00:00Z', pack(BOUGHT)), past: cycles(4) }
    expect(decide(compile(policies.anumi), suspected, { until: true }).until).not.toBe(null)
    expect(told(compile(policies.anumi), suspected)).toMatchObject({ verdict: 'review', reasons: [], rule: null, until: null })

    const photoroom = compile(policies.photoroom, { params: { report_window: '24 hours' } })
    const judged = (unusable: boolean) => report(BOUGHT, 'unusable', picture(BOUGHT, { 'judge.unusable': unusable }))
    expect(told(photoroom, judged(true))).toMatchObject({ verdict: 'granted', until: '2026-06-02T10:00:00Z' })
    expect(told(photoroom, judged(false))).toMatchObject({ verdict: 'refused', until: null })
  })

  it('keeps when its cap opens again, also as a next step', () => {
    const capped = (tell: string) =>
      made([{ for: ['quality'], require: { courtesy_cap: { past: { kind: 'courtesy', in: '90 days', atMost: 0 } } }, gives: { credits: 'charged', as: 'courtesy' }, tell }])
    const again = report('2026-06-02T10:00:00Z', 'other', picture(BOUGHT), [{ kind: 'courtesy', at: at(BOUGHT) }])
    expect(told(capped('reason'), again).next).toEqual([{ kind: 'wait', at: '2026-08-30T10:00:00.001Z' }])
    expect(told(capped('outcome'), again).next).toEqual([])
    expect(allowance(capped('reason'), again)).toMatchObject({ limit: 1, left: 0 })
    expect(allowance(capped('outcome'), again)).toBe(null)
  })

  it('keeps which fact it misses, while it may not even speak', () => {
    const hidden = (tell: string) => made([{ if: { 'account.refund_percent': { over: 50 } }, gives: { review: 'abuse_suspected' }, tell }, { gives: { refuse: 'delivered' } }])
    const unknown = request(BOUGHT, pack(BOUGHT, { 'account.refund_percent': undefined }))
    expect(told(hidden('reason'), unknown)).toMatchObject({ verdict: 'review', reasons: [{ code: 'unknown_fact', params: { field: 'account.refund_percent' } }] })
    const kept = told(hidden('outcome'), unknown)
    expect(kept).toMatchObject({ verdict: 'review', reasons: [] })
    expect(JSON.stringify(kept)).not.toContain('refund_percent')
  })

  it('is no way to something better: nobody learns where a pattern of abuse begins (C28)', () => {
    const abuse = (tell: string) => [{ if: { 'account.refund_percent': { over: 50 } }, gives: { review: 'abuse_suspected' }, tell }, { gives: { refuse: 'delivered' } }]
    const kase = request(BOUGHT, pack(BOUGHT))
    expect(told(made(abuse('reason')), kase).counterfactual).toMatchObject({ fact: 'account.refund_percent', value: 51, verdict: 'review' })
    expect(told(made(abuse('outcome')), kase).counterfactual).toBe(null)
    // The same fact, looked at by an open rule as well: the doubt of the hidden one is no improvement.
    const open = { if: { 'account.refund_percent': { over: 90 } }, gives: { refuse: 'delivered' } }
    expect(told(made([open, ...abuse('outcome')]), kase).counterfactual).toBe(null)
  })

  it('asks for what the person alone can tell, without saying why', () => {
    const policy = made([{ if: { 'request.from_purchase_address': false }, gives: { review: 'abuse_suspected' }, tell: 'outcome' }, { gives: { refuse: 'delivered' } }])
    const unknown = request(BOUGHT, pack(BOUGHT, { 'request.from_purchase_address': undefined }))
    expect(told(policy, unknown)).toMatchObject({
      verdict: 'needs_information', reasons: [{ code: 'unknown_fact' }], next: [{ kind: 'give_information' }], rule: null, clause: null,
    })
  })
})
