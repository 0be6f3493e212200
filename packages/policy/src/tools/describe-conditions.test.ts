import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy } from '../../test/any-policy.ts'
import { type Cond, policies, type Policy } from '../index.ts'
import { sayCond } from './describe-conditions.ts'
import { inline, listed, spelled } from './said.ts'

const book: Policy = {
  ...policies.anypic,
  params: { told: '2 hours', kept: null },
  facts: {
    'custom.flag': { type: 'boolean', teller: 'host', label: 'Watermark' },
    'custom.seats': { type: 'number', teller: 'host', label: 'Seats' },
    'custom.sent': { type: 'instant', teller: 'host', label: 'Delivery' },
  },
  terms: {
    failed: { 'generation.outcome': 'failed' },
    covered: { rows: 'generation.feature', columns: 'generation.platform', cells: {}, otherwise: false, clause: '1' },
  },
}
const says = (cond: Cond, holds = true) => spelled(sayCond(book, cond, holds))

describe('a condition in words, and what it says when it does not hold', () => {
  it.each<[Cond, string, string]>([
    [{ 'generation.downloaded': true }, 'the result was downloaded', 'the result was not downloaded'],
    [{ 'generation.downloaded': false }, 'the result was not downloaded', 'the result was downloaded'],
    [
      { 'generation.outcome': ['failed', 'incomplete'] },
      'the generation failed or came out incomplete',
      'the generation did not fail or come out incomplete',
    ],
    [
      { 'purchase.method': ['card', 'paypal'] },
      'the payment was made by card or PayPal',
      'the payment was not made by card or PayPal',
    ],
    [{ 'purchase.method': { not: 'card' } }, 'the payment was not made by card', 'the payment was made by card'],
    [
      { 'purchase.channel': ['app_store', 'play_store'] },
      'the purchase was made in the App Store or Google Play',
      'the purchase was not made in the App Store or Google Play',
    ],
    [{ 'generation.surface': 'attic' }, 'the result is “attic”', 'the result is not “attic”'],
    [
      { 'sale.country': ['DE', 'NL'] },
      'the country you live in is Germany or the Netherlands',
      'the country you live in is not Germany or the Netherlands',
    ],
    [
      { 'purchase.credits_used': 0 },
      'no credit of the purchase has been used',
      'a credit of the purchase has been used',
    ],
    [
      { 'purchase.credits_used': { over: 0 } },
      'a credit of the purchase has been used',
      'no credit of the purchase has been used',
    ],
    [
      { 'purchase.credits_used': { under: 1 } },
      'less than 1 credit of the purchase have been used',
      'at least 1 credit of the purchase have been used',
    ],
    [
      { 'purchase.paid': { atLeast: 10_000 } },
      'you paid at least 10,000 of the smallest units of its currency',
      'you paid less than 10,000 of the smallest units of its currency',
    ],
    [
      { 'generation.credits': { over: 2, atMost: 5 } },
      'the generation cost at most 5 credits and the generation cost more than 2 credits',
      'the generation cost more than 5 credits or the generation cost at most 2 credits',
    ],
    [
      { 'outage.hours': { over: 48 } },
      'the service was interrupted for more than 48 hours on end after the purchase',
      'the service was interrupted for at most 48 hours on end after the purchase or the service was not interrupted after the purchase',
    ],
    [
      { 'purchase.twin_seconds': null },
      'there is no earlier order of the same package at the same price',
      'there is an earlier order of the same package at the same price',
    ],
    [{ 'custom.flag': true }, '“Watermark” holds', '“Watermark” does not hold'],
    [{ 'custom.seats': 3 }, '“Seats” is exactly 3', '“Seats” is anything but 3'],
    [
      { 'custom.sent': { before: '2026-06-19' } },
      '“Delivery” is before 19 June 2026 (in UTC)',
      '“Delivery” is not before 19 June 2026 (in UTC) or there is no “Delivery”',
    ],
    [
      { 'purchase.at': { from: '2026-06-19T08:30:00+02:00' } },
      'the purchase is not before 19 June 2026, 06:30:00 UTC',
      'the purchase is before 19 June 2026, 06:30:00 UTC',
    ],
    [
      { within: { time: '14 days', of: 'purchase.at' } },
      'you ask within 14 days of the purchase',
      'you ask more than 14 days after the purchase',
    ],
    [
      { within: { time: '1 day', of: ['purchase.at', 'custom.sent'] } },
      'you ask within 1 day of the earliest of the purchase and “Delivery”',
      'you ask more than 1 day after the earliest of the purchase and “Delivery”',
    ],
    [
      { within: { time: { param: 'told' }, of: 'generation.at' } },
      'you ask within 2 hours of the generation',
      'you ask more than 2 hours after the generation',
    ],
    [
      { within: { time: { param: 'kept' }, of: 'generation.at' } },
      'you ask within a time that is not published here after the generation',
      'you ask later than a time that is not published here after the generation',
    ],
    [
      { within: { time: '14 days', longer: '12 months', of: 'purchase.at', zone: 'everywhere', edge: 'exclusive' } },
      'you ask within 14 days and another 12 months of the purchase (its last moment no longer counts; until the last day has ended everywhere on earth)',
      'you ask more than 14 days and another 12 months after the purchase (its last moment no longer counts; until the last day has ended everywhere on earth)',
    ],
    [
      { past: { kind: 'courtesy', in: '90 days', atMost: 0 } },
      'your wallet had no earlier courtesy refund in the 90 days before you ask',
      'your wallet had an earlier courtesy refund in the 90 days before you ask',
    ],
    [
      { past: { kind: 'refund', atLeast: 4 } },
      'your wallet had at least 4 earlier refunds',
      'your wallet had fewer than 4 earlier refunds',
    ],
    [
      { past: { kind: 'report', same: 'generation', atMost: 2 } },
      'your wallet had at most 2 earlier reports of the same generation',
      'your wallet had more than 2 earlier reports of the same generation',
    ],
    [{ term: 'failed' }, 'the generation failed', 'the generation did not fail'],
    [{ term: 'covered' }, 'the table “Covered” says yes', 'the table “Covered” says no'],
    [{ not: { not: { term: 'failed' } } }, 'the generation failed', 'the generation did not fail'],
    [
      { any: [{ 'generation.downloaded': true }, { 'purchase.kind': 'pack', 'purchase.chargeback': true }] },
      'the result was downloaded or (the purchase is a credit pack and your bank is handling a chargeback for the purchase)',
      'the result was not downloaded and (the purchase is not a credit pack or there is no chargeback for the purchase)',
    ],
  ])('%j', (cond, holds, fails) => {
    expect([says(cond), says(cond, false)]).toEqual([holds, fails])
  })
})

