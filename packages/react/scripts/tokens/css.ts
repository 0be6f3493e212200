import { LEGIBLE, MIDDLE, VISIBLE } from './colour.ts'
import type { Colour, Dimension, Shadow, Token, Value } from './read.ts'

const round = (value: number) => String(Math.round(value * 1e6) / 1e6)

const colourCss = ({ colorSpace, components, alpha, hex }: Colour) => {
  if (colorSpace === 'oklch') return `oklch(${components.join(' ')})`
  return hex === '#ffffff' ? '#fff' : `rgb(${components.map((part) => part * 255).join(' ')} / ${alpha ?? 1})`
}
const lengthCss = ({ value }: Dimension) => (value === 0 ? '0' : `${value}px`)
const shadowCss = ({ color, offsetX, offsetY, blur, spread }: Shadow) =>
  [offsetX, offsetY, blur, spread].map(lengthCss).filter((length, index) => index < 3 || length !== '0').join(' ') + ` ${colourCss(color)}`

/** A value as CSS; an alias is the variable of the token it names. */
export function valueCss(value: Value, variables: ReadonlyMap<string, string>): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.startsWith('{') ? `var(${variables.get(value.slice(1, -1))})` : value
  if (Array.isArray(value)) return value.map(shadowCss).join(', ')
  if ('unit' in value) return `${value.value}px`
  return colourCss(value as Colour)
}

/** The value for a light surface and that for a dark one, in one: black and white end a scale. */
function onSurface({ light, dark }: Token): string {
  const [from, to] = [(light as Colour).components, (dark as Colour).components]
  const parts = from.map((part, index) => {
    const way = to[index]! - part
    return way === 0 ? String(part) : `calc(${part} ${way > 0 ? '+' : '-'} ${round(Math.abs(way))} * l)`
  })
  return `oklch(from var(--mg-pole) ${parts.join(' ')})`
}

/** Of a colour that a screen cannot show, the one it shows. */
const clipCss = (css: string) => `color(from ${css} var(--mg-clip))`

const weighCss = (css: string) => `color(from color-mix(in srgb-linear, ${clipCss(css)}, #0000) var(--mg-weigh))`

const standOutCss = (css: string, least: string) => {
  const veil = `color(from color-mix(in srgb-linear, ${clipCss(css)}, var(--mg-gauge)) var(${least}))`
  return `color(from color-mix(in srgb-linear, ${clipCss(css)} 1%, ${veil}) srgb-linear r g b / 1)`
}

const hoverCss = (css: string, text: string) =>
  `oklch(from color-mix(in oklch, ${clipCss(css)} 90%, oklch(from ${text} calc(1 - l) 0 none)) ` +
  'calc(l + 0.22 * clamp(0, (0.2 - l) * 99, 1) - 0.06 * clamp(0, (l - 0.95) * 99, 1)) c h)'

function formulaCss(token: Token, variables: ReadonlyMap<string, string>): string {
  const { formula, light, dark } = token
  const variable = (name: string) => `var(${variables.get(`color.${name}`)})`
  let css = valueCss(light, variables)
  if (formula.on) css = onSurface(token)
  else if (light !== dark) css = `light-dark(${css}, ${valueCss(dark, variables)})`
  if (formula.pole) css = `color(from ${weighCss(variable(formula.pole))} var(--mg-end))`
  if (formula.read) css = `var(${variables.get(`host.${formula.read}`)}, ${css})`
  if (formula.host) css = `var(${formula.host}, ${css})`
  if (formula.mix) {
    const { of, percent, into, moreContrast, lightness } = formula.mix
    const from = lightness ? `oklch(from ${clipCss(variable(of))} max(l, ${lightness}) c h)` : variable(of)
    const part = moreContrast ? `calc(${percent}% + ${moreContrast}% * var(--mg-contrast))` : `${percent}%`
    css = `color-mix(in oklch, ${from} ${part}, ${variable(into)})`
  }
  if (formula.lift) css = `light-dark(${css}, oklch(from ${css} max(l, ${formula.lift.lightness}) calc(c * ${formula.lift.chroma}) h))`
  if (formula.hover) css = hoverCss(css, variable('on-accent'))
  const least = formula.legible ? '--mg-legible' : formula.visible ? '--mg-visible' : null
  if (least) css = standOutCss(css, least)
  if (formula.plus) css = `calc(${css} ${formula.plus > 0 ? '+' : '-'} ${Math.abs(formula.plus)}px)`
  if (formula.dense) css = `calc(${css} * var(--mg-density))`
  if (formula.least) css = `max(${formula.least}px, ${css})`
  return css
}

const step = (what: string) => `clamp(0, (${what}) * 9999, 1)`
const grey = (part: string) => `srgb-linear ${part} ${part} ${part}`

