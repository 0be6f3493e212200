import { describe, expect, it } from 'vitest'
import { at, finished, picture, report } from '../../test/cases.ts'
import { allowance, compile, decide, disclose, policies } from '../index.ts'

const policy = policies.anumi
const anumi = compile(policy)
const MADE = '2026-06-01T10:00:00Z'
const courtesy = (moment: string) => [{ kind: 'courtesy', at: at(moment), generation: 'gen_0' }]
const REASONS = ['no_resemblance', 'wrong_style', 'broken_anatomy', 'breaks_guidelines']

describe('a generation at Anumi', () => {
  it.each([
    ['that failed (C3)', { 'generation.outcome': 'failed' }],
    ['that a provider failed', { 'generation.outcome': 'failed', 'generation.failure_source': 'provider' }],
    ['whose bundle is not complete (C13)', { 'generation.outcome': 'incomplete', 'generation.missing_deliverables': 1 }],
    ['that succeeded without its bundle (C13)', { 'generation.outcome': 'succeeded', 'generation.missing_deliverables': 2 }],
  ])('%s returns its credit by itself, and asks for nothing (C5, C7)', (_, facts) => {
    for (const standing of ['active', 'closed', 'terminated', 'banned']) {
      expect(decide(anumi, finished(MADE, picture(MADE, { ...facts, 'account.standing': standing })))).toMatchObject({
        verdict: 'granted', automatic: true, grant: { credits: 4, as: null }, needs: [],
      })
    }
  })

  it('that failed gives back what was charged, to a wallet, however often it is reported (C4, C6)', () => {
    const failed = report(MADE, 'other', picture(MADE, { 'generation.outcome': 'failed' }), courtesy(MADE))
    expect(disclose(anumi, decide(anumi, failed))).toMatchObject({
      verdict: 'granted', amount: { credits: 4 }, courtesy: false, destinations: [{ to: 'wallet', review: false }],
    })
  })

  it('is a failure or a success only once it is known which (C13)', () => {
    for (const fact of ['generation.outcome', 'generation.missing_deliverables'])
      expect(decide(anumi, finished(MADE, picture(MADE, { [fact]: undefined })))).toMatchObject({ verdict: 'review', asks: [fact] })
  })

  it('that moderation blocked has nothing to return: nothing was charged (C24)', () => {
    const blocked = picture(MADE, { 'generation.outcome': 'moderated', 'generation.credits': 0 })
    for (const kase of [finished(MADE, blocked), report(MADE, 'wrong_style', blocked)])
      expect(decide(anumi, kase)).toMatchObject({ verdict: 'nothing', reasons: [{ code: 'nothing_charged', clause: '4' }] })
  })

  it('that still runs has to end first', () => {
    expect(decide(anumi, report(MADE, 'other', picture(MADE, { 'generation.outcome': 'running' }))).verdict).toBe('wait')
  })

  it('falls in one of three classes: by itself, on request, not at all (C2)', () => {
    const failed = decide(anumi, finished(MADE, picture(MADE, { 'generation.outcome': 'failed' })))
    const asked = decide(anumi, report(MADE, 'wrong_style', picture(MADE)))
    const taste = decide(anumi, report(MADE, 'not_to_my_taste', picture(MADE)))
    expect([failed, asked, taste].map(({ verdict, automatic }) => [verdict, automatic])).toEqual([['granted', true], ['granted', false], ['refused', false]])
  })
})

