import type { Canvas } from '../src/painter/canvas.ts'
import { lighten, mix } from '../src/painter/colour.ts'
import { raisedHand } from '../src/painter/hand.ts'
import { PALETTES, type Palette } from '../src/painter/palettes.ts'
import { portrait } from '../src/painter/portrait.ts'
import { seeded } from '../src/painter/random.ts'
import { ridge } from '../src/painter/ridge.ts'
import { clouds, firs, stars } from '../src/painter/scenery.ts'
import { circle, group, linear, path, polygon, radial, rect, tag } from '../src/painter/svg.ts'

/** One loop as a function of time: `at` runs from 0 up to 1, and 1 looks like 0. */
export type Clip = { name: string; frame: (at: number) => string }

const WIDTH = 960
const HEIGHT = 540
const SKIN = '#c68863'
const wave = (at: number, phase = 0) => Math.sin((at + phase) * Math.PI * 2)

const palette = (name: string): Palette => {
  const found = PALETTES.find((each) => each.name === name)
  if (!found) throw new Error(`There is no palette "${name}".`)
  return found
}
const canvas = (seed: string, name: string, night: boolean, flawed = false): Canvas =>
  ({ width: WIDTH, height: HEIGHT, random: seeded(seed), palette: palette(name), night, flawed })

const sheet = (definitions: string, ...body: string[]) =>
  tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT }, tag('defs', {}, definitions) + body.join(''))

/** Evening light on a slow sea, a boat at anchor. */
function tide(at: number): string {
  const scene = canvas('tide', 'blue hour', false)
  const { palette: colours, random } = scene
  const horizon = HEIGHT * 0.56
  const [x, y] = [WIDTH * 0.62, horizon - 74]
  const definitions =
    linear('sky', [[0, colours.cool], [0.6, mix(colours.cool, colours.light, 0.7)], [1, colours.light]]) +
    linear('sea', [[0, mix(colours.cool, colours.light, 0.5)], [0.45, colours.cool], [1, colours.deep]]) +
    radial('halo', [[0, colours.accent, 0.7], [1, colours.accent, 0]])
  const strokes = Array.from({ length: 110 }, (_, index) => {
    const down = (index / 110) ** 1.3
    const road = random.chance(0.6)
    const spread = road ? 14 + down * 90 : WIDTH * 0.5
    const phase = random.next()
    const [sx, sy] = [(road ? x : WIDTH / 2) + random.between(-spread, spread) + wave(at, phase) * (4 + down * 12), horizon + 3 + down * (HEIGHT - horizon)]
    const length = random.between(8, 34) * (0.5 + down * 1.5) * (0.75 + 0.25 * wave(at, phase + 0.3))
    return path(`M${sx - length} ${sy}q${length} ${-2 - down * 5} ${length * 2} 0`, {
      stroke: road ? colours.light : colours.paper, 'stroke-width': 1.4 + down * 3, 'stroke-linecap': 'round', fill: 'none', opacity: (road ? 0.85 : 0.25) * (0.6 + 0.4 * wave(at, phase)),
    })
  })
  const boat = group({ transform: `translate(250 ${horizon + 62 + wave(at, 0.1) * 4}) rotate(${(wave(at) * 2.4).toFixed(2)})` },
    path('M-64 0Q0 34 72 -2L58 -10L-56 -8Z', { fill: colours.ink }),
    path('M0 -10L0 -190L86 -26Z', { fill: lighten(colours.light, 0.35) }),
    path('M-6 -22L-6 -170L-58 -24Z', { fill: colours.warm }),
    path('M-2 -8V-196', { stroke: colours.ink, 'stroke-width': 4 }),
    path('M-50 14Q0 60 56 12', { fill: colours.ink, opacity: 0.25 }))
  return sheet(definitions,
    rect(0, 0, WIDTH, HEIGHT, { fill: 'url(#sky)' }), circle(x, y, 240, { fill: 'url(#halo)' }), circle(x, y, 44, { fill: colours.accent }),
    group({ transform: `translate(${(wave(at) * 18).toFixed(1)} 0)` }, clouds(scene, horizon, lighten(colours.light, 0.3))),
    rect(0, horizon, WIDTH, HEIGHT - horizon, { fill: 'url(#sea)' }), ...strokes, boat)
}

