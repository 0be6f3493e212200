import { describe, expect, it } from 'vitest'
import { at, claim, euros, finished, grounds, pack, picture, report, table } from '../../test/cases.ts'
import { compile, deadlines, decide, disclose, type Facts, groundsOf, type PastEvent, policies, summarize } from '../index.ts'

const photoroom = compile(policies.photoroom, { params: { report_window: '24 hours' } })
const MADE = '2026-06-01T10:00:00Z'
const SOON = '2026-06-01T10:05:00Z'
const judged = (facts: Facts = {}, past: PastEvent[] = [], moment = SOON) => report(moment, 'unusable', picture(MADE, { 'judge.unusable': true, ...facts }), past)
const bad = (...args: Parameters<typeof judged>) => decide(photoroom, judged(...args))
const ended = (facts: Facts) => decide(photoroom, finished(MADE, picture(MADE, facts)))

describe('a technical failure at Photoroom', () => {
  it.each(['image', 'video'])('of an %s never takes the credits: held, then released, unasked (E1, E18)', (kind) => {
    expect(policies.photoroom.charging).toBe('hold')
    expect(ended({ 'generation.outcome': 'failed', 'generation.kind': kind })).toMatchObject({ verdict: 'granted', automatic: true, grant: { credits: 4, as: null }, needs: [] })
  })

  it('is made good whatever the feature, the platform and the surface: the table is about quality (E1, E14)', () => {
    for (const facts of [{ 'generation.feature': 'studio_shot' }, { 'generation.surface': 'batch' }, { 'generation.platform': 'desktop' }])
      expect(ended({ 'generation.outcome': 'failed', ...facts }).verdict).toBe('granted')
  })

  it('is told under how refunds work, and is promised at once (E1)', () => {
    expect(summarize(photoroom).notices).toEqual([{ id: 'automatic', clause: 'Technical issues' }])
    expect(deadlines(photoroom, { requestedAt: at(MADE), approvedAt: at(MADE), facts: {} })).toMatchObject([{ stage: 'credit', until: MADE }])
  })

  it.each(['moderated', 'incomplete'])('is not said of what was %s: a person looks (E1)', (outcome) => {
    expect(ended({ 'generation.outcome': outcome })).toMatchObject({ verdict: 'review', grant: { credits: 4 }, reasons: [{ code: 'discretion' }] })
    expect(bad({ 'generation.outcome': outcome })).toMatchObject({ verdict: 'review', grant: { credits: 4 } })
  })
})

describe('a bad result', () => {
  it.each(['image', 'video'])('of an %s that is clearly unusable comes back in full, by the answer itself (E2, E7, E18, E20)', (kind) => {
    expect(bad({ 'generation.kind': kind })).toMatchObject({ verdict: 'granted', automatic: false, grant: { credits: 4, as: null } })
  })

  it.each(policies.photoroom.reports.reasons.map(({ code }) => code))('told as %s is judged by what it is, not by the word for it (E2, E11)', (reason) => {
    for (const unusable of [true, false]) {
      const kase = report(SOON, reason, picture(MADE, { 'judge.unusable': unusable }))
      expect(decide(photoroom, kase).verdict).toBe(unusable ? 'granted' : 'refused')
    }
  })

  it('needs details of why it is one (E6)', () => {
    expect(bad().needs).toEqual(['description'])
    expect(summarize(photoroom).detailsMinLength).toBeGreaterThan(0)
  })

  it.each([
    ['at once', MADE, 'granted'],
    ['a second before its end', '2026-06-02T09:59:59Z', 'granted'],
    ['on the second', '2026-06-02T10:00:00Z', 'granted'],
    ['a second late', '2026-06-02T10:00:01Z', 'refused'],
  ])('has to be told in the time that the host sets: %s (E3, E10)', (_, moment, verdict) => {
    const ruling = bad({}, [], moment)
    expect(ruling.verdict).toBe(verdict)
    if (verdict === 'refused') expect(ruling.reasons).toMatchObject([{ code: 'window_over', params: { until: at('2026-06-02T10:00:00Z'), span: 'PT24H' } }])
  })

  it('is reviewed while the host has set no time: never too late by accident (E3)', () => {
    const unset = compile(policies.photoroom)
    for (const moment of [SOON, '2036-06-01T10:00:00Z']) expect(decide(unset, judged({}, [], moment))).toMatchObject({ verdict: 'review', grant: { credits: 4 } })
  })

  it('is refused when the judge says it can be used, and reviewed when no judge has looked (E11)', () => {
    expect(bad({ 'judge.unusable': false }).reasons).toMatchObject([{ code: 'not_unusable' }])
    expect(bad({ 'judge.unusable': undefined })).toMatchObject({ verdict: 'review', asks: ['judge.unusable'] })
  })

  it('that still runs has to end first, and one of which no end is known is reviewed', () => {
    expect(bad({ 'generation.outcome': 'running' }).verdict).toBe('wait')
    expect(bad({ 'generation.outcome': undefined }).verdict).toBe('review')
  })

  it('has all its true reasons on record (E10, E11, E12)', () => {
    const past = [{ kind: 'report', at: at(MADE), generation: 'gen_1' }]
    expect(bad({ 'judge.unusable': false }, past, '2026-06-09T00:00:00Z').reasons.map(({ code }) => code)).toEqual(['window_over', 'already_reported', 'not_unusable'])
  })

  it('that is refused tells no reason: thanks alone (E8, E21)', () => {
    expect(disclose(photoroom, bad({ 'judge.unusable': false }))).toMatchObject({ verdict: 'refused', amount: null, reasons: [], rule: null, trace: null, counterfactual: null })
  })
})

