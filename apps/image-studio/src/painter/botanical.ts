import type { Canvas } from './canvas.ts'
import { darken, lighten, mix } from './colour.ts'
import { circle, ellipse, group, path } from './svg.ts'

/** A stem with paired leaves. `turn` is in degrees, 0 to the right. */
export function sprig({ random }: Canvas, { x, y, turn, length, colour }: { x: number; y: number; turn: number; length: number; colour: string }): string {
  const pairs = random.whole(5, 8)
  const bow = random.between(-0.18, 0.18) * length
  const leaf = length * random.between(0.2, 0.3)
  const leaves = Array.from({ length: pairs * 2 + 1 }, (_, index) => {
    const along = 0.18 + (0.82 * Math.floor(index / 2)) / pairs
    const side = index === pairs * 2 ? 0 : index % 2 ? 1 : -1
    const at = [length * along, bow * Math.sin(along * Math.PI)] as const
    const size = leaf * (1.1 - along * 0.5)
    return path(`M0 0Q${Math.round(size * 0.45)} ${Math.round(-size * 0.34)} ${Math.round(size)} 0Q${Math.round(size * 0.45)} ${Math.round(size * 0.34)} 0 0Z`, {
      fill: side > 0 ? darken(colour, 0.14) : lighten(colour, 0.1),
      transform: `translate(${Math.round(at[0])} ${Math.round(at[1])}) rotate(${Math.round(side * random.between(36, 58))})`,
    })
  })
  return group({ transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)})` },
    path(`M0 0Q${Math.round(length / 2)} ${Math.round(bow * 2)} ${Math.round(length)} 0`, { stroke: darken(colour, 0.3), 'stroke-width': 4, fill: 'none' }), ...leaves)
}

/** A flower head of one of four kinds. */
export function blossom({ random, palette }: Canvas, x: number, y: number, size: number): string {
  const colour = random.pick([palette.accent, palette.warm, palette.paper, lighten(palette.accent, 0.4)])
  const heart = random.pick([palette.light, palette.ink, palette.accent])
  const kind = random.pick(['daisy', 'poppy', 'peony', 'spray'] as const)
  const ring = (count: number, radius: number, rx: number, ry: number, fill: string) =>
    Array.from({ length: count }, (_, index) => ellipse(x + radius, y, rx, ry, { fill, transform: `rotate(${Math.round((index * 360) / count + random.between(-6, 6))} ${Math.round(x)} ${Math.round(y)})` })).join('')
  if (kind === 'daisy') return ring(12, size * 0.6, size * 0.44, size * 0.16, colour) + circle(x, y, size * 0.28, { fill: heart })
  if (kind === 'poppy') return ring(4, size * 0.42, size * 0.52, size * 0.5, colour) + ring(5, size * 0.2, size * 0.34, size * 0.3, darken(colour, 0.15)) + circle(x, y, size * 0.18, { fill: palette.ink })
  if (kind === 'peony') {
    return [1, 0.8, 0.6, 0.4, 0.22].map((part, index) => ring(8 - index, size * part * 0.6, size * part * 0.5, size * part * 0.42, mix(lighten(colour, 0.4), darken(colour, 0.1), index / 4))).join('')
  }
  return Array.from({ length: 16 }, () => circle(x + random.between(-1, 1) * size * 0.8, y + random.between(-1, 1) * size * 0.8, size * random.between(0.1, 0.2), { fill: mix(colour, palette.paper, random.next() * 0.5) })).join('')
}
