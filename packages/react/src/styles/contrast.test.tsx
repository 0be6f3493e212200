import { describe, expect, it } from 'vitest'
import { contrast, type Host, luminance, paint, type Pixel } from '../testing/palette.ts'
import { hostVariables, ownVariables } from '../tokens.ts'

/** Around the circle of hues, by lightness and by colourfulness, in and out of what a screen can show. */
const circle = (step: number, lightnesses: readonly number[], chromas: readonly number[]) =>
  Array.from({ length: 360 / step }, (_, index) => index * step).flatMap((hue) =>
    lightnesses.flatMap((lightness) => chromas.map((chroma) => `oklch(${lightness} ${chroma} ${hue})`)))
const awkward = [
  'white', 'black', '#777', '#808080', '#bbb', 'yellow', '#39ff14', '#ff00ff', '#0ff', '#f00', '#00f', '#fafafa', '#17181d', '#111',
  'color(display-p3 0 1 0)', 'color(display-p3 1 0 0.4)', '#ff5a1f', 'hsl(46 100% 50%)', 'rebeccapurple',
]
const accents = [...circle(15, [0.2, 0.45, 0.55, 0.65, 0.85], [0.05, 0.16, 0.37]), ...awkward]
const fewer = [...circle(45, [0.2, 0.5, 0.7, 0.95], [0.12, 0.37]), ...awkward]

/** What a host may put us on. In the middle between light and dark no text of any colour is read on a tint. */
const surfaces: readonly (readonly ['light' | 'dark', string | null])[] = [
  ['light', null], ['dark', null], ['light', '#f4efe6'], ['light', '#d9d9d9'], ['light', '#9aa5b8'], ['light', '#111827'],
  ['light', '#334155'], ['light', '#000'], ['dark', '#fff'], ['dark', '#1e293b'], ['dark', '#2b0a3d'], ['dark', '#ffd400'],
]

const tintOf = (tone: string) => `color-mix(in oklch, var(--mg-${tone}) 10%, var(--mg-surface))`
const tones = ['ink', 'good', 'warn', 'bad']

/** What is written or drawn on what, and how well it is seen at least. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['surface', 'soft', 'tint'].flatMap((on) => [...tones, 'muted', 'text'].map((text) => [text, on, 4.5] as const)),
  ...tones.map((tone) => [tone, tintOf(tone), 4.5] as const),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['edge', 'surface', 3],
]
const colours = [...new Set(pairs.flatMap(([on, under]) => [on, under]))]

/** What cannot be read or seen, in a sentence each. */
const faultsOf = (hosts: readonly Host[], name: string) =>
  paint(hosts, colours).flatMap((painted, index) =>
    pairs.flatMap(([on, under, least]) => {
      const ratio = contrast(painted.get(on)!, painted.get(under)!)
      return ratio < least ? [`${name} ${hosts[index]!.variables[name]}: ${on} on ${under} ${ratio.toFixed(2)}`] : []
    }))

const on = (surface: string | null): Record<string, string> => (surface === null ? {} : { background: surface })

describe('whatever accent a host gives,', () => {
  it.each(surfaces)('all is read, where it is %s on %s', (scheme, surface) => {
    const all = surface === null ? accents : fewer
    expect(faultsOf(all.map((accent) => ({ scheme, variables: { accent, ...on(surface) } })), 'accent')).toEqual([])
  })

  it('that one is painted as it was given, and shows the pointer', () => {
    const hosts = fewer.map((accent): Host => ({ scheme: 'light', variables: { accent } }))
    const off = paint(hosts, ['accent', 'accent-hover', 'var(--makegood-accent)']).flatMap((painted, index) => {
      const [accent, hover, given] = [...painted.values()] as [Pixel, Pixel, Pixel]
      const step = Math.max(...accent.map((part, channel) => Math.abs(part - hover[channel]!)))
      return String(accent) === String(given) && step > 3 ? [] : [[fewer[index], given, accent, hover].join(' ')]
    })
    expect(off).toEqual([])
  })
})

describe('what a host says of states and text', () => {
  it.each(surfaces)('is read, where it is %s on %s', (scheme, surface) => {
    const hosts = awkward.map((good) => ({ scheme, variables: { good, warn: good, bad: good, ...on(surface) } }))
    expect(faultsOf(hosts, 'good')).toEqual([])
  })

  it('has its second rank read too, where the first is as pale as may be', () => {
    const [painted] = paint([{ scheme: 'light', variables: { text: '#5f5f5f' } }], ['muted', 'soft', 'edge', 'surface'])
    expect(contrast(painted!.get('muted')!, painted!.get('soft')!)).toBeGreaterThan(4.5)
    expect(contrast(painted!.get('edge')!, painted!.get('surface')!)).toBeGreaterThan(3)
  })

  it('is read on every grey, where no tint is under it', () => {
    const greys = Array.from({ length: 52 }, (_, index) => `rgb(${index * 5} ${index * 5} ${index * 5})`)
    const hosts = greys.map((background): Host => ({ scheme: 'light', variables: { background } }))
    const texts = [...tones, 'muted']
    const off = paint(hosts, [...texts, 'surface']).flatMap((painted, index) =>
      texts.filter((text) => contrast(painted.get(text)!, painted.get('surface')!) < 4.5).map((text) => `${text} on ${greys[index]}`))
    expect(off).toEqual([])
  })
})

it.each(['light', 'dark'] as const)('with more contrast text is read as AAA asks, and borders as text, where it is %s', (scheme) => {
  const [painted] = paint([{ scheme, variables: { contrast: '1' } }], [...tones, 'muted', 'edge', 'line', 'surface', 'soft'])
  const ratio = (one: string, other: string) => contrast(painted!.get(one)!, painted!.get(other)!)
  for (const text of [...tones, 'muted']) expect([text, Math.min(ratio(text, 'surface'), ratio(text, 'soft')) > 7]).toEqual([text, true])
  expect(ratio('edge', 'surface')).toBeGreaterThan(4.5)
  expect(ratio('line', 'surface')).toBeGreaterThan(3)
})

describe('where a host sets nothing', () => {
  type Given = { readonly type: string; readonly light: string; readonly dark: string }
  const given = Object.entries<Given>({ ...hostVariables, ...ownVariables })
    .filter(([, { type }]) => type === 'color')
    .map(([name, token]): [string, Given] => [name.replace(/^--[a-z]+-/, '').replace('background', 'surface'), token])

  it.each(['light', 'dark'] as const)('the colours are those that design tools are given, where it is %s', (scheme) => {
    const hexes = given.map(([, token]) => token[scheme])
    const [painted] = paint([{ scheme, variables: {} }], [...given.map(([name]) => name), ...hexes])
    const off = given.filter(([name, token]) =>
      painted!.get(token[scheme])!.some((part, channel) => Math.abs(part - painted!.get(name)![channel]!) > 1))
    expect(off.map(([name, token]) => [name, token[scheme], painted!.get(name)].join(' '))).toEqual([])
  })

  it('is light on light and dark on dark', () => {
    const [light, dark] = paint([{ scheme: 'light', variables: {} }, { scheme: 'dark', variables: {} }], ['surface'])
    expect(light!.get('surface')).toEqual([255, 255, 255])
    expect(luminance(dark!.get('surface')!)).toBeLessThan(0.02)
  })
})
