import { expect, test } from 'vitest'
import './fonts.css'

const scripts = {
  en: ['Noto Sans Variable', 'Refund'],
  'zh-Hans': ['Noto Sans SC Variable', '退款请求'],
  'zh-Hant': ['Noto Sans TC Variable', '退還點數'],
  ja: ['Noto Sans JP Variable', '返金のお知らせ'],
  ko: ['Noto Sans KR Variable', '환불크레딧'],
  ar: ['Noto Sans Arabic Variable', 'استردا'],
  he: ['Noto Sans Hebrew Variable', 'החזרכסף'],
} as const

/** What a letter looks like on a page in a language. */
async function draw(letter: string, lang: string): Promise<string> {
  const place = document.createElement('p')
  place.lang = lang
  document.body.append(place)
  const { fontFamily } = getComputedStyle(place)
  place.remove()
  const font = `40px ${fontFamily}`
  await document.fonts.load(font, letter)
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 })
  const brush = canvas.getContext('2d')!
  brush.font = font
  brush.fillText(letter, 8, 48)
  return canvas.toDataURL()
}

const familiesThere = () => new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))

for (const [lang, [family, text]] of Object.entries(scripts)) {
  test(`draws ${lang} with letters that are told apart, and no boxes`, async () => {
    const letters = [...new Set(text)]
    const drawn = new Set<string>()
    for (const letter of letters) drawn.add(await draw(letter, lang))
    expect(drawn.size).toBe(letters.length)
    expect(drawn).not.toContain(await draw(' ', lang))
    expect(familiesThere()).toContain(family)
  })
}

test('draws a letter of Han as its language writes it', async () => {
  expect(new Set([await draw('骨', 'zh-Hans'), await draw('骨', 'zh-Hant'), await draw('直', 'ja'), await draw('直', 'zh-Hans')]).size).toBe(4)
})