describe('a condition of several parts', () => {
  const flag = (name: string): Cond => ({ [`${name}.flag`]: true })
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(flag) as [Cond, Cond, Cond, Cond]
  const one = (cond: Cond) => inline(sayCond(book, cond))?.replace(/“(\w)\.flag” is yes/g, '$1') ?? null

  it.each<[Cond, string | null]>([
    [{ all: [a, b, c] }, 'a, b and c'],
    [{ any: [a, b] }, 'a or b'],
    [{ all: [a, { all: [b, c] }] }, 'a, b and c'],
    [{ all: [a, { any: [b, c] }] }, 'a, and either b or c'],
    [{ any: [{ all: [a, b] }, { all: [c, d] }] }, 'both a and b, or both c and d'],
    [{ all: [a, b, c, d] }, null],
    [{ all: [a, { any: [b, c, d] }] }, null],
    [{ all: [a, { any: [b, { all: [c, d] }] }] }, null],
  ])('is one sentence as long as nobody can read it otherwise: %j', (cond, said) => {
    expect(one(cond)).toBe(said)
  })

  it('is a list else, deeper where it joins otherwise', () => {
    const said = listed(sayCond(book, { all: [a, { any: [b, c, { all: [d, { any: [a, b, c] }] }] }] }), '')
    expect(said.map((line) => line.replace(/“(\w)\.flag” is yes/g, '$1'))).toEqual([
      '- a, and',
      '- one of these:',
      '  - b, or',
      '  - c, or',
      '  - all of these:',
      '    - d, and',
      '    - a, b or c',
    ])
  })
})

describe('any condition', () => {
  it('says something else when it does not hold, and the same again when that does not', () => {
    const holdsFor = (policy: Policy) => {
      const told = policy.terms.told as Cond
      const [holds, fails] = [true, false].map((holds) => spelled(sayCond(policy, told, holds)))
      expect(holds).not.toBe(fails)
      expect(spelled(sayCond(policy, { not: told }))).toBe(fails)
      expect(spelled(sayCond(policy, { not: { not: told } }))).toBe(holds)
    }
    fc.assert(fc.property(anyPolicy, holdsFor), { numRuns: 100, seed: 20260601 })
  })
})
