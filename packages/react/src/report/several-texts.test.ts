import type { Decision, Forecast, ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../format/format.ts'
import { reportEnglish } from '../languages/en/flow.ts'
import { groupsOf, severalSentences, summaryOf } from './several-texts.ts'

const texts = { messages: reportEnglish, format: createFormat({ locale: 'en-GB', timeZone: 'UTC' }) }

const decision = (over: Partial<Decision> = {}): Decision => ({
  verdict: 'refused', ground: 'quality', amount: null, courtesy: false, destinations: [], fees: [], choices: [], chosenBy: null,
  reasons: [], rule: null, clause: null, law: null, urgent: false,
  next: [], until: null, trace: null, counterfactual: null, ...over,
})
const granted = decision({ verdict: 'granted', amount: { credits: 4 } })
const excluded = decision({ reasons: [{ code: 'feature_excluded', params: { feature: 'ai_expand' }, clause: null }] })

const forecast = (resultId: string, best: Decision, over: Partial<Forecast> = {}): Forecast => ({
  resultId, best, reasons: [], assumes: [], courtesy: null, reportId: null, refundId: null, standing: null,
  generation: { feature: 'create_any_image', credits: 4, finishedAt: null }, ...over,
})
const expectation = (forecasts: Forecast[]) => severalSentences(forecasts, '', undefined, texts)

describe('what a report about several results would bring', () => {
  it('is the sum, and that each is decided by itself', () => {
    expect(expectation([forecast('a', granted), forecast('b', granted)])).toEqual([
      'Up to 8 credits come back at once: each is decided by itself.',
    ])
  })

  it('counts a courtesy as often as there is one left; the rest goes to a person (C16, C17)', () => {
    const courtesy = { courtesy: { limit: 1, left: 1, again: null } }
    const best = { ...granted, courtesy: true }
    expect(expectation([forecast('a', best, courtesy), forecast('b', best, courtesy), forecast('c', best, courtesy)])).toEqual([
      'Up to 4 credits come back at once, for 1 of 3. Each is decided by itself.',
      'A person looks at 2 of them.',
    ])
  })

  it('names what is not covered, each reason once, and what was reported before', () => {
    expect(expectation([forecast('a', granted), forecast('b', excluded), forecast('c', excluded), forecast('d', granted, { reportId: 'r1' })])).toEqual([
      'Up to 4 credits come back at once, for 1 of 4. Each is decided by itself.',
      '2 as feedback: AI Expand is not covered.',
      '1 reported before.',
    ])
  })

  it('says that nothing comes back where nothing can', () => {
    expect(expectation([forecast('a', decision()), forecast('b', decision())])).toEqual(['These go to the team as feedback.'])
  })
})

const answer = (items: ReportAnswer['report']['items']): ReportAnswer => ({
  report: {
    id: 'r1', createdAt: '2026-05-14T15:00:00Z', resultIds: items.map(({ resultId }) => resultId), reason: 'unusable', details: '',
    marks: [], attachments: [], safety: false, items, refundId: null,
  },
  refund: null, created: true, balance: 100, asOf: '2026-05-14T15:00:00Z',
})

describe('what it brought', () => {
  const mixed = answer([
    { resultId: 'a', decision: granted }, { resultId: 'b', decision: excluded },
    { resultId: 'c', decision: granted }, { resultId: 'd', decision: excluded },
  ])

  it('is said in one title, with the sum', () => {
    expect(summaryOf(mixed, ['a', 'b', 'c', 'd', 'e'], texts)).toEqual({ title: '2 of 5 refunded', back: '8 credits' })
    expect(summaryOf(answer([{ resultId: 'a', decision: decision({ verdict: 'review' }) }]), ['a', 'b'], texts)).toEqual({
      title: 'A person looks at 1 of 2', back: null,
    })
    expect(summaryOf(answer([{ resultId: 'a', decision: decision() }]), ['a', 'b'], texts)).toEqual({
      title: 'Thank you for your feedback', back: null,
    })
  })

  it('is told result by result, those with the same reason together', () => {
    expect(groupsOf(mixed, ['a', 'b', 'c', 'd', 'e'], texts)).toEqual([
      { title: 'Refunded: 4 credits', lines: [], resultIds: ['a', 'c'] },
      { title: 'Not refunded', lines: ['AI Expand is not covered by refunds.'], resultIds: ['b', 'd'] },
      { title: 'Reported before', lines: [], resultIds: ['e'] },
    ])
  })

  it('keeps the reasons that a policy hides (E8)', () => {
    expect(groupsOf(answer([{ resultId: 'a', decision: decision() }]), ['a'], texts)).toEqual([
      { title: 'Taken as feedback', lines: [], resultIds: ['a'] },
    ])
  })

  it('counts no result twice that is in an answer about others too', () => {
    expect(summaryOf(answer([{ resultId: 'a', decision: granted }, { resultId: 'z', decision: granted }]), ['a'], texts)).toEqual({
      title: '1 of 1 refunded', back: '4 credits',
    })
  })
})