describe('several requests for one result (E12)', () => {
  const before = (generation: string, moment = MADE): PastEvent => ({ kind: 'report', at: at(moment), generation })

  it.each([
    ['a second one', [before('gen_1')], 'refused'],
    ['a second one in the same second', [before('gen_1', SOON)], 'refused'],
    ['a third one', [before('gen_1'), before('gen_1')], 'refused'],
    ['one about another result', [before('gen_2'), before('gen_3')], 'granted'],
  ])('%s: %s', (_, past, verdict) => {
    expect(bad({}, past).verdict).toBe(verdict)
  })

  it('cannot be counted for a result without a name, and is reviewed', () => {
    const { generation: _, ...nameless } = judged({}, [before('gen_1')])
    expect(decide(photoroom, nameless).verdict).toBe('review')
  })
})

describe('the safeguards against misuse (E13)', () => {
  const refunds = (count: number, moment = MADE): PastEvent[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'refund', at: at(moment), generation: `other_${index}` }))

  it.each([
    ['49 refunds', 49, MADE, SOON, 'granted'],
    ['50 refunds', 50, MADE, SOON, 'review'],
    ['50 refunds 30 days before', 50, '2026-05-02T10:05:00Z', SOON, 'review'],
    ['50 refunds a second longer before', 50, '2026-05-02T10:04:59Z', SOON, 'granted'],
  ])('after %s in a month: %s', (_, count, moment, now, verdict) => {
    expect(bad({}, refunds(count, moment), now)).toMatchObject({ verdict, grant: { credits: 4 } })
  })

  it('only ever lead to a person, and never show', () => {
    expect(bad({}, refunds(500)).reasons).toMatchObject([{ code: 'abuse_suspected' }])
    expect(disclose(photoroom, bad({}, refunds(500)))).toMatchObject({ verdict: 'review', amount: { credits: 4 }, reasons: [], rule: null, clause: null })
  })

  it('leave technical failures alone (E1)', () => {
    const kase = { ...finished(MADE, picture(MADE, { 'generation.outcome': 'failed' })), past: refunds(500) }
    expect(decide(photoroom, kase).verdict).toBe('granted')
  })
})

describe('money at Photoroom', () => {
  const facts = { ...picture(MADE), ...pack(MADE), 'judge.unusable': true, 'purchase.duplicate': true, 'outage.hours': 500 }

  it('is no subject of the article: a person decides, under every standing (E2, E14)', () => {
    const verdict = (ground: string, standing: string) => decide(photoroom, { ...claim(ground, SOON, { ...facts, 'account.standing': standing, 'report.reason': 'unusable' }), generation: 'gen_1' }).verdict
    expect(table(verdict)).toEqual(
      grounds.map((ground) => (ground === 'quality' ? 'quality: granted granted granted granted' : `${ground}: review review review review`)),
    )
  })

  it('never comes of a report: credits do (E2)', () => {
    for (const ground of grounds) expect(decide(photoroom, claim(ground, SOON, facts)).grant).not.toMatchObject(euros(2000, 'original_method'))
  })

  it.each(['app_store', 'play_store'])('paid through the %s is asked for there, credits are not', (channel) => {
    const bought = { ...facts, 'purchase.channel': channel }
    for (const ground of ['change_of_mind', 'duplicate_charge', 'unauthorised_charge', 'other'])
      expect(decide(photoroom, claim(ground, SOON, bought))).toMatchObject({ verdict: 'redirect', reasons: [{ code: 'bought_in_store' }], next: [{ kind: 'use_store' }] })
    expect(bad({ 'purchase.channel': channel, 'generation.platform': channel === 'app_store' ? 'ios' : 'android' }).verdict).toBe('granted')
    expect(summarize(photoroom).seller.stores.map((store) => store.channel)).toContain(channel)
  })

  it('is asked for in the order of a form, a change of mind first', () => {
    expect(groundsOf(policies.photoroom)[0]).toBe('change_of_mind')
  })
})
