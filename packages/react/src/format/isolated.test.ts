import { describe, expect, it } from 'vitest'
import { dotted, isFromRight, isolated, unisolated } from './isolated.ts'

describe('in a language from the left', () => {
  it('leaves plain words alone', () => {
    expect(isolated('48001', 'en')).toBe('48001')
    expect(isolated('Naïve façade 🙂', 'en')).toBe('Naïve façade 🙂')
    expect(isolated('4 to 10 · ref. 2026-0042', 'en')).toBe('4 to 10 · ref. 2026-0042')
  })

  it('keeps what is written from right to left to itself', () => {
    expect(isolated('הזמנה 7', 'en')).toBe('\u2068הזמנה 7\u2069')
    expect(isolated('طلب 7', 'de')).toBe('\u2068طلب 7\u2069')
    expect(isolated('\u200F12.40 €', 'en')).toBe('\u2068\u200F12.40 €\u2069')
  })
})

describe.each(['ar', 'he'])('in %s', (tag) => {
  it.each(['48213', '12,40', '‏12.40 €', '3 أرصدة', 'חבילה של 100', ''])('leaves %j alone', (words) => {
    expect(isolated(words, tag)).toBe(words)
  })

  it.each(['rf_48213', 'Visa ·· 4242', 'ada@example.com', 'AI Expand', '2026-0042', '•••• 4242', '+4', '写真.png'])(
    'keeps %j to itself', (words) => {
      expect(isolated(words, tag)).toBe(`\u2068${words}\u2069`)
    },
  )

  it('does so once', () => {
    const once = isolated('AI Expand', tag)
    expect(isolated(once, tag)).toBe(once)
    expect(isolated(`${once} · 4`, tag)).toBe(`${once} · 4`)
  })
})

it('takes out what would turn the words around it', () => {
  expect(isolated('order\u202e84', 'en')).toBe('\u2068order84\u2069')
  expect(isolated('a\u2069\u202eb', 'en')).toBe('\u2068ab\u2069')
  expect(isolated('a\u2068b', 'ar')).toBe('\u2068ab\u2069')
})

it('keeps what is closed in itself', () => {
  expect(isolated('הזמנה \u2068ab\u2069', 'en')).toBe('\u2068הזמנה \u2068ab\u2069\u2069')
})

it('parts the facts of a line, and leaves out what is not known', () => {
  expect(dotted(['\u200F1,500 JP¥', null, '2:00 م'], 'ar')).toBe('\u2068\u200F1,500 JP¥\u2069 · 2:00 م')
  expect(dotted(['JP¥1,500', undefined, '14:00'], 'en')).toBe('JP¥1,500 · 14:00')
})

it('writes a letter without', () => {
  expect(unisolated('הזמנה \u2068ab\u2069')).toBe('הזמנה ab')
})

it('knows the direction of a language by its letters', () => {
  expect(['ar', 'he', 'fa', 'ur', 'ar-EG', 'az-Arab', 'yi'].map(isFromRight)).not.toContain(false)
  expect(['en', 'de', 'ja', 'zh-Hant', 'az', 'en-XA'].map(isFromRight)).not.toContain(true)
})
