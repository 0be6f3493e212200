import { expect, it } from 'vitest'
import { createFormat } from '../../format/format.ts'
import { english } from '../../languages/en/lists.ts'
import { returnTime } from './return-time.ts'

const texts = { messages: english, format: createFormat({ locale: 'en-GB', timeZone: 'UTC' }) }
const credit = (time: string, aim = false) => ({ stage: 'credit', in: time, aim, clause: '1', methods: null })

it.each([
  ['at once (C4)', [credit('instant')], 'They are back at once.'],
  ['within hours (D5)', [credit('24 hours')], 'They are back within 24 hours.'],
  ['within days', [credit('2 days')], 'They are back within 2 days.'],
  ['in business days', [credit('1-3 business days')], 'They are back in 3 business days.'],
  ['as an aim', [credit('instant', true)], 'They should be back at once.'],
  ['by the longest of several, whatever their order', [credit('instant'), credit('24 hours'), credit('30 minutes')], 'They are back within 24 hours.'],
  ['at no time where one of them is not known', [credit('24 hours'), credit('unknown')], 'No time is promised.'],
  ['at no time where none is promised', [{ ...credit('instant'), stage: 'reply' }], 'No time is promised.'],
  ['at no time in a unit that is new', [credit('2 moons')], 'No time is promised.'],
])('tells that credits are back %s', (_, promises, text) => {
  expect(returnTime({ promises }, texts)).toBe(text)
})
