import { describe, expect, it } from 'vitest'
import { at, euros, pack, picture, report, request } from '../test/cases.ts'
import { allLaws, sale, used } from '../test/sales.ts'
import { type Case, compile, counterfactual, decide, decideByVersions, disclose, type Facts, parsePolicy, policies, type PolicyId } from './index.ts'
import anumiFile from './policies/anumi.json' with { type: 'json' }

const BOUGHT = '2026-06-01T10:00:00Z'
const LATER = '2026-06-10T10:00:00Z'
const alone = (id: PolicyId, kase: Case) => decide(compile(policies[id]), kase)
const together = (id: PolicyId, kase: Case) => decide(compile(policies[id]), kase, { laws: allLaws })
const inEurope = (moment: string, facts: Facts = {}) => request(moment, { ...pack(BOUGHT), ...sale(), ...facts })

describe('a policy with the laws beside it', () => {
  it('gives what the policy forbids and the law grants (C36, C37, D3)', () => {
    expect(alone('jimeng', inEurope(LATER)).verdict).toBe('refused')
    expect(together('jimeng', inEurope(LATER))).toMatchObject({
      verdict: 'granted', law: 'eu-withdrawal', rule: 'untouched', clause: 'Directive 2011/83/EU art. 9, 13', grant: euros(2000, 'original_method'),
    })
  })

  it('still gives it after the 7 days of the policy are over, until those of the law are (A19)', () => {
    const ruled = (moment: string) => together('anypic', inEurope(moment))
    expect([alone('anypic', inEurope('2026-06-08T10:00:00Z')).verdict, ruled('2026-06-08T10:00:00Z').law]).toEqual(['granted', null])
    expect([alone('anypic', inEurope('2026-06-08T10:00:01Z')).verdict, ruled('2026-06-08T10:00:01Z').law]).toEqual(['refused', 'eu-withdrawal'])
    expect(ruled('2026-06-17T11:59:59Z')).toMatchObject({ verdict: 'granted', law: 'eu-withdrawal' })
    expect(ruled('2026-06-17T12:00:00Z')).toMatchObject({ verdict: 'refused', law: null, reasons: [{ code: 'window_over' }] })
  })

  it('pays for what is left of a used pack where the policy refuses (A6)', () => {
    const kase = inEurope('2026-06-03T10:00:00Z', used(38))
    expect(alone('anypic', kase)).toMatchObject({ verdict: 'refused', reasons: [{ code: 'partly_used' }] })
    expect(together('anypic', kase)).toMatchObject({ verdict: 'granted', law: 'eu-withdrawal', rule: 'service', grant: euros(1240, 'original_method') })
  })

  it('is the policy’s own where both give the same (C11, C12)', () => {
    for (const credits of [0, 38, 67]) {
      const kase = inEurope(LATER, used(credits))
      expect(together('anumi', kase)).toEqual(alone('anumi', kase))
    }
  })

  it('is the law’s where it gives more of the same (C37)', () => {
    const unasked = inEurope(LATER, { ...used(38), 'sale.start_requested': false })
    expect(alone('anumi', unasked).grant).toEqual(euros(1240, 'original_method'))
    expect(together('anumi', unasked)).toMatchObject({ law: 'eu-withdrawal', rule: 'unasked', grant: euros(2000, 'original_method') })
  })

  it('takes no fee and asks for no fields by statute (B38)', () => {
    const abused = { ...used(0), 'account.malicious_use': true, 'purchase.refund_fee': 150, 'purchase.external_fees': 90 }
    const ruling = together('standard-30', inEurope(LATER, abused))
    expect(ruling).toMatchObject({ verdict: 'granted', law: 'eu-withdrawal', needs: [], grant: { money: { amount: 2000 }, fees: [] } })
    expect(ruling.grant).toEqual(euros(2000, 'original_method'))
  })

  it.each(Object.keys(policies) as PolicyId[])('pays under %s whatever the account is (A18, B16, C25, D10)', (id) => {
    for (const standing of ['active', 'closed', 'terminated', 'banned'])
      expect(together(id, inEurope(LATER, { 'account.standing': standing })).grant).toEqual(euros(2000, 'original_method'))
  })

  it('takes an open question of the law for more than a refusal, and for less than a grant', () => {
    const open = inEurope(LATER, { ...used(10), 'sale.class': undefined })
    expect(together('jimeng', open)).toMatchObject({ verdict: 'review', law: 'eu-withdrawal', rule: null })
    expect(together('anumi', open)).toEqual(alone('anumi', open))
    expect(together('jimeng', inEurope(LATER, { 'sale.consumer': undefined }))).toMatchObject({ verdict: 'review', asks: ['sale.consumer'] })
  })

  it.each([
    ['Germany', 'DE', 'eu-withdrawal'], ['Norway', 'NO', 'eu-withdrawal'], ['the United Kingdom', 'GB', 'uk-cancellation'],
    ['the United States', 'US', null], ['nobody knows where', undefined, null], ['nowhere', null, null],
  ])('asks the laws of where the person lives: %s', (_, country, law) => {
    const kase = inEurope(LATER, { 'sale.country': country })
    expect(together('jimeng', kase).law).toBe(law)
    if (law === null) expect(together('jimeng', kase)).toEqual(alone('jimeng', kase))
  })

  it('stands beside each version of a policy that has a say (B4, D23, C37)', () => {
    const version = (share: 'all' | 'credits_left') =>
      compile({ ...policies.anumi, rules: [{ id: 'pack', clause: '2', if: { within: { time: '7 days', of: 'purchase.at' } }, gives: { money: share, to: ['original_method'] } }] })
    const decided = (moment: string) =>
      decideByVersions([version('credits_left'), version('all')], inEurope(moment, used(38)), { laws: allLaws, until: true }).ruling
    expect(decided('2026-06-02T10:00:00Z')).toMatchObject({ law: null, grant: euros(2000, 'original_method'), until: at('2026-06-08T10:00:00Z') })
    expect(decided(LATER)).toMatchObject({ law: 'eu-withdrawal', grant: euros(1240, 'original_method'), until: at('2026-06-17T12:00:00Z') - 1 })
  })

  it('lets the person choose between credits by the policy and another run by the law', () => {
    const kase = report(LATER, 'wrong_style', { ...pack(BOUGHT), ...picture(BOUGHT), ...sale(), 'judge.claim_holds': true })
    expect(alone('anumi', kase)).toMatchObject({ grant: { credits: 4, as: 'courtesy' } })
    expect(together('anumi', kase)).toMatchObject({
      verdict: 'granted', law: 'eu-conformity', grant: null, chosenBy: 'person',
      choices: [{ credits: 4, as: 'courtesy' }, { remedy: { kind: 'rerun' } }],
    })
  })

  it('takes a claim that a result is wanting to a person, where the policy refuses it (A16, D11)', () => {
    const quality = (reason: string) => report(LATER, reason, { ...pack(BOUGHT), ...picture(BOUGHT), ...sale() })
    expect(together('jimeng', quality('wrong_style'))).toMatchObject({ verdict: 'review', law: 'eu-conformity' })
    expect(together('jimeng', quality('not_to_my_taste'))).toMatchObject({ verdict: 'refused', law: null })
  })
})