/** A camera that sways through ranges under stars. */
function ranges(at: number): string {
  const scene = canvas('ranges', 'lilac', false)
  const { palette: colours, random } = scene
  const [zenith, low] = [mix(colours.deep, colours.cool, 0.35), mix(colours.warm, colours.light, 0.55)]
  let definitions = linear('sky', [[0, zenith], [1, low]]) + radial('halo', [[0, colours.paper, 0.6], [1, colours.paper, 0]])
  const sway = (near: number) => `translate(${(wave(at) * near * 54 - 90).toFixed(1)} ${(wave(at, 0.25) * near * 8).toFixed(1)})`
  const sky = stars(scene, HEIGHT * 0.6)
  const layers = Array.from({ length: 5 }, (_, index) => {
    const near = (index + 1) / 5
    const line = ridge(random, WIDTH + 180, { base: HEIGHT * (0.56 + index * 0.1), rise: HEIGHT * 0.32 * (1 - near * 0.4), roughness: 0.75, steps: 90 })
    const tone = mix(mix(low, colours.cool, near), colours.ink, near ** 1.5)
    definitions += linear(`range${index}`, [[0, tone], [1, mix(tone, low, 0.5)]])
    return group({ transform: sway(near) }, path(polygon([...line, [WIDTH + 180, HEIGHT + 40], [0, HEIGHT + 40]]), { fill: `url(#range${index})` }))
  })
  const front = group({ transform: `translate(${(wave(at) * 84 - 20).toFixed(1)} 0)` }, firs({ ...scene, width: WIDTH + 60 }, () => HEIGHT + 14, 30))
  return sheet(definitions,
    rect(0, 0, WIDTH, HEIGHT, { fill: 'url(#sky)' }), group({ opacity: (0.8 + 0.2 * wave(at * 2)).toFixed(2) }, sky),
    circle(690, 130, 150, { fill: 'url(#halo)' }), circle(690, 130, 34, { fill: colours.paper }), ...layers, front)
}

/** A sitter who waves. The flawed take: the face runs, and fingers come and go. */
const greeting = (flawed: boolean) => (at: number): string => {
  const scene = canvas('greeting 3', 'madder', false)
  const sitter = portrait(scene, SKIN)
  const wobble = flawed ? 26 + 74 * (0.5 - 0.5 * wave(at, 0.25)) : 0
  const runs = tag('filter', { id: 'runs', x: '-10%', y: '-10%', width: '120%', height: '120%' },
    tag('feTurbulence', { type: 'turbulence', baseFrequency: '0.006 0.013', numOctaves: 1, seed: 7 }) +
    tag('feDisplacementMap', { in: 'SourceGraphic', scale: wobble, xChannelSelector: 'R', yChannelSelector: 'G' }))
  const take = seeded(`take ${Math.floor(at * 8)}`)
  const hand = raisedHand({ ...scene, random: take, flawed: flawed && take.chance(0.8) }, SKIN, { x: 660, y: 392, size: 0.84 })
  return sheet(sitter.definitions + runs,
    rect(0, 0, WIDTH, HEIGHT, { fill: scene.palette.light }),
    group(flawed ? { filter: 'url(#runs)', transform: 'translate(-115 -60) scale(1.24)' } : {}, group({ transform: `rotate(${(wave(at, 0.3) * 0.8).toFixed(2)} 480 540)` }, sitter.body)),
    group({ transform: `rotate(${(wave(at * 2) * 9).toFixed(2)} 660 640)` }, hand))
}

export const clips: readonly Clip[] = [
  { name: 'tide', frame: tide },
  { name: 'ranges', frame: ranges },
  { name: 'greeting', frame: greeting(false) },
  { name: 'greeting-flawed', frame: greeting(true) },
]
