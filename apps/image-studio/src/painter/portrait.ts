import type { Canvas, Painting } from './canvas.ts'
import { darken, lighten, mix } from './colour.ts'
import { raisedHand } from './hand.ts'
import { hairBehind, hairInFront, pickHair } from './hair.ts'
import { features } from './face.ts'
import { sprig } from './botanical.ts'
import { SKINS } from './palettes.ts'
import { circle, ellipse, group, linear, path, radial, rect, tag } from './svg.ts'

/** A half-length sitter, turned to the light, as a poster painter would lay it down. Drawn on 800 by 1000. */
export function portrait(canvas: Canvas, skin: string = canvas.random.pick(SKINS)): Painting {
  const { width, height, random, palette, night } = canvas
  const hair = pickHair(canvas)
  const cloth = random.pick([palette.warm, palette.cool, palette.accent, palette.deep, palette.paper])
  const wall = night ? mix(palette.ink, palette.deep, 0.5) : random.pick([palette.light, palette.cool, palette.paper, mix(palette.warm, palette.light, 0.5)])
  const scale = Math.max(height / 1000, Math.min(width / 800, (height / 1000) * 1.1))
  const tilt = random.between(-5, 5)

  const definitions =
    linear('wall', [[0, lighten(wall, 0.18)], [1, darken(wall, 0.12)]]) +
    radial('blush', [[0, mix(skin, '#e2405e', 0.55), 0.6], [1, skin, 0]]) +
    linear('cloth', [[0, lighten(cloth, 0.12)], [1, darken(cloth, 0.22)]]) +
    tag('clipPath', { id: 'head' }, path(HEAD, {})) +
    tag('clipPath', { id: 'body' }, path(BODY, {}))

  const figure = group(
    { transform: `translate(${Math.round(width / 2 - 400 * scale)} ${Math.round(height - 1000 * scale)}) scale(${Math.round(scale * 100) / 100})` },
    hairBehind(canvas, hair),
    neck(skin),
    clothes(canvas, cloth),
    group({ transform: `rotate(${tilt.toFixed(1)} 400 620)` },
      head(skin),
      features(canvas, skin, hair.colour),
      hairInFront(canvas, hair),
      adornments(canvas)),
    canvas.flawed || random.chance(0.3) ? raisedHand(canvas, skin, { x: random.chance(0.5) ? 176 : 612, y: 770, size: 1.25 }) : '',
  )
  return { definitions, body: backdrop(canvas) + figure }
}

const HEAD = 'M268 372C268 236 330 178 402 178C478 178 534 240 534 372C534 470 496 596 402 604C310 598 268 470 268 372Z'
const BODY = 'M60 1010C64 880 110 812 220 776C286 756 322 742 336 716L466 716C480 744 520 758 584 778C694 814 738 884 742 1010Z'

function backdrop(canvas: Canvas): string {
  const { width, height, random, palette } = canvas
  const shape = random.pick(['sun', 'arch', 'leaves', 'stripes', 'window'] as const)
  const base = rect(-20, -20, width + 40, height + 40, { fill: 'url(#wall)' })
  const tone = random.pick([palette.warm, palette.accent, palette.light, palette.cool])
  const centre = width / 2
  if (shape === 'sun') return base + circle(centre + random.between(-60, 60), height * 0.38, width * random.between(0.3, 0.42), { fill: tone, opacity: 0.9 })
  if (shape === 'arch') {
    const half = width * 0.36
    return base + path(`M${centre - half} ${height}V${height * 0.42}a${half} ${half} 0 0 1 ${half * 2} 0V${height}Z`, { fill: tone, opacity: 0.85 })
  }
  if (shape === 'stripes') {
    const step = width / 14
    return base + Array.from({ length: 7 }, (_, index) => rect(index * step * 2, -20, step, height + 40, { fill: tone, opacity: 0.28 })).join('')
  }
  if (shape === 'window') {
    const pane = (x: number, y: number) => rect(width * 0.52 + x, height * 0.06 + y, width * 0.18, height * 0.2, { fill: lighten(tone, 0.5), opacity: 0.8 })
    return base + group({ transform: 'skewY(-8)' }, pane(0, 60), pane(width * 0.2, 60), pane(0, 60 + height * 0.22), pane(width * 0.2, 60 + height * 0.22))
  }
  return base + [[-0.02, 0.16, 40], [0.12, 0.02, 75], [1.02, 0.12, 140], [0.9, -0.02, 110], [1.03, 0.45, 175], [-0.03, 0.5, 8]]
    .map(([x, y, turn]) => sprig(canvas, { x: width * (x ?? 0), y: height * (y ?? 0), turn: turn ?? 0, length: height * 0.36, colour: random.pick([palette.deep, mix(palette.deep, palette.cool, 0.6), palette.cool]) }))
    .join('')
}

