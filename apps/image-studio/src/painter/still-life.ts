import { blossom, sprig } from './botanical.ts'
import type { Canvas, Painting } from './canvas.ts'
import { darken, lighten, mix } from './colour.ts'
import { circle, ellipse, group, linear, path, type Point, radial, rect, smooth, tag } from './svg.ts'

/** Radii of a vessel from its lip (0) down to its foot (1), as shares of its height. */
const PROFILES: readonly (readonly Point[])[] = [
  [[0, 0.07], [0.06, 0.075], [0.1, 0.05], [0.36, 0.055], [0.5, 0.17], [0.75, 0.19], [0.95, 0.17], [1, 0.15]],
  [[0, 0.16], [0.05, 0.14], [0.16, 0.12], [0.35, 0.24], [0.6, 0.3], [0.85, 0.22], [1, 0.14]],
  [[0, 0.09], [0.04, 0.09], [0.3, 0.08], [0.42, 0.2], [0.7, 0.2], [1, 0.2]],
  [[0, 0.3], [0.1, 0.31], [0.5, 0.3], [0.85, 0.24], [1, 0.16]],
  [[0, 0.2], [0.1, 0.15], [0.3, 0.13], [0.5, 0.22], [0.75, 0.26], [0.92, 0.2], [1, 0.19]],
]

/** Vessels, fruit and flowers on a table, in the light of one window. The flaw: they melt. */
export function stillLife(canvas: Canvas): Painting {
  const { width, height, random, palette, night, flawed } = canvas
  const wall = night ? palette.ink : random.pick([palette.cool, palette.paper, palette.light, mix(palette.deep, palette.cool, 0.4)])
  const cloth = random.pick([palette.paper, palette.warm, mix(palette.light, palette.paper, 0.5), palette.deep].filter((colour) => colour !== wall))
  const table = height * random.between(0.64, 0.72)
  const unit = Math.min(width, height)
  const count = width > height ? 5 : random.whole(3, 4)
  const spread = width * 0.68

  const vessels = Array.from({ length: count }, (_, index) => ({
    x: width / 2 - spread / 2 + (spread * (index + 0.5)) / count + random.between(-0.02, 0.02) * width,
    foot: table + unit * random.between(0.03, 0.13),
    tall: unit * random.between(0.24, 0.5),
    profile: random.pick(PROFILES),
    colour: random.pick([palette.warm, palette.cool, palette.accent, palette.light, palette.deep, palette.paper].filter((colour) => colour !== wall)),
    id: index,
  })).sort((first, second) => first.foot - second.foot)
  const bouquet = random.whole(0, count - 1)

  const definitions =
    linear('wall', [[0, lighten(wall, 0.12)], [1, darken(wall, 0.14)]], true) +
    linear('table', [[0, lighten(cloth, 0.1)], [1, darken(cloth, 0.25)]]) +
    vessels.map(({ id, colour }) => linear(`glaze${id}`, [[0, lighten(colour, 0.22)], [0.28, lighten(colour, 0.34)], [0.55, colour], [1, darken(colour, 0.48)]], true)).join('') +
    tag('filter', { id: 'soft' }, tag('feGaussianBlur', { stdDeviation: unit * 0.012 })) +
    tag('filter', { id: 'melt', x: '-20%', y: '-20%', width: '140%', height: '160%' },
      tag('feTurbulence', { type: 'turbulence', baseFrequency: '0.006 0.018', numOctaves: 1, seed: random.whole(1, 99) }) +
      tag('feDisplacementMap', { in: 'SourceGraphic', scale: unit * 0.2, xChannelSelector: 'G', yChannelSelector: 'R' }))

  const objects = vessels.map((vessel) =>
    shadow(vessel.x, vessel.foot, vessel.tall, palette.ink) + (vessel.id === bouquet ? stems(canvas, vessel.x, vessel.foot - vessel.tall, unit) : '') + body(vessel, palette.paper))
  const fruit = fruits(canvas, table, unit)
  const scene = objects.join('') + fruit.body
  return {
    definitions: definitions + fruit.definitions,
    body: rect(-20, -20, width + 40, height + 40, { fill: 'url(#wall)' }) + windowLight(canvas, wall) +
      path(`M-20 ${table}L${width + 20} ${table + random.between(-8, 8)}L${width + 20} ${height + 20}L-20 ${height + 20}Z`, { fill: 'url(#table)' }) +
      (flawed ? group({ filter: 'url(#melt)' }, scene) : scene),
  }
}

