import type { Decision, Reason } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { HOSTILE_ADDRESSES } from './testing/hostile.ts'
import { amountLabel, amountText, clauseText, contactHref, counterfactualText, reasonTexts, shortReason } from './decisions.ts'
import { createFormat } from './format/format.ts'
import { english } from './languages/en/lists.ts'

const texts = { messages: english, format: createFormat({ locale: 'en-GB', timeZone: 'UTC' }) }
const NOW = Date.parse('2026-05-14T15:00:00Z')
const year = new Date().getFullYear()

const decision = (over: Partial<Decision> = {}): Decision => ({
  verdict: 'refused', ground: 'quality', amount: null, courtesy: false, destinations: [], fees: [], choices: [], chosenBy: null,
  reasons: [], rule: null, clause: null, law: null, urgent: false,
  next: [], until: null, trace: null, counterfactual: null, ...over,
})
const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params, clause: null })

describe('reasons', () => {
  it('say how late it was and when the time ended (E10)', () => {
    const late = decision({ reasons: [reason('window_over', { until: `${year}-05-12T14:02:00Z` })] })
    expect(reasonTexts(late, `${year}-05-14T15:00:00Z`, texts)).toEqual([
      expect.stringMatching(/^This was asked 2 days after the time for it ended on .*12 May, 14:02\.$/),
    ])
  })

  it('name the last moment of all where the law gave longer than the policy, and say no other beside it (C37)', () => {
    const counterfactual = { fact: 'request.at', value: `${year}-05-14T11:59:59Z`, verdict: 'granted', amount: { money: { amount: 1280, currency: 'EUR' } } }
    const over = decision({ reasons: [reason('window_over', { until: `${year}-05-12T14:02:00Z` })], counterfactual })
    expect(reasonTexts(over, null, texts)).toEqual([expect.stringMatching(/^The time for this ended on .*14 May, 11:59\.$/)])
    expect(shortReason(over, texts)).toMatch(/14 May, 11:59$/)
    expect(counterfactualText(over, NOW, texts)).toBe('Before that, €12.80 would have come back.')
  })

  it('name the feature that is not covered (E19)', () => {
    const excluded = decision({ reasons: [reason('feature_excluded', { feature: 'ai_expand' })] })
    expect(shortReason(excluded, texts)).toBe('AI Expand is not covered')
  })

  it('name the part of the app that is not covered, of which the id alone may be known (E15, E16)', () => {
    const of = (surface: string) => decision({ reasons: [reason('surface_excluded', { surface })] })
    expect(shortReason(of('batch'), texts)).toBe('not covered in the batch')
    expect(reasonTexts(of('quick_edit'), null, texts)).toEqual(['Results made in Quick Edit are not covered by refunds.'])
  })

  it('of tomorrow still say something', () => {
    expect(reasonTexts(decision({ reasons: [reason('moon_phase')] }), null, texts)).toEqual(['The policy does not refund this case.'])
    expect(reasonTexts(decision({ reasons: [reason('toString')] }), null, texts)).toEqual(['The policy does not refund this case.'])
  })

  it.each(['purchase.duplicate', 'outage.hours', 'judge.claim_holds', 'sale.informed', 'something.new'])('never name the fact %s', (field) => {
    const [sentence] = reasonTexts(decision({ verdict: 'review', reasons: [reason('unknown_fact', { field })] }), null, texts)
    expect(sentence).toMatch(/^[A-Z][^._]*\.$/)
  })

  it('are each told once', () => {
    const twice = [reason('unknown_fact', { field: 'outage.hours' }), reason('unknown_fact', { field: 'outage.complete_hours' })]
    expect(reasonTexts(decision({ verdict: 'review', reasons: twice }), null, texts)).toEqual(['A person checks for how long the service was down.'])
  })

  it('of a limit that a person may overlook do not sound like a refusal (B20, C27)', () => {
    const capped = decision({ verdict: 'review', reasons: [reason('courtesy_cap')] })
    expect(reasonTexts(capped, null, texts)).toEqual(['You had your courtesy refund.', 'A person decides whether to make an exception.'])
    expect(reasonTexts({ ...capped, verdict: 'refused' }, null, texts)).toEqual(['You had your courtesy refund.'])
  })

  it.each(['eu-withdrawal', 'eu-conformity', 'uk-cancellation', 'uk-conformity'])('name the right that %s gives (C36, C37)', (law) => {
    const [sentence] = reasonTexts(decision({ verdict: 'granted', law }), null, texts)
    expect(sentence).toMatch(/^Your (EU|UK) right .* gives you more than the policy here, so it decides\.$/)
    expect(reasonTexts(decision({ verdict: 'review', law }), null, texts)[0]).toContain('can give you more')
  })

  it('say of a law that nobody named yet that it is one', () => {
    expect(reasonTexts(decision({ verdict: 'granted', law: 'moon-treaty' }), null, texts)[0]).toContain('Your right by law gives you more')
  })

  it('are none where the policy keeps them to itself (E8)', () => {
    expect(reasonTexts(decision(), null, texts)).toEqual([])
    expect(shortReason(decision(), texts)).toBeNull()
  })
})