describe('the proof of a policy with the laws beside it', () => {
  it('names the rules of both, and which book each is of', () => {
    const { trace } = decide(compile(policies.jimeng), inEurope(LATER), { laws: allLaws, trace: true })
    expect(trace!.filter(({ spoke }) => spoke).map(({ law, rule }) => [law, rule])).toEqual([[null, 'pack'], ['eu-withdrawal', 'untouched']])
  })

  it('hides what the policy keeps, and nothing of the law, though rules share a name', () => {
    const hidden = compile(
      parsePolicy({
        ...anumiFile, readings: [], terms: {},
        rules: [{ id: 'untouched', clause: '4', if: { 'account.refund_percent': { over: 50 } }, gives: { review: 'abuse_suspected' }, tell: 'outcome' },
          { id: 'no', clause: '1', gives: { refuse: 'non_refundable' } }],
      }),
    )
    const told = (facts: Facts) => disclose(hidden, decide(hidden, inEurope(LATER, facts), { laws: allLaws, trace: true }))
    for (const percent of [0, 90]) {
      const decision = told({ 'account.refund_percent': percent })
      expect(decision).toMatchObject({ verdict: 'granted', law: 'eu-withdrawal', rule: 'untouched' })
      expect(decision.trace!.map(({ law, rule }) => `${law} ${rule}`)).toContain('eu-withdrawal untouched')
      expect(JSON.stringify(decision)).not.toContain('refund_percent')
    }
  })

  it('says until when the better ruling stands', () => {
    const until = (id: PolicyId, facts: Facts = {}) =>
      decide(compile(policies[id]), inEurope('2026-06-02T10:00:00Z', facts), { laws: allLaws, until: true }).until
    const lawEnds = at('2026-06-17T12:00:00Z') - 1
    expect([until('anumi'), until('anypic'), until('jimeng')]).toEqual([lawEnds, lawEnds, lawEnds])
    expect(until('jimeng', { 'sale.country': 'US' })).toBe(null)
  })

  it('finds the last moment at which the law would have granted it', () => {
    const late = inEurope('2026-06-20T10:00:00Z')
    const found = counterfactual(compile(policies.jimeng), late, together('jimeng', late), { laws: allLaws })
    expect(found).toEqual({ fact: 'request.at', value: '2026-06-17T11:59:59.999Z', verdict: 'granted', amount: { money: { amount: 2000, currency: 'EUR' } } })
    expect(counterfactual(compile(policies.jimeng), late, alone('jimeng', late))).toBe(null)
  })
})
