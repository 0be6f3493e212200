import { expect, it } from 'vitest'
import { createFormat } from '../format/format.ts'
import { words as hebrew } from '../languages/he/words.ts'
import { english } from '../languages/en/lists.ts'
import { signedCredits, signedNumber } from './signed.ts'

const textsOf = (messages: typeof english, locale: string) => ({ messages, format: createFormat({ locale, timeZone: 'UTC' }) })

it('says what a movement did to the balance', () => {
  const texts = textsOf(english, 'en')
  expect(signedNumber(4, texts)).toBe('+4')
  expect(signedCredits(-1, texts)).toBe('−1 credit')
})

it('keeps the sign before its number where it is read from the right', () => {
  const texts = textsOf(hebrew, 'he')
  expect(signedNumber(-4, texts)).toBe('\u200E−4')
  expect(signedCredits(4, texts)).toBe('\u200E+4 קרדיטים')
})
