import type { Palette } from './palettes.ts'
import type { Random } from './random.ts'
import { rect, tag } from './svg.ts'

/** The proportions a result may have. */
export const SHAPES = { portrait: [800, 1000], square: [900, 900], landscape: [1200, 800], wide: [1280, 720] } as const
export type Shape = keyof typeof SHAPES

/** What every painter is given. A flawed picture shows a defect that anyone would call one. */
export type Canvas = {
  width: number
  height: number
  random: Random
  palette: Palette
  flawed: boolean
  night: boolean
}

/** What a painter returns: definitions (gradients, clips) and what is painted with them. */
export type Painting = { definitions: string; body: string }

/** Paper tooth, a soft vignette and the wobble of a brush's edge, over any painting. */
export function finish({ width, height, random, palette }: Canvas, { definitions, body }: Painting): string {
  const seed = random.whole(1, 999)
  const edge =
    tag('feTurbulence', { type: 'fractalNoise', baseFrequency: '0.035', numOctaves: 2, seed }) +
    tag('feDisplacementMap', { in: 'SourceGraphic', scale: 5, xChannelSelector: 'R', yChannelSelector: 'G' })
  const tooth =
    tag('feTurbulence', { type: 'fractalNoise', baseFrequency: '0.8', numOctaves: 1, seed: seed + 1 }) +
    tag('feColorMatrix', { type: 'matrix', values: '0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  0 0 0 .5 -.12' })
  const shared =
    tag('filter', { id: 'edge', x: '-5%', y: '-5%', width: '110%', height: '110%' }, edge) +
    tag('filter', { id: 'tooth', x: 0, y: 0, width: '100%', height: '100%' }, tooth) +
    `<radialGradient id="vignette" r=".75"><stop offset=".62" stop-color="${palette.ink}" stop-opacity="0"/>` +
    `<stop offset="1" stop-color="${palette.ink}" stop-opacity=".22"/></radialGradient>`
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    tag('defs', {}, shared + definitions) +
      rect(0, 0, width, height, { fill: palette.paper }) +
      // A little larger than the paper, so that the wobble never bares its edge.
      tag('g', { filter: 'url(#edge)', transform: `translate(${width * -0.015} ${height * -0.015}) scale(1.03)` }, body) +
      rect(0, 0, width, height, { fill: 'url(#vignette)' }) +
      rect(0, 0, width, height, { filter: 'url(#tooth)', opacity: 0.35 }),
  )
}
