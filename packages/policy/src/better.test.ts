import { describe, expect, it } from 'vitest'
import { euros, pack, request } from '../test/cases.ts'
import { betterByLaw } from './better.ts'
import type { Case, Facts, Grant, Ruling } from './cases.ts'
import { ruled } from './outcomes.ts'
import { isBetter } from './rank.ts'

const BOUGHT = '2026-06-01T10:00:00Z'
const kaseOf = (facts: Facts = {}): Case => request(BOUGHT, pack(BOUGHT, facts))
const gives = (...grants: Grant[]): Partial<Ruling> => (grants.length === 1 ? { grant: grants[0]! } : { choices: grants, chosenBy: 'person' })
const ruling = (verdict: Ruling['verdict'], rest: Partial<Ruling> = {}): Ruling => ({ ...ruled(kaseOf(), verdict, null, []), ...rest })
const granted = (...grants: Grant[]) => ruling('granted', gives(...grants))
const byLaw = (one: Ruling): Ruling => ({ ...one, law: 'eu-withdrawal' })

const credits = (count: number, as: 'courtesy' | null = null): Grant => ({ credits: count, as })
const rerun: Grant = { remedy: { kind: 'rerun', size: null } }
const extension = (days: number): Grant => ({ remedy: { kind: 'extension', size: days } })

/** Whose ruling it is: the policy's, the law's, or a choice of so many remedies. */
function whose(own: Ruling, law: Ruling, facts: Facts = {}): string {
  const best = betterByLaw(own, byLaw(law), kaseOf(facts))
  expect(isBetter(own, best)).toBe(false)
  if (best === own) return 'policy'
  expect(best.law).toBe('eu-withdrawal')
  if (best.choices.length < 2 || best.choices === law.choices) return 'law'
  expect(best).toMatchObject({ grant: null, chosenBy: 'person' })
  return `${best.choices.length} to choose from`
}

describe('the better of policy and law', () => {
  it.each([
    ['granted', 'refused', 'policy'], ['granted', 'review', 'policy'], ['granted', 'needs_information', 'policy'],
    ['refused', 'granted', 'law'], ['refused', 'review', 'law'], ['refused', 'needs_information', 'law'], ['refused', 'redirect', 'law'],
    ['refused', 'nothing', 'policy'], ['nothing', 'nothing', 'policy'], ['redirect', 'granted', 'law'], ['redirect', 'redirect', 'policy'],
    ['needs_information', 'review', 'law'], ['act', 'needs_information', 'policy'], ['wait', 'granted', 'law'],
    ['review', 'needs_information', 'policy'], ['review', 'granted', 'law'], ['review', 'review', 'policy'],
  ])('of %s and %s is that of the %s', (own, law, expected) => {
    const of = (verdict: string) => (verdict === 'granted' ? granted(euros(1000, 'original_method')) : ruling(verdict))
    expect(whose(of(own), of(law))).toBe(expected)
  })

  it.each([
    ['as much money', euros(1000, 'original_method'), euros(1000, 'original_method'), 'policy'],
    ['more money', euros(1000, 'original_method'), euros(1001, 'original_method'), 'law'],
    ['less money', euros(1000, 'original_method'), euros(999, 'original_method'), 'policy'],
    ['as much money, and the balance to choose', euros(1000, 'original_method', 'balance'), euros(1000, 'original_method'), 'policy'],
    ['more money, though not to the balance', euros(1000, 'original_method', 'balance'), euros(1001, 'original_method'), 'law'],
    ['as much money, but to the balance alone', euros(1000, 'balance'), euros(1000, 'original_method'), 'law'],
    ['more money, but to the balance alone', euros(1200, 'balance'), euros(1000, 'original_method'), '2 to choose from'],
    ['money of another currency', { money: { amount: 5, currency: 'USD' }, to: [{ to: 'original_method', review: false }], fees: [] }, euros(1000, 'original_method'), '2 to choose from'],
    ['credits, and money worth as much', credits(50), euros(1000, 'original_method'), 'law'],
    ['credits, and money worth less', credits(51), euros(1000, 'original_method'), '2 to choose from'],
    ['a courtesy, and money worth as much', credits(50, 'courtesy'), euros(1000, 'original_method'), 'law'],
    ['money, and credits worth as much', euros(1000, 'original_method'), credits(50), 'policy'],
    ['money, and credits worth more', euros(1000, 'original_method'), credits(51), '2 to choose from'],
    ['more credits', credits(5), credits(6), 'law'],
    ['as many credits, as a courtesy', credits(5, 'courtesy'), credits(5), 'law'],
    ['as many credits, the law’s as a courtesy', credits(5), credits(5, 'courtesy'), 'policy'],
    ['another run', rerun, rerun, 'policy'],
    ['a longer extension', extension(3), extension(4), 'law'],
    ['credits, and another run', credits(5), rerun, '2 to choose from'],
    ['another run, and money', rerun, euros(1000, 'original_method'), '2 to choose from'],
  ] as [string, Grant, Grant, string][])('of two grants, %s (B37, C11, C37)', (_, own, law, expected) => {
    expect(whose(granted(own), granted(law))).toBe(expected)
  })

  it('asks the person where nobody knows what a credit cost', () => {
    expect(whose(granted(credits(1)), granted(euros(1000, 'original_method')), { 'purchase.credits': 0 })).toBe('2 to choose from')
    expect(whose(granted(credits(1)), granted(euros(1000, 'original_method')), { 'purchase.paid': undefined })).toBe('2 to choose from')
  })

  it('adds nothing to a choice that holds what the law gives, and only that to one that does not', () => {
    const choice = granted(credits(5), euros(1000, 'original_method'))
    expect(whose(choice, granted(euros(900, 'original_method')))).toBe('policy')
    expect(whose(choice, granted(rerun))).toBe('3 to choose from')
    expect(whose(choice, granted(euros(2000, 'original_method')))).toBe('law')
  })

  it('never leaves what the law gives to the seller to choose', () => {
    const seller = ruling('granted', { choices: [credits(5), euros(1000, 'original_method')], chosenBy: 'seller' })
    expect(whose(seller, granted(euros(50, 'original_method')))).toBe('2 to choose from')
    expect(whose(seller, granted(credits(5)))).toBe('policy')
  })

  it('keeps what comes by itself from waiting for a choice', () => {
    expect(whose({ ...granted(credits(5)), automatic: true }, granted(rerun))).toBe('policy')
    expect(whose({ ...granted(credits(5)), automatic: true }, granted(euros(1000, 'original_method')))).toBe('law')
  })

  it('takes a review for better where its yes brings more, and else leaves it to the policy', () => {
    const reviewed = (...grants: Grant[]) => ruling('review', grants.length === 0 ? {} : gives(...grants))
    expect(whose(reviewed(euros(500, 'original_method')), reviewed(euros(1000, 'original_method')))).toBe('law')
    expect(whose(reviewed(euros(1000, 'original_method')), reviewed(euros(500, 'original_method')))).toBe('policy')
    expect(whose(reviewed(), reviewed(rerun))).toBe('law')
    expect(whose(reviewed(credits(5)), reviewed(rerun))).toBe('policy')
    expect(whose(reviewed(credits(5)), reviewed())).toBe('policy')
  })
})
