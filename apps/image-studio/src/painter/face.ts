import type { Canvas } from './canvas.ts'
import { darken, mix } from './colour.ts'
import { circle, group, path } from './svg.ts'

/** Brows, eyes, nose and mouth on the head of `portrait`. The flaw: a third eye, and a mouth that slid. */
export function features(canvas: Canvas, skin: string, hair: string): string {
  const { random, palette, flawed } = canvas
  const line = darken(skin, 0.62)
  const gaze = random.between(-7, 7)
  const look = random.pick(['open', 'open', 'closed', 'lowered'] as const)
  const iris = random.pick(['#3b2a20', '#4d6b57', '#33506e', '#6b4a24', palette.deep])
  const eyes = [338, 464].map((x) => eye(x, 398, look, gaze, iris, line)).join('')
  const brow = mix(hair, line, 0.4)
  const brows = group({ fill: 'none', stroke: brow, 'stroke-width': random.between(8, 14), 'stroke-linecap': 'round' },
    path(`M298 ${354 + random.between(-4, 6)}Q332 328 372 ${338 + random.between(-4, 6)}`, {}),
    path(`M430 ${338 + random.between(-4, 6)}Q470 328 506 ${354 + random.between(-4, 6)}`, {}))
  const nose = path('M412 352C414 404 430 440 432 462C430 484 404 490 384 482', { fill: 'none', stroke: line, 'stroke-width': 6, 'stroke-linecap': 'round', opacity: 0.75 })
  const mouth = group(flawed ? { transform: 'translate(-26 -8) rotate(-16 402 530) scale(1.1 1)' } : {}, lips(canvas, skin))
  const extra = flawed ? eye(404, 300, 'open', -gaze, iris, line) + eye(300, 452, 'open', 4, iris, line) : ''
  return brows + eyes + nose + mouth + extra
}

function eye(x: number, y: number, look: 'open' | 'closed' | 'lowered', gaze: number, iris: string, line: string): string {
  const lash = { fill: 'none', stroke: line, 'stroke-width': 7, 'stroke-linecap': 'round' }
  if (look === 'closed') return path(`M${x - 34} ${y}Q${x} ${y + 24} ${x + 34} ${y}`, lash) + path(`M${x + 30} ${y + 6}l12 8M${x + 14} ${y + 14}l8 12`, { ...lash, 'stroke-width': 4 })
  const open = look === 'open' ? 23 : 13
  const almond = `M${x - 36} ${y + 3}Q${x} ${y - open} ${x + 36} ${y + 1}Q${x} ${y + 21} ${x - 36} ${y + 3}Z`
  return (
    path(almond, { fill: '#fbf4ec' }) +
    circle(x + gaze, y + (look === 'open' ? 0 : 5), 13, { fill: iris }) +
    circle(x + gaze, y + (look === 'open' ? 0 : 5), 6, { fill: '#130d18' }) +
    circle(x + gaze + 4, y - 4, 3.2, { fill: '#fff' }) +
    path(`M${x - 37} ${y + 4}Q${x} ${y - open - 1} ${x + 39} ${y}`, lash) +
    path(`M${x - 30} ${y - open * 0.55 - 4}Q${x} ${y - open - 12} ${x + 32} ${y - open * 0.5 - 5}`, { ...lash, 'stroke-width': 3, opacity: 0.5 })
  )
}

function lips({ random }: Canvas, skin: string): string {
  const colour = mix(skin, random.pick(['#b3243f', '#9c3b3b', '#c2506a']), random.between(0.4, 0.75))
  const smile = random.between(1, 11)
  const upper = `M350 ${530 - smile}Q378 514 390 516Q402 522 414 516Q428 514 456 ${530 - smile}Q402 540 350 ${530 - smile}Z`
  const lower = `M350 ${530 - smile}Q402 542 456 ${530 - smile}Q434 566 402 566Q370 566 350 ${530 - smile}Z`
  return path(upper, { fill: darken(colour, 0.16) }) + path(lower, { fill: colour }) + path('M384 550Q402 556 418 549', { stroke: '#fff', 'stroke-width': 4, 'stroke-linecap': 'round', fill: 'none', opacity: 0.35 })
}
