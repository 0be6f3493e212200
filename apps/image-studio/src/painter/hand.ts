import type { Canvas } from './canvas.ts'
import { darken, lighten } from './colour.ts'
import { group, path } from './svg.ts'

/** A raised open hand. A sound one has a thumb and four fingers; a flawed one has one or two too many. */
export function raisedHand({ random, flawed }: Canvas, skin: string, { x, y, size }: { x: number; y: number; size: number }): string {
  const fingers = flawed ? random.pick([5, 5, 6]) : 4
  const dark = darken(skin, 0.34)
  const turn = x < 400 ? -8 : 8
  const flip = x < 400 ? 1 : -1
  const reach = [104, 122, 126, 112, 96, 84]
  const drawn = Array.from({ length: fingers }, (_, index) => {
    const spread = (index - (fingers - 1) / 2) * (fingers > 4 ? 15 : 13)
    const root = (index - (fingers - 1) / 2) * (104 / fingers)
    const length = reach[index] ?? 90
    const tip = `${Math.round(root + Math.sin((spread * Math.PI) / 180) * length)} ${Math.round(-56 - Math.cos((spread * Math.PI) / 180) * length)}`
    const bend = flawed && index === 2 ? 22 : 0
    const d = `M${Math.round(root)} -30Q${Math.round(root + spread * 0.6 + bend)} ${Math.round(-70 - length * 0.3)} ${tip}`
    return path(d, { stroke: dark, 'stroke-width': 33 }) + path(d, { stroke: skin, 'stroke-width': 27 }) + path(d, { stroke: lighten(skin, 0.4), 'stroke-width': 4, opacity: 0.35, transform: 'translate(-6 0)' })
  })
  const thumb = 'M44 34Q92 10 104 -44'
  return group({ transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${turn}) scale(${size * flip} ${size})`, 'stroke-linecap': 'round', fill: 'none' },
    path('M-44 40C-50 140 -58 220 -70 300L78 300C66 220 54 140 50 40Z', { fill: skin }),
    path('M20 60C30 140 40 220 52 300L78 300C66 220 54 140 50 40Z', { fill: dark, opacity: 0.35 }),
    ...drawn,
    path(thumb, { stroke: dark, 'stroke-width': 37 }),
    path(thumb, { stroke: skin, 'stroke-width': 31 }),
    path('M-58 -40C-66 20 -56 74 -40 84L44 84C62 66 66 20 58 -40C30 -56 -34 -56 -58 -40Z', { fill: skin }),
    path('M-40 10Q0 -14 44 6M-36 34Q-4 20 20 60', { stroke: dark, 'stroke-width': 4, opacity: 0.6 }))
}
