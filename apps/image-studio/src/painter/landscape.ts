import type { Canvas, Painting } from './canvas.ts'
import { darken, lighten, mix } from './colour.ts'
import { heightAt, ridge } from './ridge.ts'
import { birds, clouds, firs, grasses, stars } from './scenery.ts'
import { circle, group, linear, path, type Point, polygon, radial, rect, smooth, tag } from './svg.ts'

const PLACES = ['mountains', 'lake', 'dunes', 'sea', 'hills'] as const
export type Place = (typeof PLACES)[number]

/** A land under a sky: distance by paling colour, one light, one dark thing in front. */
export function landscape(canvas: Canvas, wanted?: Place): Painting {
  const { width, height, random, palette, night } = canvas
  const place = wanted ?? random.pick(PLACES)
  const horizon = height * random.between(place === 'sea' ? 0.5 : 0.56, 0.66)
  const zenith = night ? darken(palette.deep, 0.35) : random.pick([palette.cool, mix(palette.cool, palette.warm, 0.4), lighten(palette.cool, 0.35)])
  const low = night ? mix(palette.deep, palette.warm, 0.35) : palette.light
  const light: Point = [width * random.between(0.22, 0.78), horizon - height * random.between(0.08, 0.34)]
  const size = Math.min(width, height) * random.between(0.045, 0.11)
  const glow = night ? palette.paper : random.pick([palette.accent, lighten(palette.light, 0.5), palette.paper])

  const definitions =
    linear('sky', [[0, zenith], [0.62, mix(zenith, low, 0.7)], [1, low]]) +
    radial('halo', [[0, glow, 0.75], [0.25, glow, 0.28], [1, glow, 0]])
  const sky =
    rect(0, 0, width, height, { fill: 'url(#sky)' }) +
    (night ? stars(canvas, horizon) : '') +
    circle(light[0], light[1], size * 5, { fill: 'url(#halo)' }) +
    circle(light[0], light[1], size, { fill: glow }) +
    clouds(canvas, horizon, night ? mix(zenith, low, 0.5) : lighten(low, 0.45)) +
    (night ? '' : birds(canvas, horizon * 0.8))

  const ground = { mountains, lake, dunes, sea, hills }[place](canvas, horizon, low, light)
  const melted = canvas.flawed ? melt(canvas, horizon) : { definitions: '', body: '' }
  const body = canvas.flawed ? rect(0, 0, width, height, { fill: low }) + group({ filter: 'url(#melt)', transform: `translate(${width * -0.1} ${height * -0.1}) scale(1.2)` }, sky + ground.body) + melted.body : sky + ground.body
  return { definitions: definitions + ground.definitions + melted.definitions, body }
}

type Ground = (canvas: Canvas, horizon: number, low: string, light: Point) => Painting

/** Ranges from the palest and farthest to the darkest and nearest. */
function ranges(canvas: Canvas, from: number, to: number, low: string, count: number, roughness: number): { painting: Painting; front: Point[] } {
  const { width, height, random, palette } = canvas
  let definitions = ''
  let body = ''
  let front: Point[] = []
  for (let index = 0; index < count; index += 1) {
    const near = (index + 1) / count
    const base = from + (to - from) * (index / Math.max(1, count - 1))
    front = ridge(random, width, { base, rise: height * (0.3 - 0.14 * near) * (0.4 + roughness), roughness, steps: roughness > 0.4 ? 90 : 40 })
    const tone = mix(mix(low, palette.cool, Math.min(1, near * 1.5)), canvas.night ? palette.ink : palette.deep, near ** 1.6)
    definitions += linear(`range${index}`, [[0, tone], [1, mix(tone, low, 0.55)]])
    const outline = roughness > 0.4 ? polygon([...front, [width, height], [0, height]]) : `${smooth(front)}L${width} ${height}L0 ${height}Z`
    body += path(outline, { fill: `url(#range${index})` })
  }
  return { painting: { definitions, body }, front }
}

const mountains: Ground = (canvas, horizon, low) => {
  const { painting, front } = ranges(canvas, horizon, canvas.height * 0.94, low, canvas.random.whole(4, 6), 0.75)
  return { ...painting, body: painting.body + firs(canvas, (x) => heightAt(front, x) + 14, 46) }
}

const hills: Ground = (canvas, horizon, low) => {
  const { random, palette, width, height } = canvas
  const { painting, front } = ranges(canvas, horizon + height * 0.06, height * 1.02, mix(low, palette.warm, 0.3), random.whole(4, 5), 0.12)
  const field = mix(palette.warm, palette.light, 0.4)
  const rows = Array.from({ length: 16 }, (_, index) => {
    const x = (width * index) / 15
    return path(`M${x} ${heightAt(front, x)}Q${width / 2 + (x - width / 2) * 1.8} ${height * 0.92} ${width / 2 + (x - width / 2) * 3.4} ${height}`, {
      stroke: field, 'stroke-width': 5, fill: 'none', opacity: 0.35,
    })
  })
  return { ...painting, body: painting.body + rows.join('') + grasses(canvas) }
}

