import { afterEach, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { looks, plain, wear } from './looks.ts'

const page = document.createElement('main')

afterEach(async () => {
  page.remove()
  document.adoptedStyleSheets = []
  await wear(plain)
})

/** The rules that are broken, by look. */
async function broken(html: string, css: string): Promise<Record<string, string>> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`html { background-color: Canvas; color: CanvasText } ${css}`)
  document.adoptedStyleSheets = [sheet]
  page.innerHTML = html
  document.body.append(page)
  const all: Record<string, string> = {}
  for (const look of looks) {
    for (const line of await findings(look)) {
      const [theme, direction, rule] = line.split(/, |: /, 3)
      all[`${theme}, ${direction}`] = rule!
    }
  }
  return all
}

test('finds a contrast that is too small on a dark page alone', async () => {
  expect(await broken('<h1>Refunds</h1><p>4 credits</p>', 'p { color: light-dark(#333, #555) }')).toEqual({
    'dark, ltr': 'color-contrast',
    'dark, rtl': 'color-contrast',
  })
})

test('finds a contrast that is too small under forced colours alone', async () => {
  const css = '@media (forced-colors: active) { p { forced-color-adjust: none; color: #777; background: #888 } }'
  expect(await broken('<h1>Refunds</h1><p>4 credits</p>', css)).toEqual({
    'forced colours, ltr': 'color-contrast',
    'forced colours, rtl': 'color-contrast',
  })
})

test('finds targets that lie on each other from right to left alone', async () => {
  const html = '<h1>Refunds</h1><p><button class="a">A</button><button class="b">B</button></p>'
  const css =
    'p { position: relative; inline-size: 80px; block-size: 30px } button { position: absolute; padding: 0; inline-size: 30px; block-size: 30px } ' +
    '.a { left: 10px } .b { inset-inline-end: 0 }'
  expect(await broken(html, css)).toEqual({
    'light, rtl': 'target-size',
    'dark, rtl': 'target-size',
    'forced colours, rtl': 'target-size',
  })
})

test('finds nothing in a page that follows its look', async () => {
  expect(await broken('<h1>Refunds</h1><p>4 credits <button>Refund</button></p>', '')).toEqual({})
})
