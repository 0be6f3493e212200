/** One loop as a function of time: `at` runs from 0 up to 1, and 1 looks like 0. */
export type Clip = { name: string; frame: (at: number) => string }

export const WIDTH = 1152
export const HEIGHT = 482

const TURN = Math.PI * 2
const wave = (at: number, phase = 0) => Math.sin((at + phase) * TURN)
/** The same number for the same index: what stands in a scene stays where it is. */
const scatter = (index: number, salt: number) => {
  const value = Math.sin(index * 127.1 + salt * 311.7) * 43_758.5453
  return value - Math.floor(value)
}
const many = (count: number, draw: (index: number) => string) => Array.from({ length: count }, (_, index) => draw(index)).join('')
const fixed = (value: number) => value.toFixed(1)
const stops = (...list: [number, string][]) => list.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('')

const sheet = (definitions: string, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><defs>` +
  `<filter id="glow" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="14"/></filter>` +
  `<filter id="soft"><feGaussianBlur stdDeviation="3"/></filter>${definitions}</defs>${body}</svg>`

const SIGNS = [
  { x: 96, y: 66, w: 34, h: 150, colour: '#ff3d7f' }, { x: 176, y: 140, w: 92, h: 30, colour: '#27d3ff' },
  { x: 300, y: 96, w: 22, h: 92, colour: '#ffb648' }, { x: 846, y: 120, w: 110, h: 34, colour: '#ff5a3c' },
  { x: 1010, y: 40, w: 36, h: 176, colour: '#32e6c5' }, { x: 780, y: 84, w: 24, h: 104, colour: '#b06bff' },
]
const STREET = 316

/** A wet street at night, and someone under an umbrella. */
function street(at: number): string {
  const houses = many(9, (index) => {
    const [near, side] = [index < 5 ? index : 8 - index, index < 5 ? 0 : 1]
    const width = 150 - near * 14
    const x = side === 0 ? -20 + near * 88 : WIDTH + 20 - near * 88 - width
    const top = 10 + near * 34
    const windows = many(28, (pane) =>
      scatter(pane, index) > 0.62 ? `<rect x="${fixed(x + 14 + (pane % 4) * (width / 4.6))}" y="${fixed(top + 18 + Math.floor(pane / 4) * 34)}" width="9" height="13" fill="#ffcf8a" opacity="${fixed(0.25 + scatter(pane, 3) * 0.5)}"/>` : '')
    return `<rect x="${fixed(x)}" y="${top}" width="${width}" height="${STREET - top}" fill="hsl(226 38% ${5 + near * 2.4}%)"/>${windows}`
  })
  const lit = SIGNS.map(({ x, y, w, h, colour }, index) => {
    const on = 0.82 + 0.18 * wave(at * (index % 3 + 1), index / 6)
    const shape = `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="5"`
    return `<g opacity="${fixed(on)}">${shape} fill="${colour}" filter="url(#glow)" opacity="0.85"/>${shape} fill="none" stroke="${colour}" stroke-width="5"/>${shape} fill="${colour}" opacity="0.3"/></g>`
  }).join('')
  const wet = SIGNS.map(({ x, w, h, colour }, index) =>
    many(9, (row) => {
      const sway = wave(at, scatter(row, index)) * (4 + row * 2.2)
      return `<rect x="${fixed(x + sway - row * 1.5)}" y="${fixed(STREET + 8 + row * (10 + h / 22))}" width="${fixed(w + row * 3)}" height="5" rx="2.5" fill="${colour}" opacity="${fixed(0.72 - row * 0.07)}" filter="url(#soft)"/>`
    })).join('')
  const rain = many(150, (index) => {
    const speed = 1 + Math.round(scatter(index, 9) * 2)
    const y = ((scatter(index, 5) + at * speed * 2) % 1) * (HEIGHT + 60) - 60
    const x = scatter(index, 6) * (WIDTH + 60) - (y / HEIGHT) * 26
    return `<path d="M${fixed(x)} ${fixed(y)}l-4 ${18 + speed * 8}" stroke="#cfe4ff" stroke-width="${fixed(0.6 + speed * 0.3)}" opacity="${fixed(0.12 + speed * 0.09)}"/>`
  })
  const step = Math.abs(wave(at * 4)) * 3
  const walker =
    `<g transform="translate(${fixed(566 + wave(at) * 12)} ${fixed(300 - step)})"><ellipse cx="0" cy="${fixed(104 + step)}" rx="46" ry="6" fill="#000" opacity="0.6"/>` +
    `<path d="M-15 0q15-16 30 0l8 74h-46z" fill="#0a0d18"/><path d="M-8 70l${fixed(-7 - wave(at * 4) * 8)} 34h10l8-34zM3 70l${fixed(6 + wave(at * 4) * 8)} 34h-10l-6-34z" fill="#05070d"/>` +
    `<circle cx="0" cy="-12" r="10" fill="#0a0d18"/><path d="M-62-18q62-76 124 0q-15-10-31 0q-15-10-31 0q-15-10-31 0q-16-10-31 0z" fill="#ff3d5e"/><path d="M-62-18q62-76 124 0" fill="none" stroke="#ff9aa9" stroke-width="2" opacity="0.7"/><path d="M0-50v60" stroke="#05070d" stroke-width="3"/></g>`
  return sheet(
    `<linearGradient id="air" x1="0" x2="0" y1="0" y2="1">${stops([0, '#060a18'], [0.66, '#1b2148'], [1, '#060914'])}</linearGradient><radialGradient id="end" cx="0.5" cy="0.64" r="0.34">${stops([0, '#ff8f5a'], [0.5, '#7a2f6a'], [1, '#1b214800'])}</radialGradient>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#air)"/><rect width="${WIDTH}" height="${STREET}" fill="url(#end)" opacity="0.85"/>${houses}${lit}<path d="M0 ${STREET}h${WIDTH}v${HEIGHT - STREET}h${-WIDTH}z" fill="#070a14" opacity="0.82"/>${wet}${walker}${rain}`)
}