const dunes: Ground = (canvas, horizon, low) => {
  const { random, palette, width, height } = canvas
  let body = ''
  let definitions = ''
  for (let index = 0; index < 5; index += 1) {
    const near = index / 4
    const crest = ridge(random, width, { base: horizon + height * 0.1 + near * height * 0.26, rise: height * 0.16, roughness: 0.1, steps: 12 })
    const sand = mix(mix(low, palette.warm, 0.3 + near * 0.6), palette.deep, near * 0.4)
    definitions += linear(`sand${index}`, [[0, lighten(sand, 0.25)], [0.5, sand], [1, darken(sand, 0.2)]], true)
    body += path(`${smooth(crest)}L${width} ${height}L0 ${height}Z`, { fill: `url(#sand${index})` })
    const shade = crest.map(([x, y], at): Point => [x, y + Math.sin((at / 12) * Math.PI) * height * 0.14])
    body += path(`${smooth(crest)}L${shade.toReversed().map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`, {
      fill: palette.deep, opacity: 0.1 + near * 0.16,
    })
  }
  return { definitions, body }
}

const lake: Ground = (canvas, horizon, low, light) => {
  const { width, height, palette } = canvas
  const { painting } = ranges(canvas, horizon - height * 0.03, horizon + height * 0.02, low, 4, 0.7)
  const shore = horizon + height * 0.02
  const mirrored = tag('g', { 'clip-path': 'url(#water)' }, rect(0, shore, width, height, { fill: low }) +
    group({ transform: `translate(0 ${shore * 2}) scale(1 -1)`, opacity: 0.62 }, painting.body) +
    rect(0, shore, width, height - shore, { fill: 'url(#depth)' }))
  const definitions = painting.definitions + tag('clipPath', { id: 'water' }, rect(0, shore, width, height - shore, {})) +
    linear('depth', [[0, palette.cool, 0.1], [1, canvas.night ? palette.ink : palette.deep, 0.75]])
  return { definitions, body: painting.body + mirrored + glitter(canvas, shore, light) + firs(canvas, () => height * 1.03, 22) }
}

const sea: Ground = (canvas, horizon, low, light) => {
  const { width, height, random, palette, night } = canvas
  const far = mix(palette.cool, low, night ? 0.15 : 0.4)
  const definitions = linear('sea', [[0, far], [0.4, mix(far, palette.deep, 0.6)], [1, night ? palette.ink : palette.deep]])
  const islands = [0.3, 0.8].map((depth) => {
    const skyline = ridge(random, width, { base: horizon + 4, rise: height * 0.09 * depth, roughness: 0.6, steps: 60 })
    const centre = random.between(0.1, 0.9) * width
    const span = width * random.between(0.12, 0.26)
    const island = skyline.map(([x, y]): Point => [x, horizon + 4 - (horizon + 4 - y) * Math.max(0, 1 - ((x - centre) / span) ** 2) * 1.4])
    return path(polygon([...island, [width, horizon + 4], [0, horizon + 4]]), { fill: mix(far, night ? palette.ink : palette.deep, depth) })
  })
  return { definitions, body: islands.join('') + rect(0, horizon, width, height - horizon, { fill: 'url(#sea)' }) + glitter(canvas, horizon, light) }
}

/** The light's road on the water, and the strokes of small waves. */
function glitter({ width, height, random, palette }: Canvas, from: number, [lightX]: Point): string {
  return Array.from({ length: 90 }, (_, index) => {
    const down = (index / 90) ** 1.3
    const y = from + 4 + down * (height - from)
    const road = random.chance(0.55)
    const spread = width * (road ? 0.02 + down * 0.1 : 0.5)
    const x = (road ? lightX : width / 2) + random.between(-spread, spread)
    const length = width * random.between(0.01, 0.05) * (0.5 + down * 1.6)
    return path(`M${Math.round(x - length)} ${Math.round(y)}q${Math.round(length)} ${Math.round(-2 - down * 5)} ${Math.round(length * 2)} 0`, {
      stroke: road ? palette.paper : palette.light, 'stroke-width': 1.5 + down * 4, 'stroke-linecap': 'round', fill: 'none', opacity: road ? 0.75 : 0.22,
    })
  }).join('')
}

/** The flaw: the land runs like wax, with blocks where the picture broke off. */
function melt({ width, height, random, palette }: Canvas, horizon: number): Painting {
  const definitions = tag('filter', { id: 'melt', x: '-10%', y: '-10%', width: '120%', height: '120%' },
    tag('feTurbulence', { type: 'turbulence', baseFrequency: '0.011 0.003', numOctaves: 1, seed: random.whole(1, 99) }) +
    tag('feDisplacementMap', { in: 'SourceGraphic', scale: Math.round(height * 0.19), xChannelSelector: 'R', yChannelSelector: 'G' }))
  const square = (x: number, y: number, size: number) => rect(x, y, size, size, { fill: random.pick([palette.warm, palette.cool, palette.accent]) })
  const blocks = Array.from({ length: 26 }, () =>
    square(width * 0.62 + random.whole(0, 8) * 26, horizon + random.whole(-3, 5) * 26, 26))
  return { definitions, body: group({ opacity: 0.92 }, ...blocks) }
}
