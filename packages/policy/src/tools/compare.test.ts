import { describe, expect, it } from 'vitest'
import { finished, pack, picture, report, request } from '../../test/cases.ts'
import { compile, policies, type Policy } from '../index.ts'
import { compare } from './compare.ts'

const BOUGHT = '2026-06-01T10:00:00Z'
const [anypic, anumi, jimeng, thirty] = (['anypic', 'anumi', 'jimeng', 'standard-30'] as const).map((id) =>
  compile(policies[id]),
)

describe('two policies and one case', () => {
  it('says which is better, and in what they differ: a used pack at AnyPic and at Anumi', () => {
    const used = request(
      '2026-06-04T10:00:00Z',
      pack(BOUGHT, { 'purchase.credits_left': 50, 'purchase.credits_used': 50 }),
    )
    const { change, differs, first, second } = compare(anypic!, anumi!, used)
    expect([first.verdict, second.verdict, change]).toEqual(['refused', 'granted', 'better'])
    expect(differs).toMatchObject({
      verdict: { first: 'refused', second: 'granted' },
      amounts: { first: [], second: [{ money: { amount: 1000, currency: 'EUR' } }] },
      destinations: { first: [], second: [{ to: 'original_method', review: false }] },
      reasons: { first: ['partly_used'], second: [] },
      asks: { first: [], second: ['description', 'order_id'] },
      until: { first: null, second: '2026-06-15T10:00:00Z' },
    })
    expect(compare(anumi!, anypic!, used).change).toBe('worse')
  })

  it('finds the end of a window where only that differs', () => {
    const longer: Policy = JSON.parse(JSON.stringify(policies.anypic).replaceAll('"time":"7 days"', '"time":"9 days"'))
    expect(compare(anypic!, compile(longer), request('2026-06-02T10:00:00Z', pack(BOUGHT)))).toMatchObject({
      change: 'same',
      differs: { until: { first: '2026-06-08T10:00:00Z', second: '2026-06-10T10:00:00Z' } },
    })
  })

  it('says nothing of what is alike', () => {
    expect(compare(anumi!, anumi!, request(BOUGHT, pack(BOUGHT)))).toMatchObject({ change: 'same', differs: {} })
  })

  it('calls credits here and courtesy credits there neither better nor worse', () => {
    const giving = (as: 'courtesy' | undefined) =>
      compile({
        ...policies.anumi,
        rules: [{ id: 'kind', clause: '3', gives: { credits: 'charged', ...(as && { as }) } }],
      })
    expect(
      compare(giving('courtesy'), giving(undefined), report(BOUGHT, 'wrong_style', picture(BOUGHT))),
    ).toMatchObject({
      change: 'other',
      differs: { courtesy: { first: true, second: false } },
    })
  })

  it('compares choices by all of them', () => {
    const choices = (coupon: boolean) =>
      compile({
        ...policies.anumi,
        rules: [
          {
            id: 'choose',
            clause: '1',
            gives: {
              oneOf: [{ credits: 'charged' }, coupon ? { remedy: 'coupon' } : { remedy: 'rerun' }],
              chosen: 'person',
            },
          },
        ],
      })
    const failed = finished(BOUGHT, picture(BOUGHT, { 'generation.outcome': 'failed' }))
    expect(compare(choices(true), choices(false), failed)).toMatchObject({
      change: 'other',
      differs: {
        amounts: {
          first: [{ credits: 4 }, { remedy: { kind: 'coupon' } }],
          second: [{ credits: 4 }, { remedy: { kind: 'rerun' } }],
        },
      },
    })
    expect(compare(choices(true), choices(true), failed).change).toBe('same')
  })

  it('holds a review against a refusal', () => {
    expect(compare(jimeng!, thirty!, request(BOUGHT, pack(BOUGHT))).change).toBe('better')
  })
})
