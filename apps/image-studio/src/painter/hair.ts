import type { Canvas } from './canvas.ts'
import { darken, lighten } from './colour.ts'
import { HAIRS } from './palettes.ts'
import { circle, ellipse, group, path } from './svg.ts'

const STYLES = ['bob', 'long', 'curls', 'bun', 'crop', 'wave', 'scarf', 'hat'] as const
export type Hair = { style: (typeof STYLES)[number]; colour: string; cover: string }

export function pickHair({ random, palette }: Canvas): Hair {
  return { style: random.pick(STYLES), colour: random.pick(HAIRS), cover: random.pick([palette.accent, palette.deep, palette.warm]) }
}

const CROWN = 'M252 400C232 240 300 140 404 140C512 140 572 240 548 400C540 360 536 330 520 300C470 312 372 300 336 262C320 310 282 330 272 352C262 372 258 384 252 400Z'

/** What falls behind the head and neck. */
export function hairBehind({ random }: Canvas, { style, colour }: Hair): string {
  const dark = darken(colour, 0.25)
  if (style === 'bob') return path('M236 400C216 220 300 122 404 122C512 122 588 220 564 400C570 480 566 548 548 600C470 640 330 640 254 600C236 548 230 480 236 400Z', { fill: dark })
  if (style === 'long' || style === 'hat') return path('M240 400C214 220 300 126 404 126C516 126 590 220 562 400C580 560 606 660 584 860C500 900 310 900 222 860C196 660 226 560 240 400Z', { fill: dark })
  if (style === 'wave') return path('M238 400C210 220 300 124 404 124C520 124 590 216 564 380C600 450 548 500 588 580C620 660 560 700 590 790L486 800L300 800L214 770C252 700 186 650 216 570C250 500 204 460 238 400Z', { fill: dark })
  if (style === 'bun') return circle(404 + random.between(-50, 50), 124, 66, { fill: dark })
  if (style === 'curls') {
    return group({ fill: dark }, ...Array.from({ length: 40 }, (_, index) => {
      const turn = Math.PI * (0.86 + (index / 39) * 1.28)
      return circle(402 + Math.cos(turn) * random.between(140, 196), 352 + Math.sin(turn) * random.between(150, 214), random.between(34, 58), {})
    }))
  }
  return ''
}

/** What lies on the head: fringe, crown, a scarf, a hat. */
export function hairInFront({ random }: Canvas, { style, colour, cover }: Hair): string {
  const sheen = group({ fill: 'none', stroke: lighten(colour, 0.3), 'stroke-width': 4, 'stroke-linecap': 'round', opacity: 0.4 },
    path('M300 250Q340 190 400 176M322 232Q366 196 430 190M512 250Q500 214 470 192', {}))
  if (style === 'scarf') {
    return path('M246 420C224 220 300 130 404 130C514 130 580 222 556 420C546 330 520 274 402 270C290 274 258 330 246 420Z', { fill: cover }) +
      path('M262 330C300 258 350 236 404 234C470 238 516 262 542 330', { fill: 'none', stroke: lighten(cover, 0.4), 'stroke-width': 8 }) +
      path('M250 410C240 500 262 560 330 610L300 700C220 620 210 500 250 410Z', { fill: darken(cover, 0.15) })
  }
  if (style === 'hat') {
    return path('M270 330C300 290 350 276 404 276C470 276 512 292 534 332C520 300 470 318 404 318C340 318 296 300 270 330Z', { fill: colour }) +
      ellipse(402, 268, 232, 44, { fill: darken(cover, 0.1) }) +
      path('M268 262C262 150 330 96 402 96C476 96 544 150 536 262C470 290 334 290 268 262Z', { fill: cover }) +
      path('M266 236C330 268 474 268 538 236L538 264C474 294 330 294 267 264Z', { fill: darken(cover, 0.4) })
  }
  if (style === 'curls') {
    return group({ fill: colour }, ...Array.from({ length: 15 }, (_, index) =>
      circle(268 + index * 19, 236 + Math.abs(index - 7) ** 1.7 * 3.2 - 26, random.between(26, 42), {})))
  }
  if (style === 'crop') return path('M262 372C246 232 306 148 404 148C506 148 560 232 542 372C536 340 528 316 514 292C470 268 430 250 380 262C330 270 296 290 284 316C272 336 266 352 262 372Z', { fill: colour }) + sheen
  if (style === 'bob') return path('M250 470C226 240 300 138 404 138C514 138 580 240 554 470C546 400 540 350 528 322L278 322C266 350 258 400 250 470Z', { fill: colour }) + sheen
  return path(CROWN, { fill: colour }) + sheen
}
