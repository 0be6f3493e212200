/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest'
import { COUNTS, placedIn, type Said, saidBy } from '../testing/probes.ts'
import { SAME_WORDS } from '../testing/same-words.ts'
import type { Language, Messages } from './messages.ts'
import { words as english } from './pseudo/words.ts'

const modules = import.meta.glob<Record<string, Language>>('./*/language.ts', { eager: true })

const spoken = await Promise.all(
  Object.entries(modules)
    .filter(([path]) => !path.includes('/pseudo/'))
    .flatMap(([path, exported]) => Object.values(exported).map(async (language) => ({
      folder: path.split('/')[1]!, tag: language.light.language.tag, light: language.light, words: await language.load(),
    }))),
)

/** Which forms of a counted thing differ, at the least. */
const FORMS: Record<string, number> = { 'ar': 5, 'he': 3, 'pl': 3, 'ro': 3, 'ja': 1, 'ko': 1, 'zh-Hans': 1, 'zh-Hant': 1 }

/** How each quotes. */
const QUOTES: Record<string, readonly string[]> = {
  'de': ['„“'], 'fr': ['«»'], 'es': ['«»', '“”'], 'it': ['«»', '“”'], 'nl': ['‘’', '“”', '„”'], 'pt-BR': ['“”'], 'pl': ['„”'], 'ro': ['„”'],
  'zh-Hans': ['“”'], 'zh-Hant': ['「」'], 'ja': ['「」'], 'ko': ['“”', '‘’'], 'ar': ['«»'], 'he': ['””'],
}

const keysOf = (messages: object) => placedIn(messages).map(({ place, text }) => `${place} ${typeof text}`).toSorted()
const shown = ({ place, given, text }: Said) => `${place}(${given.map(String).join(', ')}): ${text}`

it('speaks some languages', () => {
  expect(spoken.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['ar', 'he']))
})

describe.each(spoken)('$folder', ({ folder, tag, light, words }) => {
  const said = saidBy(words, english)

  it('goes by the tag of its folder', () => {
    expect([tag, words.language.tag]).toEqual([folder, folder])
  })

  it('has every text of English, and no other', () => {
    expect(keysOf(words)).toEqual(keysOf(english))
    for (const { place, text } of placedIn(light)) {
      if (typeof text === 'string') expect(`${place} ${text}`).toBe(`${place} ${placedIn(words).find((one) => one.place === place)?.text as string}`)
    }
  })

  it('says everything in its own words', () => {
    const known = new Set(['', ...SAME_WORDS.all!, ...(SAME_WORDS[tag] ?? [])])
    expect(untranslated(words).filter(({ text }) => !known.has(wordsOf(text))).map(shown)).toEqual([])
  })

  it('leaves no text empty or broken', () => {
    const isBroken = (text: unknown) => typeof text !== 'string' || text.trim() === '' || text !== text.trim() || / {2}| [.,]/.test(text)
    expect(said.filter(({ text }) => isBroken(text) || /(?<!\p{L})(undefined|null|NaN|\[object)(?!\p{L})/u.test(text)).map(shown)).toEqual([])
  })

  it('drops nothing that it is given', () => {
    expect(dropping(words).map(shown)).toEqual([])
  })

  it('counts as it is counted', () => {
    const forms = (counts: readonly number[]) => new Set(counts.map((count) => words.credits.count(count, String(count)).replaceAll(/\d+/g, '').trim()))
    expect(forms([...COUNTS, 20]).size).toBeGreaterThanOrEqual(FORMS[tag] ?? 2)
    if (FORMS[tag] === 1) expect(forms(COUNTS).size).toBe(1)
  })

  it('is written as it is written', () => {
    const texts = said.map(({ text }) => text)
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([])
    // Isolates alone may steer.
    expect(texts.filter((text) => /[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\uFEFF\uFFFD\uE000-\uF8FF]/u.test(text))).toEqual([])
    expect(texts.filter((text) => text.includes('"') || text.includes('...'))).toEqual([])
    const apostrophes = new Set(texts.flatMap((text) => text.match(/(?<=\p{L})['’](?=\p{L})/gu) ?? []))
    expect(apostrophes.size).toBeLessThan(2)
  })

  it('quotes with its own marks', () => {
    for (const quoted of [words.values.quoted, words.detail.note, words.filters.searched]) {
      expect(QUOTES[tag] ?? ['“”']).toContain(quoted('Zq0z').replace(/[\s\u00A0\u202F]*Zq0z[\s\u00A0\u202F]*/, ''))
    }
  })
})

const inEnglish = new Map(saidBy(english, english).map(({ place, given, text }) => [`${place} ${given.join()}`, text]))
const englishOf = ({ place, given }: Said) => inEnglish.get(`${place} ${given.join()}`) ?? ''

const untranslated = (words: Messages) => saidBy(words, english).filter((one) => one.text === englishOf(one))

/** Without what was put in, and without signs. */
const wordsOf = (text: string) => text.replaceAll(/Zq\dz|[^\p{L}\s-]/gu, ' ').trim()

const dropping = (words: Messages) =>
  saidBy(words, english).filter((one) => {
    const given = [...englishOf(one).matchAll(/Zq\dz/g), ...one.given.filter(isCount)].map(String)
    return given.some((part) => englishOf(one).includes(part) && !one.text.includes(part))
  })

/** One and two may be said in a word. */
const isCount = (given: unknown) => typeof given === 'string' && /^\d+$/.test(given) && Number(given) > 2

describe('a language with a fault', () => {
  const faulty = (menu: Partial<Messages['menu']>): Messages => ({ ...english, menu: { ...english.menu, ...menu } })

  it('is caught dropping what it is given', () => {
    expect(dropping(english)).toEqual([])
    expect(dropping(faulty({ left: () => 'soon over' })).map(shown)).toEqual(['menu.left(Zq0z): soon over'])
  })

  it('is caught with what it left in English', () => {
    expect(untranslated(faulty({ reported: 'Gemeldet' })).map(({ place }) => place)).not.toContain('menu.reported')
    expect(untranslated(english).map(({ place }) => place)).toContain('menu.reported')
  })

  it('is caught without a text', () => {
    const { reported: _, ...rest } = english.menu
    expect(keysOf({ ...english, menu: rest })).not.toEqual(keysOf(english))
  })
})