describe('what would have changed it', () => {
  it('is a moment in the past', () => {
    const fact = { fact: 'request.at', value: '2020-05-12T14:02:00Z', verdict: 'granted', amount: { credits: 4 } }
    expect(counterfactualText(decision({ counterfactual: fact }), NOW, texts)).toMatch(/^Before .*2020, 14:02, 4 credits would have come back\.$/)
  })

  it('is a moment to come, by the clock of the service and not of the device', () => {
    const fact = { fact: 'request.at', value: '2020-05-12T14:02:00Z', verdict: 'granted', amount: { credits: 4 } }
    expect(counterfactualText(decision({ counterfactual: fact }), Date.parse('2020-05-01T00:00:00Z'), texts)).toMatch(/^From .*2020, 4 credits can come back\.$/)
  })

  it('is never another reason to give: that would ask for a false one (B18)', () => {
    const fact = { fact: 'report.reason', value: 'broken_anatomy', verdict: 'granted', amount: { credits: 1 } }
    expect(counterfactualText(decision({ counterfactual: fact }), NOW, texts)).toBeNull()
  })

  it('is left out where no sentence can tell it', () => {
    const fact = { fact: 'account.refund_percent', value: 50, verdict: 'granted', amount: { credits: 4 } }
    expect(counterfactualText(decision({ counterfactual: fact }), NOW, texts)).toBeNull()
  })
})

describe('what a decision stands on', () => {
  it('names each clause once', () => {
    const reasons = [{ ...reason('credits_used'), clause: '2, 4' }, { ...reason('unknown_fact'), clause: '2' }]
    expect(clauseText(decision({ reasons }), texts)).toBe('Clauses 2, 4 of the refund policy')
  })

  it('is the law where the law decides (C37)', () => {
    const byLaw = decision({ law: 'eu-conformity', clause: 'Directive (EU) 2019/770 art. 14(2), 14(5)' })
    expect(clauseText(byLaw, texts)).toBe('By law: Directive (EU) 2019/770 art. 14(2), 14(5)')
  })

  it('is nothing where none is told', () => {
    expect(clauseText(decision(), texts)).toBeNull()
  })
})

it('tells other remedies inside a sentence and alone (A2)', () => {
  const rerun = { remedy: { kind: 'rerun', size: null } }
  expect(amountText(rerun, texts)).toBe('a new try for free')
  expect(amountLabel(rerun, texts)).toBe('A new try for free')
})

it('tells amounts in credits or in money', () => {
  expect(amountText({ credits: 1200 }, texts)).toBe('1,200 credits')
  expect(amountText({ money: { amount: 1240, currency: 'EUR' } }, texts)).toBe('€12.40')
  expect(amountText(null, texts)).toBeNull()
})

describe('the address of a contact', () => {
  it('is a web page or an e-mail with its subject (A21)', () => {
    expect(contactHref({ kind: 'email', to: 'hello@anypic.app', subject: 'Refund Request' })).toBe(
      'mailto:hello@anypic.app?subject=Refund%20Request',
    )
    expect(contactHref({ kind: 'form', to: 'https://paddle.com', subject: null })).toBe('https://paddle.com')
  })

  it.each(HOSTILE_ADDRESSES)('is never %j', (to) => {
    for (const kind of ['form', 'email', 'chat', 'of_tomorrow']) expect(contactHref({ kind, to, subject: 'Hello' })).toBeNull()
  })

  it('of e-mail brings no fields of its own', () => {
    const href = (to: string) => contactHref({ kind: 'email', to, subject: null })
    expect(href('mailto:hello@anypic.app')).toBe('mailto:hello@anypic.app')
    expect(href('mailto:hello@anypic.app?bcc=eve@evil.example&body=x')).toBe('mailto:hello@anypic.app')
    expect(href('hello@anypic.app?bcc=eve')).toBe('mailto:hello@anypic.app')
  })
})