type Vessel = { x: number; foot: number; tall: number; profile: readonly Point[]; colour: string; id: number }

function body({ x, foot, tall, profile, colour, id }: Vessel, gleam: string): string {
  const top = foot - tall
  const right = profile.map(([down, radius]): Point => [x + radius * tall, top + down * tall])
  const left = right.map(([px, y]): Point => [2 * x - px, y]).toReversed()
  const lip = profile[0]?.[1] ?? 0.1
  const base = profile.at(-1)?.[1] ?? 0.1
  const outline = `${smooth(right)}Q${Math.round(x)} ${Math.round(foot + base * tall * 0.34)} ${smooth(left).replace('M', '')}Z`
  return (
    path(outline, { fill: `url(#glaze${id})` }) +
    ellipse(x, top, lip * tall, lip * tall * 0.26, { fill: darken(colour, 0.4) }) +
    ellipse(x, top, lip * tall, lip * tall * 0.26, { fill: 'none', stroke: lighten(colour, 0.35), 'stroke-width': 3 }) +
    path(`M${Math.round(x - tall * 0.09)} ${Math.round(top + tall * 0.56)}q${Math.round(-tall * 0.03)} ${Math.round(tall * 0.14)} ${Math.round(tall * 0.01)} ${Math.round(tall * 0.28)}`, {
      stroke: gleam, 'stroke-width': tall * 0.022, 'stroke-linecap': 'round', fill: 'none', opacity: 0.6,
    })
  )
}

const shadow = (x: number, foot: number, tall: number, ink: string) =>
  ellipse(x + tall * 0.32, foot + 2, tall * 0.48, tall * 0.07, { fill: ink, opacity: 0.34, filter: 'url(#soft)' })

function stems(canvas: Canvas, x: number, top: number, unit: number): string {
  const { random, palette } = canvas
  return Array.from({ length: random.whole(5, 9) }, (_, index) => {
    const turn = random.between(-1, 1)
    const tip: Point = [x + turn * unit * 0.2, top - unit * random.between(0.1, 0.26)]
    const stem = path(`M${Math.round(x)} ${Math.round(top + 10)}Q${Math.round(x + turn * 18)} ${Math.round(top - unit * 0.08)} ${Math.round(tip[0])} ${Math.round(tip[1])}`, { stroke: mix(palette.deep, palette.cool, 0.4), 'stroke-width': 5, fill: 'none' })
    return stem + (index % 3 === 2 ? sprig(canvas, { x, y: top, turn: -90 + turn * 60, length: unit * 0.24, colour: mix(palette.deep, palette.cool, 0.5) }) : blossom(canvas, tip[0], tip[1], unit * random.between(0.045, 0.075)))
  }).join('')
}

function fruits({ width, random, palette }: Canvas, table: number, unit: number): Painting {
  const colours = [palette.accent, palette.warm, palette.light]
  const definitions = colours.map((colour, index) => radial(`fruit${index}`, [[0, lighten(colour, 0.55)], [0.35, colour], [1, darken(colour, 0.5)]], 0.36, 0.32, 0.75)).join('')
  const cluster = width * random.between(0.25, 0.7)
  const body = Array.from({ length: random.whole(3, 6) }, (_, index) => ({ x: cluster + (index - 2) * unit * 0.09 + random.between(-8, 8), y: table + unit * random.between(0.14, 0.2), r: unit * random.between(0.038, 0.056) }))
    .sort((first, second) => first.y - second.y)
    .map(({ x, y, r }) => shadow(x, y + r * 0.85, r * 2.2, palette.ink) + circle(x, y, r, { fill: `url(#fruit${random.whole(0, 2)})` }) +
      path(`M${Math.round(x)} ${Math.round(y - r * 0.8)}q3 ${Math.round(-r * 0.4)} ${Math.round(r * 0.3)} ${Math.round(-r * 0.5)}`, { stroke: palette.ink, 'stroke-width': 4, 'stroke-linecap': 'round', fill: 'none' }))
    .join('')
  return { definitions, body }
}

function windowLight({ width, height, random }: Canvas, wall: string): string {
  const x = width * random.between(0.08, 0.4)
  const pane = (column: number, row: number) => rect(x + column * width * 0.15, height * (0.06 + row * 0.2), width * 0.135, height * 0.185, { fill: lighten(wall, 0.45), opacity: 0.5 })
  return group({ transform: `skewX(-14) translate(${Math.round(height * 0.08)} 0)` }, pane(0, 0), pane(1, 0), pane(0, 1), pane(1, 1))
}
