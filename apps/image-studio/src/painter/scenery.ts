import type { Canvas } from './canvas.ts'
import { darken, mix } from './colour.ts'
import { circle, ellipse, group, path, type Point, polygon, smooth } from './svg.ts'

export function stars({ width, random, palette }: Canvas, horizon: number): string {
  return Array.from({ length: 130 }, () =>
    circle(random.between(0, width), random.between(0, horizon), random.between(0.7, 2.4), { fill: palette.paper, opacity: random.between(0.25, 0.95) }),
  ).join('')
}

/** Long clouds: flat below, heaped above. */
export function clouds({ width, height, random }: Canvas, horizon: number, colour: string): string {
  return Array.from({ length: random.whole(2, 5) }, () => {
    const y = horizon * random.between(0.12, 0.82)
    const left = width * random.between(-0.15, 0.75)
    const length = width * random.between(0.22, 0.55)
    const heap = height * random.between(0.012, 0.045)
    const top = Array.from({ length: 9 }, (_, index): Point => [
      left + (length * index) / 8,
      y - Math.sin((index / 8) * Math.PI) * heap * random.between(0.5, 1.4),
    ])
    return path(`${smooth(top)}Q${left + length / 2} ${y + heap * 0.7} ${left} ${y}Z`, { fill: colour, opacity: random.between(0.3, 0.75) })
  }).join('')
}

export function birds({ width, random, palette }: Canvas, below: number): string {
  if (!random.chance(0.55)) return ''
  const centre: Point = [width * random.between(0.25, 0.75), below * random.between(0.3, 0.7)]
  return Array.from({ length: random.whole(3, 8) }, () => {
    const [x, y] = [centre[0] + random.between(-90, 90), centre[1] + random.between(-46, 46)]
    const wing = random.between(6, 13)
    return path(`M${Math.round(x - wing)} ${Math.round(y - wing * 0.5)}q${Math.round(wing * 0.7)} 0 ${Math.round(wing)} ${Math.round(wing * 0.6)}q${Math.round(wing * 0.4)} ${Math.round(-wing * 0.7)} ${Math.round(wing)} ${Math.round(-wing * 0.6)}`, {
      stroke: palette.ink, 'stroke-width': 2.4, 'stroke-linecap': 'round', fill: 'none', opacity: 0.7,
    })
  }).join('')
}

/** Firs along a line, thick at the sides and open in the middle. */
export function firs({ width, height, random, palette, night }: Canvas, lineAt: (x: number) => number, count: number): string {
  const dark = night ? darken(palette.ink, 0.4) : mix(palette.ink, palette.deep, 0.2)
  const trees = Array.from({ length: count }, () => {
    const side = random.chance(0.5) ? random.next() ** 1.8 * 0.46 : 1 - random.next() ** 1.8 * 0.46
    const middle = 1 - Math.abs(side - 0.5) * 2
    return { x: side * width, size: height * random.between(0.07, 0.24) * (1 - middle * 0.65) }
  }).sort((first, second) => first.size - second.size)
  return trees.map(({ x, size }) => {
    const foot = lineAt(Math.min(width - 1, Math.max(1, x)))
    const tiers = 6
    const right = Array.from({ length: tiers * 2 }, (_, index): Point => {
      const down = Math.ceil(index / 2) / tiers
      const reach = size * 0.2 * down * (index % 2 ? 1 : 0.55) + (index % 2 ? random.between(-2, 3) : 0)
      return [reach, -size + size * down * 0.96]
    })
    const left = right.map(([dx, dy]): Point => [-dx, dy]).toReversed()
    return path(polygon([[x, foot - size], ...[...right, ...left].map(([dx, dy]): Point => [x + dx, foot + dy])]), { fill: dark })
  }).join('')
}

/** Grasses and small flowers at the lower edge. */
export function grasses({ width, height, random, palette }: Canvas): string {
  const blades = Array.from({ length: 90 }, () => {
    const x = random.between(0, width)
    const tall = height * random.between(0.04, 0.15)
    const lean = random.between(-0.5, 0.5) * tall
    const tip: Point = [x + lean, height + 6 - tall]
    const flower = random.chance(0.3) ? ellipse(tip[0], tip[1], random.between(3, 8), random.between(3, 6), { fill: random.pick([palette.accent, palette.paper, palette.light]) }) : ''
    return path(`M${Math.round(x)} ${height + 6}Q${Math.round(x + lean * 0.1)} ${Math.round(height - tall * 0.6)} ${Math.round(tip[0])} ${Math.round(tip[1])}`, {
      stroke: mix(palette.ink, palette.deep, random.next() * 0.8), 'stroke-width': random.between(1.5, 4), 'stroke-linecap': 'round', fill: 'none',
    }) + flower
  })
  return group({}, ...blades)
}
