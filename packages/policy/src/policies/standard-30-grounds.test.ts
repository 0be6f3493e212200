import { describe, expect, it } from 'vitest'
import { claim, finished, pack, picture, report, standings, table } from '../../test/cases.ts'
import { type Case, compile, decide, type Facts, groundsOf, policies } from '../index.ts'

const policy = policies['standard-30']
const standard = compile(policy)
const BOUGHT = '2025-03-01T10:00:00+08:00'
const SOON = '2025-03-02T10:00:00+08:00'

/** A pack that was ordered twice, after the service was cancelled, and then the service was down for 30 hours. */
const troubled = (overrides: Facts = {}) =>
  pack(BOUGHT, { 'purchase.duplicate': true, 'purchase.twin_seconds': 60, 'purchase.after_cancellation': true, 'outage.hours': 30, ...overrides })
const asked = (ground: string, overrides: Facts = {}) => decide(standard, claim(ground, SOON, troubled(overrides)))

describe('the grounds of the 30-day policy', () => {
  it('stand in the order of a form, a change of mind first (B5 to B12)', () => {
    expect(groundsOf(policy)).toEqual([
      'change_of_mind', 'defective', 'misdescribed', 'outage', 'duplicate_charge', 'unauthorised_charge', 'fees_after_cancellation', 'other',
      'generation', 'quality', 'legal',
    ])
  })

  it('each meet an account as it stands: violations close what was bought, never what was not owed (B16)', () => {
    const kase = (ground: string, facts: Facts): Case => {
      if (ground === 'generation') return finished(SOON, picture(SOON, { 'generation.outcome': 'failed', ...facts }))
      if (ground === 'quality') return report(SOON, 'differs_from_description', picture(SOON, facts))
      return claim(ground, SOON, troubled(facts))
    }
    expect(table((ground, standing) => decide(standard, kase(ground, { 'account.standing': standing })).verdict)).toEqual([
      'change_of_mind: review review refused refused',
      'duplicate_charge: granted granted granted granted',
      'unauthorised_charge: review review review review',
      'outage: granted granted refused refused',
      'misdescribed: review review refused refused',
      'defective: review review refused refused',
      'fees_after_cancellation: granted granted granted granted',
      'quality: review review refused refused',
      'generation: review review refused refused',
      'legal: review review review review',
      'other: review review refused refused',
    ])
  })

  it.each([
    ['a defect (B5)', 'defective', 'conformity_claim'],
    ['a service unlike its description (B6)', 'misdescribed', 'conformity_claim'],
    ['a charge that nobody authorised (B8)', 'unauthorised_charge', 'unauthorised_charge'],
    ['anything else (B12)', 'other', 'discretion'],
  ])('%s is for a person to see, with what a yes would bring', (_, ground, code) => {
    expect(asked(ground)).toMatchObject({ verdict: 'review', reasons: [{ code }], grant: { money: { amount: 2000 } } })
  })

  it.each(['defective', 'misdescribed', 'outage', 'other', 'change_of_mind'])('a %s pack is worth what is left of it (B39, B40)', (ground) => {
    expect(asked(ground, { 'purchase.credits_used': 75 }).grant).toMatchObject({ money: { amount: 500 } })
  })

  it.each(['defective', 'misdescribed', 'outage', 'duplicate_charge', 'unauthorised_charge', 'fees_after_cancellation', 'other', 'legal'])(
    'asked for on the ground %s, the order, its time and the reason are needed (B24)',
    (ground) => {
      expect(asked(ground).needs).toEqual(['order_id', 'paid_at', 'description'])
    },
  )

  it('which app stores sold go back through the store, but for a claim by law (B11)', () => {
    const verdict = (ground: string) => asked(ground, { 'purchase.channel': 'app_store' }).verdict
    const money = groundsOf(policy).filter((ground) => !['generation', 'quality', 'legal'].includes(ground))
    expect(money.map(verdict)).toEqual(money.map(() => 'redirect'))
    expect(verdict('legal')).toBe('review')
  })
})

