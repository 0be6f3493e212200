import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../format/format.ts'
import { english } from '../languages/en/lists.ts'
import { checkStatement, creditsOf } from './check-statement.ts'
import { EMPTY } from './statement.ts'

const texts = { messages: english, format: createFormat({ locale: 'en-GB', timeZone: 'UTC' }) }
const check = (email: string) => checkStatement({ name: 'Ada', contract: '48001', email }, EMPTY, texts)

describe('a statement', () => {
  it.each(['ada@example.com', ' ada@example.com ', "o'brien@example.com", 'ada@exämple.de', 'ada@localhost'])('may be confirmed to %s', (email) => {
    expect(check(email)).toEqual({})
  })

  it.each(['', ' ', 'ada', 'ada@', '@example.com', 'ada @example.com', 'a@b@c'])('cannot be confirmed to "%s"', (email) => {
    expect(check(email)).toHaveProperty('email')
  })

  it('may have any name and any words for the contract', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        const errors = checkStatement({ name: text, contract: text, email: 'ada@example.com' }, EMPTY, texts)
        expect(Object.keys(errors)).toEqual(text.trim() ? [] : ['name', 'contract'])
      }),
    )
  })
})

describe('credits', () => {
  it.each([
    ['20', 20],
    [' 7 ', 7],
    ['٢٠', 20],
    ['९९', 99],
    ['0', null],
    ['', null],
    ['-3', null],
    ['1.5', null],
    ['1,000', null],
    ['1e3', null],
    ['9999999999', null],
  ])('written as "%s" are %s', (written, count) => {
    expect(creditsOf(written)).toBe(count)
  })
})
