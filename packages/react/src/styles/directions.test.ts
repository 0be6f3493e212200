import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// Nothing of ours says left, right, top or bottom, width or height: it all follows the writing direction.

const SIDES = 'left|right|top|bottom'
const physical: readonly RegExp[] = [
  new RegExp(`^(?:${SIDES}|width|height|min-width|min-height|max-width|max-height)$`),
  new RegExp(`^(?:scroll-)?(?:margin|padding)-(?:${SIDES})$`),
  new RegExp(`^border-(?:${SIDES})(?:-(?:width|style|color|radius|left-radius|right-radius))?$`),
  /^(?:overflow|overscroll-behavior|contain-intrinsic)-(?:x|y|width|height)$/,
]
/** Whose value may say a side. */
const sided = /^(?:text-align|float|clear|resize|caption-side|transform-origin|background-position|object-position|justify-[a-z]+)$/
const side = /(?<![-\w])(?:left|right)(?![-\w])/
/** What moves or turns along a line is mirrored by a rule for right to left, or stands on no line. */
const sideways = /translateX|scaleX|translate:(?!\s*(?:0\s|initial))|rotate\(|linear-gradient\((?:to (?:left|right)|90deg)/

/** Four values are four sides: those at the left and the right must be the same. */
const fourSides = /^(?:margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/
/** Corners go around: one value for all, or a logical property each. */
const corners = /^border-radius$/

const valuesOf = (value: string) => value.replaceAll(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '()').replace(/\s*!important$/, '').split(/\s+/)

/** What ties a declaration to one direction, or null. */
function faultOf(property: string, value: string): string | null {
  if (property.startsWith('--')) return null
  if (physical.some((pattern) => pattern.test(property))) return 'names a side of the screen'
  if (sided.test(property) && side.test(value)) return 'has a side as its value'
  if (fourSides.test(property) && valuesOf(value).length === 4 && valuesOf(value)[1] !== valuesOf(value)[3]) return 'has another left than right'
  if (corners.test(property) && valuesOf(value).length > 1) return 'has another left than right'
  if (sideways.test(`${property}: ${value}`)) return 'goes along a line'
  return null
}

const SHOWN = {
  // A box of no size at the corner of the view: nothing in it is where it is.
  'hold.css': ['inset: 0 auto auto 0'],
  // A grid over a picture, which is never mirrored.
  'marks.css': ['background: linear-gradient(90deg'],
  // The arrow of a select is symmetrical: a square turned on its corner.
  'history.css': ['border-width: 0 1.5px 1.5px 0'],
} as const satisfies Record<string, readonly string[]>

type Declaration = { selector: string; property: string; value: string }

function declarationsOf(css: string): Declaration[] {
  let selector = ''
  return [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)([{;}])/g)].flatMap(([, text, end]) => {
    const [property, ...value] = text!.trim().split(':')
    if (end === '{') selector = text!.trim()
    return end === '{' || value.length === 0 ? [] : [{ selector, property: property!.trim(), value: value.join(':').trim().replaceAll(/\s+/g, ' ') }]
  })
}

const faultsOf = (css: string, shown: readonly string[] = []) =>
  declarationsOf(css).flatMap(({ selector, property, value }) => {
    const why = faultOf(property, value)
    const isMirrored = why === 'goes along a line' && (selector.includes(':dir(rtl)') || css.includes(`${selector}:dir(rtl)`))
    return why === null || isMirrored || shown.some((start) => `${property}: ${value}`.startsWith(start)) ? [] : [`${property}: ${value} ${why}`]
  })

describe('no sheet is made for one writing direction:', () => {
  const sheets = globSync('*.css', { cwd: import.meta.dirname })

  it.each(sheets)('%s', (name) => {
    const css = readFileSync(join(import.meta.dirname, name), 'utf8')
    expect(faultsOf(css, SHOWN[name as keyof typeof SHOWN])).toEqual([])
  })

  it.each(Object.entries(SHOWN).flatMap(([name, all]) => all.map((start) => [name, start] as const)))('%s still says %s', (name, start) => {
    expect(declarationsOf(readFileSync(join(import.meta.dirname, name), 'utf8')).map(({ property, value }) => `${property}: ${value}`))
      .toContainEqual(expect.stringMatching(new RegExp(`^${start.replaceAll(/[().]/g, String.raw`\$&`)}`)))
  })
})

/** What code says of the looks of an element of ours, by the name of the property. */
const inline = /\b(?:style=\{\{|style\.)\s*([a-zA-Z]+)|setProperty\('([a-z-]+)'|setStyle\([a-zA-Z.]+, '([a-zA-Z]+)'/g

it('nor is what code sets', () => {
  const root = join(import.meta.dirname, '..')
  const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter((path) => !/^testing\/|\.(test|stories)\./.test(path))
  const found = files.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(inline)].flatMap(([, ...names]) => {
      const name = names.find(Boolean)!.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      return physical.some((pattern) => pattern.test(name)) ? [`${path}: ${name}`] : []
    }))
  expect(found).toEqual([])
})

describe('it is seen', () => {
  it.each([
    'left: 0', 'margin-left: 1px', 'padding-top: 1px', 'width: 3px', 'max-height: 3px', 'border-top: 0', 'border-top-left-radius: 1px',
    'text-align: left', 'float: right', 'margin: 0 1px 0 2px', 'border-radius: 1px 2px', 'transform: translateX(3px)', 'scroll-margin-left: 2px',
    'translate: 3px 0',
  ])('in %s', (declaration) => {
    expect(faultsOf(`a {\n  ${declaration};\n}`)).toHaveLength(1)
  })

  it.each(['inset-inline: 0', 'margin: 0 1px 3px', 'text-align: start', 'inline-size: 3px', 'translate: 0 -2px', 'border-radius: 50%', 'text-align: center'])(
    'not in %s',
    (declaration) => expect(faultsOf(`a {\n  ${declaration};\n}`)).toEqual([]),
  )
})