describe('an outage (B7)', () => {
  it.each([[23, 'refused'], [24, 'refused'], [25, 'granted'], [undefined, 'review'], [0, 'refused']])('of %s hours: %s', (hours, verdict) => {
    expect(asked('outage', { 'outage.hours': hours }).verdict).toBe(verdict)
  })

  it('that was too short is refused with its hours, and with a way on', () => {
    expect(asked('outage', { 'outage.hours': 24 })).toMatchObject({
      reasons: [{ code: 'outage_too_short', params: { count: 24 }, clause: '2' }], next: [{ kind: 'ask_review' }, { kind: 'write_support' }],
    })
  })

  it('that nobody recorded is never a no: a person looks, with the amount at hand', () => {
    expect(asked('outage', { 'outage.hours': undefined })).toMatchObject({ verdict: 'review', asks: ['outage.hours'], grant: { money: { amount: 2000 } } })
  })
})

describe('a charge that nobody authorised (B8)', () => {
  it('goes before all else, also past 30 days and when the credits were spent', () => {
    const late = decide(standard, claim('unauthorised_charge', '2025-09-01T10:00:00+08:00', troubled({ 'purchase.credits_used': 100 })))
    expect(late).toMatchObject({ verdict: 'review', urgent: true, grant: { money: { amount: 2000 } } })
    expect(asked('change_of_mind').urgent).toBe(false)
  })
})

describe('a duplicate (B9)', () => {
  const order = (duplicate: boolean | undefined, seconds: number | null | undefined) =>
    asked('duplicate_charge', { 'purchase.duplicate': duplicate, 'purchase.twin_seconds': seconds })

  it.each([
    [true, null, 'granted'],
    [undefined, 899, 'granted'],
    [undefined, 900, 'granted'],
    [undefined, 901, 'review'],
    [false, 900, 'granted'],
    [false, 901, 'refused'],
    [false, null, 'refused'],
    [undefined, null, 'review'],
    [false, undefined, 'review'],
    [undefined, undefined, 'review'],
  ])('known as one: %s, seconds after the same order: %s, is %s', (duplicate, seconds, verdict) => {
    expect(order(duplicate, seconds).verdict).toBe(verdict)
  })

  it('that is none is refused for that, and can be looked at again', () => {
    expect(order(false, null)).toMatchObject({ reasons: [{ code: 'no_duplicate', clause: '2' }], next: [{ kind: 'ask_review' }, { kind: 'write_support' }] })
  })

  it('brings what is left of it, and all of it where it brought no credits (B40)', () => {
    expect(asked('duplicate_charge', { 'purchase.credits_used': 40 }).grant).toMatchObject({ money: { amount: 1200 } })
    expect(asked('duplicate_charge', { 'purchase.credits_used': 100 }).verdict).toBe('nothing')
    expect(asked('duplicate_charge', { 'purchase.credits': 0, 'purchase.credits_left': 0 }).grant).toMatchObject({ money: { amount: 2000 } })
  })
})

describe('fees after the service was cancelled (B10)', () => {
  it.each([[true, 'granted'], [false, 'refused'], [undefined, 'review']])('charged after it: %s, is %s', (after, verdict) => {
    expect(asked('fees_after_cancellation', { 'purchase.after_cancellation': after }).verdict).toBe(verdict)
  })

  it('come back as far as what they paid for was not used: whoever goes on using it owes that (B15, B40)', () => {
    expect(asked('fees_after_cancellation', { 'purchase.credits_used': 30 }).grant).toMatchObject({ money: { amount: 1400 } })
    expect(asked('fees_after_cancellation', { 'purchase.credits_used': 100 }).verdict).toBe('nothing')
    expect(asked('fees_after_cancellation', { 'purchase.credits': 0 }).grant).toMatchObject({ money: { amount: 2000 } })
  })

  it('are refused only where it is known that there are none', () => {
    expect(asked('fees_after_cancellation', { 'purchase.after_cancellation': false }).reasons).toMatchObject([{ code: 'no_fees_left', clause: '2' }])
  })
})

describe('a claim by law (B11, B45, B46)', () => {
  it('is never decided by machine, whoever asks and whenever, and nothing stands in its way', () => {
    for (const standing of standings) {
      const facts = troubled({ 'account.standing': standing, 'account.malicious_use': true, 'purchase.third_party': true, 'purchase.chargeback': true })
      expect(decide(standard, claim('legal', '2026-03-01T10:00:00+08:00', facts))).toMatchObject({
        verdict: 'review', rule: 'legal', reasons: [{ code: 'legal_claim', clause: '2, 7' }],
      })
    }
  })
})