/** A rider on the ridge of a dune, the sun behind. */
function dunes(at: number): string {
  const ridge = (index: number, shift: number) => {
    const base = 250 + index * 58
    const points = Array.from({ length: 25 }, (_, step) => {
      const x = (step / 24) * (WIDTH + 240) - 120
      return `${fixed(x + shift)} ${fixed(base - Math.sin(step * 0.42 + index * 2.1) * (46 - index * 5) - Math.sin(step * 0.17 + index) * 24)}`
    })
    return `M${points.join('L')}L${WIDTH + 240} ${HEIGHT + 20}L-240 ${HEIGHT + 20}Z`
  }
  const hills = many(4, (index) => {
    const path = ridge(index, wave(at, index * 0.08) * (6 + index * 9))
    return `<path d="${path}" fill="url(#sand${index})"/><path d="${path}" fill="none" stroke="#ffd9a0" stroke-width="1.5" opacity="${fixed(0.6 - index * 0.12)}"/>`
  })
  const dust = many(70, (index) => {
    const x = ((scatter(index, 1) + at * (1 + Math.round(scatter(index, 2)))) % 1) * WIDTH
    return `<circle cx="${fixed(x)}" cy="${fixed(210 + scatter(index, 3) * 230 + wave(at, scatter(index, 4)) * 6)}" r="${fixed(0.8 + scatter(index, 5) * 1.8)}" fill="#ffe3b8" opacity="${fixed(0.15 + scatter(index, 6) * 0.4)}"/>`
  })
  const gait = wave(at * 6)
  const rider =
    `<g transform="translate(${fixed(452 + wave(at) * 8)} ${fixed(252 + Math.abs(gait) * 1.6)}) scale(0.92)" fill="#2a0f16"><path d="M-34 0q4-16 16-15q6-22 20-19q12 2 15 18q12-2 17 6l2 12h-68z"/><path d="M30-10q10-4 9-26q0-7 9-7q9 1 12 7l-9 2q-5 26-14 34z"/>` +
    many(4, (leg) => `<path d="M${-28 + leg * 17} 0l${fixed((leg % 2 === 0 ? gait : -gait) * 5)} 34" stroke="#2a0f16" stroke-width="5" stroke-linecap="round"/>`) +
    `<path d="M-6-32q8-26 16-2q4 12-2 22h-16z"/><circle cx="2" cy="-54" r="7"/><path d="M-2-48q-26 ${fixed(6 + gait * 3)} -34 ${fixed(18 + gait * 5)}q22-2 34-8z" fill="#8c1f2f"/></g>`
  const sands = many(4, (index) => `<linearGradient id="sand${index}" x1="0" x2="1" y1="0" y2="1">${stops([0, `hsl(${22 - index * 3} ${72 - index * 6}% ${58 - index * 12}%)`], [1, `hsl(${350 - index * 6} 46% ${26 - index * 6}%)`])}</linearGradient>`)
  return sheet(
    `<linearGradient id="dusk" x1="0" x2="0" y1="0" y2="1">${stops([0, '#2c1b4d'], [0.32, '#a23a5f'], [0.56, '#ff9a5a'], [0.7, '#ffd48f'])}</linearGradient>${sands}`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#dusk)"/><circle cx="520" cy="206" r="150" fill="#fff1c4" filter="url(#glow)" opacity="${fixed(0.5 + 0.06 * wave(at))}"/><circle cx="520" cy="206" r="112" fill="#fff3cf"/>${hills.replace('<path', `${rider}<path`)}${dust}`)
}

/** Sunrise from an orbit. */
function orbit(at: number): string {
  const stars = many(220, (index) => `<circle cx="${fixed(scatter(index, 1) * WIDTH)}" cy="${fixed(scatter(index, 2) * 330)}" r="${fixed(0.4 + scatter(index, 3) * 1.2)}" fill="#fff" opacity="${fixed(0.25 + 0.6 * scatter(index, 4) * (0.7 + 0.3 * wave(at * (1 + index % 3), scatter(index, 5))))}"/>`)
  const sun = 0.5 + 0.5 * wave(at, -0.25)
  const lights = many(120, (index) => {
    const angle = -0.62 + scatter(index, 7) * 1.24 + wave(at) * 0.012
    const radius = 1180 - scatter(index, 8) * 150
    return `<circle cx="${fixed(576 + Math.sin(angle) * radius)}" cy="${fixed(1500 - Math.cos(angle) * radius)}" r="${fixed(0.6 + scatter(index, 9) * 1.3)}" fill="#ffc26b" opacity="${fixed(0.2 + scatter(index, 10) * 0.6)}"/>`
  })
  const ship =
    `<g transform="translate(${fixed(330 + wave(at) * 46)} ${fixed(176 + wave(at, 0.25) * 10)}) rotate(${fixed(-14 + wave(at) * 3)})"><rect x="-70" y="-5" width="140" height="10" rx="4" fill="#c9d3e2"/><rect x="-18" y="-16" width="36" height="32" rx="6" fill="#e8eef8"/>` +
    many(4, (panel) => `<rect x="${[-66, -40, 26, 52][panel]}" y="-44" width="18" height="88" fill="#23365c" stroke="#7f9bd0" stroke-width="1.5"/>`) +
    `<circle cx="70" cy="0" r="${fixed(2 + Math.max(0, wave(at * 3)) * 3)}" fill="#ff5a5a"/></g>`
  return sheet(
    `<radialGradient id="world" cx="0.5" cy="0" r="0.9">${stops([0, '#16396e'], [0.35, '#0a1c3c'], [1, '#02060f'])}</radialGradient>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#010309"/>${stars}<g opacity="${fixed(0.35 + sun * 0.65)}"><ellipse cx="800" cy="346" rx="${fixed(120 + sun * 90)}" ry="${fixed(34 + sun * 22)}" fill="#ffb45e" filter="url(#glow)"/><circle cx="800" cy="${fixed(350 - sun * 26)}" r="26" fill="#fff6dd"/></g>` +
    `<circle cx="576" cy="1500" r="1206" fill="#3d8bff" opacity="0.55" filter="url(#glow)"/><circle cx="576" cy="1500" r="1194" fill="#8fd0ff" opacity="0.7" filter="url(#soft)"/><circle cx="576" cy="1500" r="1188" fill="url(#world)"/>${lights}${ship}`)
}

/** The street again, torn into strips with blocks of noise: what anyone would call broken. */
function torn(at: number): string {
  const whole = street(at).replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
  const beat = Math.floor(at * 16)
  const strips = many(12, (index) => {
    const y = index * (HEIGHT / 12)
    const shift = scatter(index + beat * 13, 2) > 0.45 ? (scatter(index + beat * 7, 3) - 0.5) * 260 : 0
    return `<g clip-path="inset(${fixed(y)} 0 ${fixed(HEIGHT - y - HEIGHT / 12)} 0)"><use href="#scene" x="${fixed(shift)}"/></g>`
  })
  const blocks = many(46, (index) =>
    `<rect x="${fixed(Math.floor(scatter(index + beat * 31, 4) * 48) * 24)}" y="${fixed(Math.floor(scatter(index + beat * 17, 5) * 20) * 24)}" width="${24 * (1 + Math.floor(scatter(index, 6) * 4))}" height="24" fill="${['#00ff62', '#ff00d4', '#0b0f1c', '#7a7f8c'][index % 4]}" opacity="0.85"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><g id="scene" opacity="1">${whole}</g><rect width="${WIDTH}" height="${HEIGHT}" fill="#000"/>${strips}${blocks}</svg>`
}

export const clips: readonly Clip[] = [
  { name: 'street', frame: street }, { name: 'dunes', frame: dunes }, { name: 'orbit', frame: orbit }, { name: 'street-torn', frame: torn },
]