function neck(skin: string): string {
  return (
    path('M334 520C338 640 336 716 300 764C350 812 452 812 500 764C466 716 464 640 468 520Z', { fill: skin }) +
    path('M336 566C372 624 436 622 466 560L467 640C430 684 372 690 334 636Z', { fill: darken(skin, 0.28), opacity: 0.7 })
  )
}

function head(skin: string): string {
  const shade = darken(skin, 0.2)
  return (
    ellipse(266, 404, 22, 44, { fill: mix(skin, shade, 0.5) }) +
    ellipse(536, 404, 22, 44, { fill: shade }) +
    path(HEAD, { fill: skin }) +
    group({ 'clip-path': 'url(#head)' },
      path('M424 170C436 300 424 400 430 470C438 540 420 580 396 620L560 620L560 170Z', { fill: shade, opacity: 0.42 }),
      circle(318, 462, 58, { fill: 'url(#blush)' }),
      circle(486, 462, 58, { fill: 'url(#blush)' }),
      path('M280 300C300 236 346 204 396 200C350 232 322 270 312 330Z', { fill: lighten(skin, 0.5), opacity: 0.35 }))
  )
}

function clothes({ random, palette }: Canvas, cloth: string): string {
  const pattern = random.pick(['plain', 'stripes', 'dots', 'buttons'] as const)
  const second = random.pick([palette.paper, palette.light, palette.ink, palette.accent].filter((colour) => colour !== cloth))
  const marks = {
    plain: '',
    stripes: Array.from({ length: 9 }, (_, index) => path(`M20 ${760 + index * 34}Q400 ${830 + index * 34} 780 ${760 + index * 34}`, { stroke: second, 'stroke-width': 10, fill: 'none' })).join(''),
    dots: Array.from({ length: 70 }, (_, index) => circle(50 + (index % 14) * 54 + (Math.floor(index / 14) % 2) * 27, 760 + Math.floor(index / 14) * 52, 9, { fill: second })).join(''),
    buttons: Array.from({ length: 4 }, (_, index) => circle(402, 846 + index * 48, 9, { fill: second })).join('') + path('M402 812V1010', { stroke: darken(cloth, 0.3), 'stroke-width': 4 }),
  }[pattern]
  const collar = random.pick([
    path('M300 752C340 832 464 832 502 752L522 772C482 872 322 872 282 772Z', { fill: second }),
    path('M296 752L400 838L504 752L548 790L424 888L400 850L376 888L252 790Z', { fill: lighten(cloth, 0.35) }),
    path('M322 704C360 742 442 742 480 704L492 780C440 814 360 814 310 780Z', { fill: darken(cloth, 0.12) }),
  ])
  return group({ 'clip-path': 'url(#body)' }, path(BODY, { fill: 'url(#cloth)' }), marks, path('M470 700C560 800 560 900 540 1010L760 1010L760 700Z', { fill: darken(cloth, 0.5), opacity: 0.22 })) + collar
}

function adornments(canvas: Canvas): string {
  const { random, palette } = canvas
  const glasses = random.chance(0.22)
    ? group({ fill: 'none', stroke: palette.ink, 'stroke-width': 7 }, circle(338, 396, 44, {}), circle(462, 396, 44, {}), path('M382 390Q400 376 418 390M294 388L266 380M506 388L536 380', {}))
    : ''
  const earrings = random.chance(0.5)
    ? [262, 540].map((x) => circle(x, 470, random.between(9, 15), { fill: palette.accent })).join('')
    : ''
  return glasses + earrings
}