describe('a payment that is disputed at the bank (B45)', () => {
  it('is never granted by machine, so that nothing is paid twice', () => {
    for (const ground of groundsOf(policy).filter((each) => !['generation', 'quality'].includes(each))) {
      expect([ground, asked(ground, { 'purchase.chargeback': true }).verdict]).toEqual([ground, 'review'])
      expect([ground, asked(ground, { 'purchase.chargeback': undefined }).verdict]).toEqual([ground, 'review'])
    }
    expect(asked('outage', { 'purchase.chargeback': true }).reasons).toMatchObject([{ code: 'chargeback_open', clause: '7' }])
  })
})

describe('what is excluded', () => {
  const all: Facts = {
    'account.standing': 'banned', 'account.malicious_use': true, 'account.false_information': true, 'purchase.third_party': true,
  }

  it.each(['change_of_mind', 'defective', 'misdescribed', 'outage', 'other'])(
    'on the ground %s: violations, malice, untruth, partners, in the order of the text (B16, B17, B18, B21)',
    (ground) => {
      const codes = Object.keys(all).map((_, index) => asked(ground, Object.fromEntries(Object.entries(all).slice(index))).reasons[0]?.code)
      expect(codes).toEqual(['account_terminated', 'malicious_use', 'false_information', 'third_party_service'])
    },
  )

  it('is what a partner provided: the person is sent there (B21)', () => {
    expect(asked('change_of_mind', { 'purchase.third_party': true })).toMatchObject({ verdict: 'refused', next: [{ kind: 'contact_seller' }, { kind: 'ask_review' }] })
    expect(asked('duplicate_charge', { 'purchase.third_party': true }).verdict).toBe('granted')
  })

  it('is not a report or a failed run before the account is known to be in order (B16, B17, B18)', () => {
    for (const fact of ['account.malicious_use', 'account.false_information']) {
      expect(decide(standard, report(SOON, 'unusable', picture(SOON, { [fact]: true }))).verdict).toBe('refused')
      expect(decide(standard, report(SOON, 'unusable', picture(SOON, { [fact]: undefined }))).verdict).toBe('review')
    }
  })

  it('after 30 days goes to a person on every ground that has a window (B19, B20)', () => {
    const late = (ground: string) => decide(standard, claim(ground, '2025-04-01T00:00:00+08:00', troubled()))
    for (const ground of ['change_of_mind', 'defective', 'misdescribed', 'outage', 'duplicate_charge', 'fees_after_cancellation', 'other'])
      expect(late(ground)).toMatchObject({ verdict: 'review', reasons: [{ code: 'window_over', clause: '3' }], grant: { money: { amount: 2000 } } })
  })
})

describe('a fact that nobody knows', () => {
  const facts = Object.keys(troubled())
  const money = groundsOf(policy).filter((ground) => !['generation', 'quality'].includes(ground))

  it.each(money)('never turns %s into a no, and never brings more', (ground) => {
    const known = asked(ground)
    for (const fact of facts) {
      const { verdict, grant } = asked(ground, { [fact]: undefined })
      expect([fact, verdict]).toEqual([fact, expect.stringMatching(known.verdict === 'granted' ? /^(granted|review)$/ : /^review$/)])
      if (verdict === 'granted') expect(grant).toMatchObject({ money: { amount: 2000 } })
    }
  })

  it.each([
    ['duplicate_charge', ['account.malicious_use', 'purchase.at', 'purchase.channel', 'purchase.credits_used', 'purchase.external_fees', 'purchase.paid', 'purchase.refunded']],
    ['outage', ['account.standing', 'outage.hours', 'purchase.at', 'purchase.third_party', 'purchase.credits_used', 'purchase.external_fees']],
    ['fees_after_cancellation', ['account.false_information', 'purchase.after_cancellation', 'purchase.at', 'purchase.external_fees']],
  ])('sends %s to a person, who is told which', (ground, needed) => {
    for (const fact of needed) expect(asked(ground, { [fact]: undefined })).toMatchObject({ verdict: 'review', asks: expect.arrayContaining([fact]) })
  })
})
