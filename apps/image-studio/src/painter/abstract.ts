import type { Canvas, Painting } from './canvas.ts'
import { lighten, mix } from './colour.ts'
import { circle, group, path, type Point, rect, smooth, tag } from './svg.ts'

/** Colour without a subject, in one of four ways. The flaw: tiles of noise where the picture broke off. */
export function abstract(canvas: Canvas, way = canvas.random.pick([arcs, currents, stones, fields])): Painting {
  const painted = way(canvas)
  return canvas.flawed ? { ...painted, body: painted.body + brokenTiles(canvas) } : painted
}

const colours = ({ palette }: Canvas) => [palette.warm, palette.cool, palette.deep, palette.accent, palette.light, palette.paper]

/** Quarter circles and discs on a grid. */
function arcs(canvas: Canvas): Painting {
  const { width, height, random } = canvas
  const side = Math.min(width, height) / random.whole(3, 5)
  const cells: string[] = []
  for (let y = 0; y < height; y += side) {
    for (let x = 0; x < width; x += side) {
      const [ground, first, second] = [random.pick(colours(canvas)), random.pick(colours(canvas)), random.pick(colours(canvas))]
      const turn = `rotate(${random.whole(0, 3) * 90} ${Math.round(x + side / 2)} ${Math.round(y + side / 2)})`
      const quarter = (size: number, fill: string) => path(`M${x} ${y}h${size}a${size} ${size} 0 0 1 ${-size} ${size}Z`, { fill })
      const kind = random.pick(['quarter', 'quarter', 'rings', 'disc', 'half', 'plain'] as const)
      const drawn = {
        quarter: quarter(side, first) + quarter(side * 0.5, second),
        rings: [1, 0.75, 0.5, 0.25].map((part, index) => quarter(side * part, index % 2 ? second : first)).join(''),
        disc: circle(x + side / 2, y + side / 2, side * 0.42, { fill: first }) + circle(x + side / 2, y + side / 2, side * 0.2, { fill: second }),
        half: path(`M${x} ${y}a${side / 2} ${side / 2} 0 0 0 ${side} 0Z`, { fill: first }) + path(`M${x} ${y + side / 2}a${side / 2} ${side / 2} 0 0 0 ${side} 0Z`, { fill: second }),
        plain: '',
      }[kind]
      cells.push(rect(x, y, side + 1, side + 1, { fill: ground }) + group({ transform: turn }, drawn))
    }
  }
  return { definitions: '', body: cells.join('') }
}

/** Long strokes that follow one slow current. */
function currents(canvas: Canvas): Painting {
  const { width, height, random, palette } = canvas
  const [a, b, c] = [random.between(0.0016, 0.004), random.between(0.0016, 0.004), random.between(0, 6)]
  const angle = (x: number, y: number) => Math.sin(x * a + c) * 1.5 + Math.cos(y * b - c) * 1.5
  const ground = random.pick([palette.ink, palette.paper, palette.deep])
  const pigments = colours(canvas).filter((colour) => colour !== ground)
  const strokes = Array.from({ length: 250 }, () => {
    const points: Point[] = []
    let [x, y] = [random.between(-0.1, 1.1) * width, random.between(-0.1, 1.1) * height]
    for (let step = 0; step < random.whole(6, 15); step += 1) {
      points.push([x, y])
      x += Math.cos(angle(x, y)) * 30
      y += Math.sin(angle(x, y)) * 30
    }
    return path(smooth(points), { stroke: random.pick(pigments), 'stroke-width': random.between(3, 20), 'stroke-linecap': 'round', fill: 'none', opacity: 0.88 })
  })
  return { definitions: '', body: rect(-20, -20, width + 40, height + 40, { fill: ground }) + strokes.join('') }
}

/** Rounded cut-outs lying over each other, one disc, one fine line. */
export function stones(canvas: Canvas): Painting {
  const { width, height, random, palette } = canvas
  const unit = Math.min(width, height)
  const stone = (cx: number, cy: number, size: number) => smooth(Array.from({ length: 7 }, (_, index): Point => {
    const turn = (index / 7) * Math.PI * 2
    const reach = size * random.between(0.62, 1.15)
    return [cx + Math.cos(turn) * reach, cy + Math.sin(turn) * reach * random.between(0.8, 1)]
  }), true)
  const laid = Array.from({ length: random.whole(6, 9) }, (_, index) =>
    path(stone(width * random.between(0.12, 0.88), height * random.between(0.14, 0.88), unit * random.between(0.1, 0.3)), {
      fill: random.pick(colours(canvas)), opacity: index % 3 === 2 ? 0.78 : 1,
    }))
  const thread = smooth(Array.from({ length: 6 }, (_, index): Point => [width * (index / 5), height * random.between(0.2, 0.8)]))
  return { definitions: '', body: rect(-20, -20, width + 40, height + 40, { fill: lighten(palette.paper, 0.2) }) + laid.join('') +
    circle(width * random.between(0.25, 0.75), height * random.between(0.2, 0.5), unit * 0.1, { fill: palette.accent }) +
    path(thread, { fill: 'none', stroke: palette.ink, 'stroke-width': 3.5 }) }
}

/** Two or three breathing fields with soft edges. */
function fields(canvas: Canvas): Painting {
  const { width, height, random, palette } = canvas
  const ground = random.pick([palette.deep, palette.warm, palette.cool])
  const soft = tag('filter', { id: 'breath', x: '-10%', y: '-10%', width: '120%', height: '120%' },
    tag('feTurbulence', { type: 'fractalNoise', baseFrequency: '0.02', numOctaves: 2, seed: random.whole(1, 99) }) +
    tag('feDisplacementMap', { in: 'SourceGraphic', scale: 34 }) + tag('feGaussianBlur', { stdDeviation: 5 }))
  const count = random.whole(2, 3)
  let top = height * 0.07
  const blocks = Array.from({ length: count }, (_, index) => {
    const tall = (height * 0.86) / count * random.between(0.78, 1)
    const fill = random.pick(colours(canvas).filter((colour) => colour !== ground))
    const block = [0, 1, 2].map((coat) => rect(width * 0.08 + coat * 5, top + coat * 4, width * 0.84 - coat * 10, tall - coat * 8, { fill: mix(fill, ground, 0.3 - coat * 0.15), opacity: 0.75, rx: 10 })).join('')
    top += tall + height * 0.86 / count - tall * 0.98 + index
    return block
  })
  return { definitions: soft, body: rect(-20, -20, width + 40, height + 40, { fill: ground }) + group({ filter: 'url(#breath)' }, ...blocks) }
}

function brokenTiles({ width, height, random, palette }: Canvas): string {
  const side = Math.min(width, height) / 22
  return Array.from({ length: 90 }, () => {
    const [column, row] = [Math.floor(random.next() ** 0.5 * 14), random.whole(0, 9)]
    return rect(width * 0.3 + column * side, height * 0.38 + row * side, side + 1, side + 1, { fill: random.pick([palette.ink, palette.accent, '#00ff7a', '#ff00c8', palette.paper]) })
  }).join('')
}
