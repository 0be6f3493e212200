import type { Decision, Reason } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { amountText, contactHref, counterfactualText, reasonTexts, shortReason } from './decisions.ts'
import { createFormat } from './format/format.ts'
import { english } from './messages/en.ts'

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

  it('name the feature that is not covered (E19)', () => {
    const excluded = decision({ reasons: [reason('feature_excluded', { feature: 'ai_expand' })] })
    expect(shortReason(excluded, texts)).toBe('AI Expand is not covered')
  })

  it('of tomorrow still say something', () => {
    expect(reasonTexts(decision({ reasons: [reason('moon_phase')] }), null, texts)).toEqual(['The policy does not refund this case.'])
    expect(reasonTexts(decision({ reasons: [reason('toString')] }), null, texts)).toEqual(['The policy does not refund this case.'])
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

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', 'ftp://files', '//evil.example'])('is never %s', (to) => {
    expect(contactHref({ kind: 'form', to, subject: null })).toBeNull()
  })
})