describe('a courtesy at Anumi', () => {
  it.each(REASONS)('for %s is granted within the cap, with a few words and the result attached (C18, C19, C20, C21, C22, C31)', (reason) => {
    expect(decide(anumi, report(MADE, reason, picture(MADE)))).toMatchObject({
      verdict: 'granted', grant: { credits: 4, as: 'courtesy' }, needs: ['description', 'result'],
    })
  })

  it('is credit in the wallet, never money (C15)', () => {
    expect(disclose(anumi, decide(anumi, report(MADE, 'wrong_style', picture(MADE))))).toMatchObject({
      amount: { credits: 4 }, courtesy: true, destinations: [{ to: 'wallet', review: false }],
    })
    const cash = policy.rules.filter(({ gives, for: grounds }) => 'money' in gives && grounds?.includes('quality'))
    expect(cash).toEqual([])
  })

  it('is asked for from the address tied to the wallet (C29)', () => {
    const from = (known: boolean | undefined) => decide(anumi, report(MADE, 'wrong_style', picture(MADE, { 'request.from_purchase_address': known })))
    expect(from(false)).toMatchObject({ verdict: 'needs_information', reasons: [{ code: 'same_address', clause: '5' }] })
    expect(from(undefined)).toMatchObject({ verdict: 'needs_information', asks: ['request.from_purchase_address'] })
  })

  it('is not given for taste: regenerate (C14, C23)', () => {
    expect(decide(anumi, report(MADE, 'not_to_my_taste', picture(MADE)))).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'matter_of_taste' }], next: [{ kind: 'regenerate' }, { kind: 'write_support' }],
    })
  })

  it('for another reason is at their discretion', () => {
    expect(decide(anumi, report(MADE, 'other', picture(MADE)))).toMatchObject({ verdict: 'review', grant: { credits: 4, as: 'courtesy' } })
  })

  it('for content against their own guidelines is a matter of safety too (C21)', () => {
    expect(policy.reports.reasons).toContainEqual({ code: 'breaks_guidelines', safety: true })
  })
})

describe('the courtesy cap (C16, C17, C27)', () => {
  const second = (moment: string, book = policy) =>
    decide(compile(book), report(moment, 'wrong_style', picture(MADE), courtesy(MADE)), { until: true })

  it.each([
    ['a day later', '2026-06-02T10:00:00Z', 'review'],
    ['a second before 90 days are over', '2026-08-30T09:59:59Z', 'review'],
    ['90 days later', '2026-08-30T10:00:00Z', 'granted'],
    ['a second after 90 days', '2026-08-30T10:00:01Z', 'granted'],
  ])('a second one %s: %s', (_, moment, verdict) => {
    expect(second(moment).verdict).toBe(verdict)
  })

  it('holds for the 90th day itself in the other reading', () => {
    const rules = policy.rules.map((rule) =>
      rule.id === 'courtesy'
        ? { ...rule, require: { courtesy_cap: { past: { kind: 'courtesy' as const, in: '90 days', atMost: 0, edge: 'inclusive' as const }, else: 'review' as const } } }
        : rule,
    )
    expect(second('2026-08-30T10:00:00Z', { ...policy, rules }).verdict).toBe('review')
    expect(second('2026-08-30T10:00:01Z', { ...policy, rules }).verdict).toBe('granted')
  })

  it('goes to a person, never to a no, with what it would bring and when the next one comes', () => {
    expect(second('2026-06-02T10:00:00Z')).toMatchObject({
      verdict: 'review',
      grant: { credits: 4, as: 'courtesy' },
      reasons: [{ code: 'courtesy_cap', params: { count: 1, limit: 1, span: 'P90D', again: at('2026-08-30T10:00:00Z') } }],
      until: at('2026-08-30T10:00:00Z') - 1,
    })
  })

  it('counts courtesies alone, of the whole wallet', () => {
    const past = [...courtesy('2026-01-01T00:00:00Z'), { kind: 'refund', at: at(MADE) }, { kind: 'report', at: at(MADE) }]
    expect(decide(anumi, report(MADE, 'wrong_style', picture(MADE), past)).verdict).toBe('granted')
    expect(decide(anumi, report(MADE, 'no_resemblance', picture(MADE), courtesy(MADE))).verdict).toBe('review')
  })

  it('is counted before anyone asks', () => {
    const now = report('2026-06-02T10:00:00Z', 'wrong_style', picture(MADE))
    expect(allowance(anumi, now)).toEqual({ limit: 1, left: 1, again: null })
    expect(allowance(anumi, { ...now, past: courtesy(MADE) })).toEqual({ limit: 1, left: 0, again: at('2026-08-30T10:00:00Z') })
    expect(allowance(compile(policies.anypic), now)).toBe(null)
  })
})
