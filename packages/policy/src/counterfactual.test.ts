import { describe, expect, it } from 'vitest'
import { at, pack, picture, report, request } from '../test/cases.ts'
import { compile, counterfactual, decide, policies } from './index.ts'
import type { Case, CompiledPolicy } from './index.ts'

const found = (compiled: CompiledPolicy, kase: Case) => counterfactual(compiled, kase, decide(compiled, kase))
const anumi = compile(policies.anumi)
const BOUGHT = '2026-06-01T10:00:00Z'

describe('counterfactual', () => {
  it('finds the last moment at which a request would have been granted', () => {
    expect(found(anumi, request('2026-06-17T10:00:00Z', pack(BOUGHT)))).toEqual({
      fact: 'request.at', value: '2026-06-15T10:00:00Z', verdict: 'granted', amount: { money: { amount: 2000, currency: 'EUR' } },
    })
  })

  it('finds the first moment at which a courtesy comes back', () => {
    const kase = report('2026-06-02T10:00:00Z', 'wrong_style', picture(BOUGHT), [{ kind: 'courtesy', at: at(BOUGHT) }])
    expect(found(anumi, kase)).toMatchObject({ fact: 'request.at', value: '2026-08-30T10:00:00Z', verdict: 'granted' })
  })

  it('finds another count, or another reason, where time does not help', () => {
    const anypic = compile(policies.anypic)
    expect(found(anypic, request(BOUGHT, pack(BOUGHT, { 'purchase.credits_used': 1 })))).toMatchObject({ fact: 'purchase.credits_used', value: 0 })
    expect(found(anumi, report(BOUGHT, 'not_to_my_taste', picture(BOUGHT)))).toMatchObject({ fact: 'report.reason', verdict: 'granted' })
  })

  it('finds none where no single change helps, and asks for none when all is granted', () => {
    expect(found(compile(policies.jimeng), request(BOUGHT, pack(BOUGHT)))).toBe(null)
    expect(found(anumi, request(BOUGHT, pack(BOUGHT)))).toBe(null)
  })
})