/** Black or white as a veil: one hundredth of the colour under it is then as far from the surface as it must be. */
const veil = ({ light, dark, more }: typeof LEGIBLE) => {
  const other = '(2 * alpha - 0.95)'
  const ratio = (least: number) => `(${least} + ${more} * var(--mg-contrast))`
  const down = `(var(--mg-light) / max(0.0001, ${other} / ${ratio(light)} - 0.05) - 1)`
  const up = `(${other} * ${ratio(dark)} - 0.05 - var(--mg-light)) / max(0.0001, 1.05 - ${other} * ${ratio(dark)})`
  return `${grey('var(--mg-dark)')} / calc(max(0, (1 - var(--mg-dark)) * ${down}, var(--mg-dark) * ${up}) / 99)`
}

/** What the formulae share: pieces of them, put together where a colour is made. */
const pieces: readonly (readonly [string, string])[] = [
  ['--mg-clip', 'srgb-linear clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1)'],
  ['--mg-light', '(2 * alpha * (0.2126 * r + 0.7152 * g + 0.0722 * b))'],
  ['--mg-weigh', 'srgb-linear 0 0 0 / calc(var(--mg-light))'],
  ['--mg-end', `${grey(step(`${MIDDLE} - alpha`))} / 1`],
  ['--mg-gauge', weighCss('var(--mg-surface)')],
  ['--mg-pole', 'color(from var(--mg-gauge) var(--mg-end))'],
  ['--mg-dark', step(`${1 + MIDDLE} - 2 * alpha`)],
  ['--mg-legible', veil(LEGIBLE)],
  ['--mg-visible', veil(VISIBLE)],
]

/** The variables that the sheet reads of a host as they are. */
const AS_IT_IS = new Set(['--mg-font', '--mg-font-size', '--mg-toast-inset'])

/**
 * What a trigger at rest is drawn with. There may be thousands, and a browser works out whatever is declared on each: the
 * rest is declared on it only while the keyboard is there.
 */
const AT_REST = ['--mg-surface', '--mg-text']
const NOT_AT_REST = '.makegood:not(.makegood-trigger:not(:focus-visible))'

type Line = readonly [name: string, css: string]

/** The lines that some variables are made of, from the first to the last. */
function closure(names: readonly string[], lines: readonly Line[]): Set<string> {
  const all = new Set(names)
  for (const name of all) {
    const css = lines.find(([one]) => one === name)?.[1] ?? ''
    for (const [used] of css.matchAll(/--mg-[a-z0-9-]+/g)) all.add(used)
  }
  return all
}

export function writeCss(tokens: readonly Token[]): string {
  const variables = new Map(tokens.map(({ path, variable }) => [path.join('.'), variable]))
  const lines = tokens
    .filter(({ formula, variable }) => !formula.local && !AS_IT_IS.has(variable))
    .map((token) => [token.variable, formulaCss(token, variables)] as const)
  const atRest = closure(AT_REST, [...lines, ...pieces])
  const isAtRest = ([name]: Line) => atRest.has(name)
  const write = (all: readonly Line[], indent = 4) => all.map(([name, css]) => `${' '.repeat(indent)}${name}: ${css};`).join('\n')
  const isOfScheme = ([, css]: Line) => css.includes('light-dark(')
  return `/* Made from the tokens: see packages/react/tokens. What is written here is written over. */
:not(_):not(_) {
  &:where(.makegood) {
${write(lines.filter((line) => !isOfScheme(line) && isAtRest(line)))}
${write(pieces.filter(isAtRest))}
  }
  &:where(${NOT_AT_REST}) {
${write(lines.filter((line) => !isOfScheme(line) && !isAtRest(line)))}

    /*
     * How a colour is made to stand out, whatever a host gives: it is mixed half and half with "gauge", which has no colour
     * but carries the luminance of the surface as its alpha; so one formula knows both. "alpha" is then half of one and that
     * luminance, and twice it times a channel is the channel as it was. What comes of it, black or white as thin as can be, is
     * laid over the colour.
     */
${write(pieces.filter((line) => !isAtRest(line)))}
  }
  /*
   * A host's bundler may write "light-dark" anew for old browsers, which then knows only of a scheme that a sheet sets. It
   * leaves alone what is asked for like this.
   */
  @supports (color: light-dark(#fff, #000)) {
    &:where(.makegood) {
${write(lines.filter((line) => isOfScheme(line) && isAtRest(line)), 6)}
    }
    &:where(${NOT_AT_REST}) {
${write(lines.filter((line) => isOfScheme(line) && !isAtRest(line)), 6)}
    }
  }
  @media (prefers-contrast: more) {
    &:where(${NOT_AT_REST}) {
      --mg-contrast: 1;
    }
  }
  @media (pointer: coarse) {
    &:where(${NOT_AT_REST}) {
      --mg-control: 44px;
    }
  }
}
`
}
