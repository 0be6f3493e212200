import { expect, it } from 'vitest'
import { isolated } from './isolated.ts'

it('leaves plain words alone', () => {
  expect(isolated('48001')).toBe('48001')
  expect(isolated('Naïve façade 🙂')).toBe('Naïve façade 🙂')
})

it('keeps what is written from right to left to itself', () => {
  expect(isolated('הזמנה 7')).toBe('\u2068הזמנה 7\u2069')
})

it('takes out what would turn the words around it', () => {
  expect(isolated('order\u202e84')).toBe('\u2068order84\u2069')
  expect(isolated('a\u2069\u202eb')).toBe('\u2068ab\u2069')
})
