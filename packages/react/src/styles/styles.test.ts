import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// A browser sorts rules by what their last part, the subject, names: a class, an attribute, an element. One whose subject
// names nothing, or only one of several in a list, is tried on every element of the host's page.

const sheets = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'))
const WRAPPER = ':not(_):not(_)'

/** Splits where none of what is in brackets or quotes is cut. */
function split(text: string, at: RegExp): string[] {
  const parts = ['']
  let depth = 0
  for (const [piece] of text.matchAll(/"[^"]*"|'[^']*'|[^]/g)) {
    if (/[([]/.test(piece)) depth += 1
    if (/[)\]]/.test(piece)) depth -= 1
    if (depth === 0 && at.test(piece)) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}

/** The list in a `:where(…)` or `:is(…)`, for each that stands in a part of a selector, and what is outside of them. */
function open(part: string): { lists: string[][]; rest: string } {
  const lists: string[][] = []
  const rest = part.replaceAll(/:(?:where|is)(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g, (_, list: string) => {
    lists.push(split(list.slice(1, -1), /,/))
    return ''
  })
  return { lists, rest }
}

/** Whether a browser can look a part up by a name in it. */
function isNamed(part: string): boolean {
  const { lists, rest } = open(part)
  const alone = rest.replaceAll(/:(?:not|has)\(.*\)/g, '')
  if (/^[a-z]|[.#[]|:focus-visible/.test(alone)) return true
  return lists.some((list) => list.length === 1 && isNamed(split(list[0]!, /[\s>+~]/).at(-1)!))
}

/** Why a rule is tried on every element of the page, if it is. */
function faultOf(selector: string): string | null {
  const parts = split(selector, /[\s>+~]/)
  const subject = parts.at(-1)!
  if (isNamed(subject)) return null
  // An ancestor that is named outside of any list is seen to be missing before the rule is tried.
  if (parts.slice(0, -1).some(isNamed)) return null
  const list = open(subject).lists.find((several) => several.length > 1)
  return list ? `names one of several: ${list.join(', ')}` : 'names nothing'
}

const selectorsOf = (css: string) =>
  [...css.replaceAll(/\/\*[^]*?\*\/|@keyframes [^]*?\n\}/g, '').matchAll(/(?<=^|[{};])([^{};]+)\{/g)]
    .map(([, prelude]) => prelude!.trim())
    .filter((prelude) => !prelude.startsWith('@'))
    .flatMap((prelude) => split(prelude, /,/))

const faultsOf = (css: string) =>
  selectorsOf(css)
    .filter((selector) => selector !== WRAPPER)
    .flatMap((selector) => faultOf(selector) === null ? [] : [`${selector}: ${faultOf(selector)}`])

describe('what is tried on every element of a host’s page', () => {
  it.each(sheets)('is nothing of %s', (name) => {
    const css = readFileSync(join(import.meta.dirname, name), 'utf8')
    expect(faultsOf(css)).toEqual([])
    expect(selectorsOf(css).filter((selector) => selector === WRAPPER).length).toBeLessThanOrEqual(1)
  })

  it.each([
    ['&:where(.a, .b)', 'names one of several: .a, .b'],
    ['&:where(.a :is(th, td))', 'names nothing'],
    ['&:where(.a > *)', 'names nothing'],
    ['&:where(.a > :not(.b))', 'names nothing'],
    ['&:where(.a *:not(svg, svg *))', 'names nothing'],
    ['&:where(:is(.a, .b):has([c]) > :not([c]))', 'names nothing'],
    ['&:where(.a, .b):where(:hover)', 'names one of several: .a, .b'],
    ['*', 'names nothing'],
  ])('is %s', (selector, why) => {
    expect(faultsOf(`${WRAPPER} {\n  ${selector} {\n    margin: 0;\n  }\n}`)).toEqual([`${selector}: ${why}`])
  })

  it.each([
    '&:where(.a)', '&:where(.a > li)', '&:where(.a:is(:hover, [b]))', '&:where([a] > .b)', '&:where(.a)::before', '&:where(.a [b="c, d"])',
    '&:where(.a :focus-visible):where(button, a)', ':where(.a) &:where(:not(svg, svg *))', '.a:is(.b, .c)',
  ])('is not %s', (selector) => {
    expect(faultsOf(`@media print {\n  ${selector} {\n    margin: 0;\n  }\n}`)).toEqual([])
  })
})

it('takes no name that a host may have: of animations, layers, containers, and variables', () => {
  const css = sheets.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')).join('\n')
  const names = [...css.matchAll(/@(?:keyframes|layer|container|counter-style|font-palette-values|view-transition)\s+([a-z][\w-]*)|layer\((\w+)\)|(?<=[{;]\s*)--([\w-]+)\s*:/g)]
    .map(([, rule, layer, variable]) => rule ?? layer ?? variable!)
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name) => !/^(makegood|mg-)/.test(name))).toEqual([])
  expect(css).not.toMatch(/@property|@font-face|@namespace|:root|(?<![\w-])(?:html|body)(?![\w-])/)
})
