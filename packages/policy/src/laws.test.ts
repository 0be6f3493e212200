import { describe, expect, it } from 'vitest'
import { laws, parseLaw, PolicyError } from './index.ts'

const file = laws['eu-withdrawal']
const rule = { id: 'new', clause: 'art. 1', gives: { credits: 'charged' } }
const faultsOf = (changed: object) => {
  try {
    parseLaw({ ...file, ...changed })
  } catch (error) {
    if (error instanceof PolicyError) return error.issues.map(({ path }) => path)
    throw error
  }
  return []
}
const withRule = (changed: object) => faultsOf({ rules: [...file.rules, { ...rule, ...changed }] })
const within = (words: object) => withRule({ if: { within: { time: '14 days', of: 'purchase.at', ...words } } })
const last = file.rules.length

describe('the file of a law', () => {
  it.each([
    ['refuses', { gives: { refuse: 'non_refundable' } }, `rules.${last}.gives`],
    ['refuses where a requirement does not hold', { require: { window_over: { 'sale.informed': true } } }, `rules.${last}.require.window_over`],
    ['says so', { require: { window_over: { 'sale.informed': true, else: 'refuse' } } }, `rules.${last}.require.window_over`],
  ])('is wrong where it %s: a law adds to a policy (C36)', (_, changed, path) => {
    expect(withRule(changed)).toEqual([path])
  })

  it('may have nothing to give, or leave it to a person', () => {
    expect(withRule({ gives: { nothing: 'window_over' } })).toEqual([])
    for (const otherwise of ['nothing', 'review', 'ask', 'act'])
      expect(withRule({ require: { window_over: { 'sale.informed': true, else: otherwise } } })).toEqual([])
  })

  it('names countries by their codes, and at least one', () => {
    expect(faultsOf({ jurisdictions: [] })).toEqual(['jurisdictions'])
    expect(faultsOf({ jurisdictions: ['Germany'] })).toEqual(['jurisdictions.0'])
  })

  it('has windows that end everywhere, and are longer by whole days or months', () => {
    expect(within({ zone: 'everywhere', longer: '12 months' })).toEqual([])
    expect(within({ zone: 'Everywhere' })).toEqual([`rules.${last}.if.within.zone`])
    expect(within({ longer: '12 hours' })).toEqual([`rules.${last}.if.within.longer`])
  })
})

describe.each(Object.entries(laws))('%s', (id, law) => {
  it('is known by its own name, and stands in every rule on a part of its statute', () => {
    expect(law.id).toBe(id)
    const statute = /^(Directive 2011\/83\/EU|Directive \(EU\) 2019\/770|Consumer Contracts Regulations 2013|Consumer Rights Act 2015) (art|reg|s)\. \d/
    for (const { clause } of [...law.rules, ...law.promises, ...law.readings]) expect(clause).toMatch(statute)
  })

  it('has no reason to hide and no field to ask for', () => {
    for (const { tell, needs, automatic } of law.rules) expect([tell, needs, automatic]).toEqual([undefined, undefined, undefined])
  })
})
