import type { Decision, Destination, QuoteOption } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { isLong, stepOf, stepsOf } from './plan.ts'

type Parts = { fields?: string[]; to?: Destination[]; verdict?: Decision['verdict']; ground?: QuoteOption['ground'] }

const option = ({ fields = [], to = ['original_method'], verdict = 'granted', ground = 'change_of_mind' }: Parts): QuoteOption => ({
  ground,
  decision: {
    verdict, ground, amount: null, courtesy: false, destinations: to.map((place) => ({ to: place, review: false })), fees: [], choices: [],
    chosenBy: null, reasons: [], rule: null, clause: null, law: null, urgent: false, next: [], until: null, trace: null, counterfactual: null,
  },
  lines: [],
  fields: fields.map((name) => ({ name, value: null, minLength: 1 })),
  outages: [],
})

describe('a request', () => {
  it('is one screen where one thing is asked', () => {
    for (const options of [
      [option({})],
      [option({ fields: ['description'] })],
      [option({ to: ['original_method', 'balance'] })],
      [option({}), option({ ground: 'other' })],
    ]) {
      expect(isLong(options)).toBe(false)
      expect(stepsOf(options[0]!, options, false)).toEqual(['all'])
    }
  })

  it('takes steps where more is asked, and none for what is not', () => {
    const words = option({ fields: ['description'], to: ['original_method', 'balance'] })
    const place = option({ ground: 'other', to: ['original_method', 'balance'] })
    const options = [words, place]
    expect(stepsOf(words, options, false)).toEqual(['ground', 'details', 'place', 'review'])
    expect(stepsOf(place, options, false)).toEqual(['ground', 'place', 'review'])
    expect(isLong([option({ fields: ['phone', 'email', 'description'] })])).toBe(true)
  })

  it('ends where a ground brings nothing', () => {
    const refused = option({ verdict: 'refused' })
    expect(stepsOf(refused, [refused, option({ ground: 'other', fields: ['description'] })], false)).toEqual(['ground'])
  })

  it('is one screen where it is urgent (D7)', () => {
    const urgent = option({ ground: 'unauthorised_charge', fields: ['description'], to: ['original_method', 'bank_transfer'] })
    expect(stepsOf(urgent, [urgent, option({})], false)).toEqual(['all'])
  })

  it('ends in a letter where it is to be written (A20)', () => {
    const one = option({ fields: ['description'] })
    expect(stepsOf(one, [one], true)).toEqual(['all', 'letter'])
    const other = option({ ground: 'other', fields: ['description'] })
    expect(stepsOf(other, [one, other], true)).toEqual(['ground', 'details', 'letter'])
  })

  it('knows where a thing is asked', () => {
    expect(stepOf('phone', ['ground', 'details', 'place', 'review'])).toBe('details')
    expect(stepOf('destination', ['ground', 'details', 'place', 'review'])).toBe('place')
    expect(stepOf('destination', ['all'])).toBe('all')
  })
})
