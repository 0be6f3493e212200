import { describe, expect, it } from 'vitest'
import { createFormat } from '../../format/format.ts'
import { english } from '../en/lists.ts'
import { pseudo, pseudoMirrored } from './language.ts'

const words = await pseudo.load()
const turned = await pseudoMirrored.load()
const format = createFormat({ locale: 'en-GB', timeZone: 'UTC' })

describe('the pseudo-language', () => {
  it('dresses every text, and marks both of its ends', () => {
    expect(words.menu.badResult).toBe('⟦Bááð ŕééšúúļţ⟧')
    expect(pseudo.light.menu.badResult).toBe(words.menu.badResult)
  })

  it('keeps what is put in as it is', () => {
    expect(words.outcome.reference('rf_Seven')).toBe('⟦ŕééf. rf_Seven⟧')
    expect(words.forecast.courtesyAgain('2026-05-12T10:00:00Z', format)).toContain(format.date('2026-05-12T10:00:00Z'))
    const reason = { params: { until: '2026-05-12T10:00:00Z' }, format, late: '3 days', feature: null, finding: '' }
    const said = words.reasons.window_over(reason)
    expect(said).toContain(' 3 days ')
    expect(said).toContain(format.dateTime(reason.params.until))
    expect(said).not.toContain('asked')
  })

  it('counts as English does, and knows what was left out', () => {
    expect(words.credits.count(1, '1')).toBe('⟦1 çŕééðííţ⟧')
    expect(words.promises.days(null, '1')).toBe('⟦ííñ 1 ðááýý⟧')
    expect(words.outcome.clause('2, 4', false)).toMatch(/^⟦Çļ/)
    expect(words.forecast.review(null)).not.toContain('null')
  })

  it('is about 40 % longer', () => {
    const texts = Object.values(english.report).filter((text) => typeof text === 'string')
    const dressedTexts = Object.values(words.report).filter((text) => typeof text === 'string')
    const length = (all: string[]) => all.join('').length
    expect(length(dressedTexts) / length(texts)).toBeGreaterThan(1.35)
    expect(length(dressedTexts) / length(texts)).toBeLessThan(1.6)
  })
})

describe('the mirrored one', () => {
  it('turns its own words and no others', () => {
    expect(turned.menu.badResult).toBe('⟦\u202EBad result\u202C⟧')
    expect(turned.outcome.reference('rf_Seven')).toBe('⟦\u202Eref. \u202Crf_Seven⟧')
  })
})

it('names itself by tags of its own, which Intl reads as English', () => {
  expect([words.language.tag, turned.language.tag]).toEqual(['en-XA', 'en-XB'])
  expect(new Intl.NumberFormat(words.language.tag).format(1234.5)).toBe('1,234.5')
})
