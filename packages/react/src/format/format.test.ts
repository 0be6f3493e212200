import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFormat, localeFor } from './format.ts'

const year = 2026
const now = () => Date.parse(`${year}-06-15T09:00:00Z`)
const berlin = createFormat({ locale: 'en-GB', timeZone: 'Europe/Berlin', now })
/** Intl writes spaces that do not break. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('money', () => {
  it('has the digits of its currency: none, two or three', () => {
    expect(berlin.money({ amount: 1240, currency: 'EUR' })).toBe('€12.40')
    expect(berlin.money({ amount: 1240, currency: 'JPY' })).toBe('JP¥1,240')
    expect(plain(berlin.money({ amount: 1240, currency: 'KWD' }))).toBe('KWD 1.240')
  })

  it('is written for the locale', () => {
    expect(plain(createFormat({ locale: 'de', timeZone: undefined }).money({ amount: 1240, currency: 'EUR' }))).toBe('12,40 €')
  })

  it('keeps a negative amount and the smallest unit', () => {
    expect(berlin.money({ amount: -1, currency: 'EUR' })).toBe('-€0.01')
  })

  it('shows a rate with the digits it takes', () => {
    expect(berlin.rate({ amount: 2000, currency: 'EUR' }, 100)).toBe('€0.20')
    expect(berlin.rate({ amount: 999, currency: 'EUR' }, 100)).toBe('€0.0999')
  })
})

describe('dates', () => {
  it('are of the zone, not of the device', () => {
    expect(berlin.dateTime(`${year}-05-12T12:02:00Z`)).toMatch(/12 May, 14:02$/)
    expect(createFormat({ locale: 'en-GB', timeZone: 'Asia/Tokyo', now }).dateTime(`${year}-05-12T18:02:00Z`)).toMatch(/13 May, 03:02$/)
  })

  it('write the hours as the place does', () => {
    const time = (locale: string) => createFormat({ locale, timeZone: 'UTC' }).time('2026-05-12T09:05:00Z').replaceAll('\u202f', ' ')
    expect(time('en-GB')).toBe('09:05')
    expect(time('de')).toBe('09:05')
    expect(time('en-US')).toBe('9:05 AM')
  })

  it('keep their wall time over daylight saving', () => {
    expect(berlin.dateTime(`${year}-03-01T11:00:00Z`)).toMatch(/12:00$/)
    expect(berlin.dateTime(`${year}-07-01T10:00:00Z`)).toMatch(/12:00$/)
  })

  it('carry the year only where it is another', () => {
    expect(berlin.date(`${year}-05-12T12:00:00Z`)).toBe('12 May')
    expect(berlin.date('2019-05-12T12:00:00Z')).toBe('12 May 2019')
    expect(berlin.dateTime('2019-05-12T12:00:00Z')).toMatch(/12 May 2019, 14:00$/)
  })

  it('take the year from the zone and from the moment that is told, whatever the device says', () => {
    const newYear = createFormat({ locale: 'en-GB', timeZone: 'Asia/Tokyo', now: () => Date.parse('2031-12-31T16:00:00Z') })
    expect(newYear.date('2031-12-31T15:00:00Z')).toBe('1 Jan')
    expect(newYear.date('2031-12-31T14:00:00Z')).toBe('31 Dec 2031')
    expect(newYear.in('UTC').date('2031-12-31T15:00:00Z')).toBe('31 Dec')
  })

  it('say the time of today and the date of any other day', () => {
    const noon = Date.parse(`${year}-05-12T12:02:00Z`)
    expect(berlin.sinceDay(`${year}-05-12T08:00:00Z`, noon)).toBe('10:00')
    expect(berlin.sinceDay(`${year}-05-11T08:00:00Z`, noon)).toBe('11 May')
  })

  it('write a range once', () => {
    expect(plain(berlin.days(`${year}-05-12T10:00:00Z`, `${year}-05-19T10:00:00Z`))).toBe('12 – 19 May')
  })

  it('write a range over the turn of the year with both', () => {
    expect(plain(berlin.days(`${year}-12-29T10:00:00Z`, `${year + 1}-01-05T10:00:00Z`))).toBe('29 Dec 2026 – 5 Jan 2027')
  })

  it('are written out for whoever reads them elsewhere', () => {
    expect(berlin.fullDate(`${year}-05-12T12:02:00Z`)).toBe('12 May 2026')
    expect(berlin.fullDateTime(`${year}-05-12T12:02:00Z`)).toBe('12 May 2026, 14:02 CEST')
  })

  it('write a range in Chinese and Japanese as they write a date, and what is the same once', () => {
    const range = (locale: string, until: string) => createFormat({ locale, timeZone: 'UTC', now }).days(`${year}-06-22T10:00:00Z`, until)
    expect(range('ja', `${year}-06-29T10:00:00Z`)).toBe('6月22日〜29日')
    expect(range('ja-JP', `${year}-07-02T10:00:00Z`)).toBe('6月22日〜7月2日')
    expect(range('zh-Hans', `${year}-06-29T10:00:00Z`)).toBe('6月22日至29日')
    expect(range('zh-TW', `${year + 1}-01-05T10:00:00Z`)).toBe(`${year}年6月22日至${year + 1}年1月5日`)
    expect(range('ja', `${year}-06-22T12:00:00Z`)).toBe('6月22日')
    expect(range('ko', `${year}-06-29T10:00:00Z`)).toBe('6월 22일~29일')
  })

  it('write a range of another year with that year once', () => {
    expect(createFormat({ locale: 'ja', timeZone: 'UTC', now }).days('2019-06-22T10:00:00Z', '2019-07-02T10:00:00Z')).toBe('2019年6月22日〜7月2日')
  })

  it.each(['en-GB', 'de', 'ja', 'zh-Hans', 'zh-Hant', 'ko', 'ar', 'pl'])('say the day of the month as a number alone in %s', (locale) => {
    expect(createFormat({ locale, timeZone: 'UTC' }).day(`${year}-06-22T10:00:00Z`)).toBe('22')
  })

  it('name the month as it stands in a date', () => {
    const polish = createFormat({ locale: 'pl-PL', timeZone: 'UTC', now })
    expect(polish.date(`${year}-05-12T10:00:00Z`)).toBe('12 maja')
    expect(plain(polish.days(`${year}-05-12T10:00:00Z`, `${year}-06-19T10:00:00Z`))).toBe('12 maja – 19 czerwca')
    expect(plain(polish.dateTime(`${year}-05-12T14:02:00Z`))).toMatch(/^wt\., 12 maja,? 14:02$/)
    expect(polish.time(`${year}-05-12T14:02:00Z`)).toBe('14:02')
  })

  it('name the weekday where that tells the day', () => {
    expect(berlin.weekdayDate(`${year}-06-24T15:59:59Z`)).toMatch(/^Wed,? 24 Jun$/)
    expect(plain(berlin.weekdayTime(`${year}-06-22T07:00:00Z`))).toBe('Mon 09:00')
  })

  it('can be reckoned with as those of a zone, over daylight saving too', () => {
    expect(berlin.isoDate('2026-03-28T23:30:00Z')).toBe('2026-03-29')
    expect(berlin.isoDate('2026-10-25T22:59:59Z')).toBe('2026-10-25')
    expect(createFormat({ locale: 'fa-IR', timeZone: 'Asia/Tehran' }).isoDate('2026-06-15T09:00:00Z')).toBe('2026-06-15')
  })
})

describe('lengths', () => {
  it.each([
    ['P14D', '14 days'],
    ['P1D', '1 day'],
    ['PT48H', '48 hours'],
    ['P1Y2M', '1 year 2 months'],
    ['soon', 'soon'],
  ])('say %s as %s', (duration, words) => {
    expect(berlin.span(duration)).toBe(words)
  })

  it.each([
    [3 * 24 * 3600_000, '3 days'],
    [47 * 3600_000, '47 hours'],
    [12 * 60_000 + 59_000, '12 min'],
    [59_999, '59 sec'],
    [-5, '0 sec'],
  ])('say %d ms as %s', (milliseconds, words) => {
    expect(berlin.lasting(milliseconds).replace(/s$/, '')).toBe(words.replace(/s$/, ''))
  })
})

describe('lengths in Chinese, Japanese and Korean', () => {
  it.each([
    ['ja', ['14日', '1年2か月', '3時間', '12分', '3分前', '3日前']],
    ['zh-Hans', ['14 天', '1 年 2 个月', '3 小时', '12 分钟', '3 分钟前', '3 天前']],
    ['zh-TW', ['14 天', '1 年 2 個月', '3 小時', '12 分鐘', '3 分鐘前', '3 天前']],
    ['ko', ['14일', '1년 2개월', '3시간', '12분', '3분 전', '3일 전']],
  ])('are set in %s as it sets them', (locale, written) => {
    const { span, lasting, ago } = createFormat({ locale, timeZone: 'UTC' })
    const [minute, day] = [60_000, 24 * 3600_000]
    expect([span('P14D'), span('P1Y2M'), lasting(180 * minute), lasting(12 * minute), ago(3 * minute), ago(3 * day)]).toEqual(written)
  })
})

describe('sizes and shares', () => {
  it.each([
    [12, '12 byte'],
    [340_400, '340 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [2_449_000, '2.4 MB'],
    [20_000_000, '20 MB'],
  ])('write %d bytes as %s', (count, written) => {
    expect(berlin.bytes(count)).toBe(written)
  })

  it('are written as the locale does', () => {
    const german = createFormat({ locale: 'de', timeZone: 'Europe/Berlin' })
    expect(german.bytes(2_449_000)).toBe('2,4 MB')
    expect(german.percent(1, 2)).toBe('50\u00A0%')
  })

  it('say nothing is whole before it is', () => {
    expect(berlin.percent(9_999, 10_000)).toBe('99%')
    expect(berlin.percent(0, 0)).toBe('0%')
  })
})

describe('the locale', () => {
  const read = (languages: string[], language: string) => {
    vi.stubGlobal('navigator', { languages })
    return localeFor(undefined, language)
  }
  afterEach(() => vi.unstubAllGlobals())

  it('is the host’s word first, then the language of the messages', () => {
    expect(localeFor('fr-CA', 'en')).toBe('fr-CA')
    expect(localeFor(undefined, 'xx')).toBe('xx')
  })

  it('is the reader’s own where it is of the language of the messages', () => {
    expect(read(['fr', 'de-AT', 'de'], 'de')).toBe('de-AT')
    expect(read(['pt-PT'], 'pt-BR')).toBe('pt-PT')
    expect(read(['fr-CA'], 'de')).toBe('de')
  })

  it('is never of another script than the messages', () => {
    expect(read(['zh-CN', 'zh-TW'], 'zh-Hant')).toBe('zh-TW')
    expect(read(['zh-HK', 'zh-SG'], 'zh-Hans')).toBe('zh-SG')
    expect(read(['zh'], 'zh-Hant')).toBe('zh-Hant')
    expect(read(['sr-Latn'], 'sr')).toBe('sr')
  })

  it('passes over what is no tag', () => {
    expect(read(['en_US', 'C', 'en-GB'], 'en')).toBe('en-GB')
  })
})
