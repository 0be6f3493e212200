import { expect, it } from 'vitest'
import { words as arabic } from './ar/words.ts'
import { english } from './en/lists.ts'
import { keptApart } from './kept-apart.ts'

it('keeps an id in an Arabic sentence to itself', () => {
  const { outcome, subjects, timeline } = keptApart(arabic)
  expect(outcome.reference('rf_7')).toBe('المرجع \u2068rf_7\u2069')
  expect(timeline.sentTo('Visa ·· 4242')).toBe('أُرسل إلى \u2068Visa ·· 4242\u2069')
  expect(subjects.pack('3 أرصدة', '48213')).toBe('باقة 3 أرصدة · 48213')
})

it('keeps a Hebrew name in an English sentence to itself', () => {
  const { evidence, subjects } = keptApart(english)
  expect(evidence.removeFile('צילום.png')).toBe('Remove \u2068צילום.png\u2069')
  expect(subjects.order('48213')).toBe('Order 48213')
})

it('lets none of them turn the text around it', () => {
  expect(keptApart(english).subjects.order('48\u202e213\u2069')).toBe('Order \u206848213\u2069')
})

it('hands on what is no text, and changes no text without anything put in', () => {
  const kept = keptApart(english)
  expect(kept.credits.count(1, '1')).toBe('1 credit')
  expect(kept.forecast.review(null)).toBe('A person looks at it')
  expect(kept.menu.badResult).toBe(english.menu.badResult)
  expect(kept.language).toBe(english.language)
})
