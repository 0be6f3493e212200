import '../styles/styles.css'

export type Pixel = readonly [number, number, number]

/** What a host says: its scheme, and variables of ours without their `--makegood-`. */
export type Host = { scheme: 'light' | 'dark'; variables: Readonly<Record<string, string>> }

/** Colours as they are painted, for each host in a map by name: variables of ours without their `--mg-`, or any colour. */
export function paint(hosts: readonly Host[], colours: readonly string[]): ReadonlyMap<string, Pixel>[] {
  const place = document.createElement('div')
  for (const { scheme, variables } of hosts) {
    const host = document.createElement('div')
    host.style.colorScheme = scheme
    for (const [name, value] of Object.entries(variables)) host.style.setProperty(`--makegood-${name}`, value)
    const root = document.createElement('div')
    root.className = 'makegood'
    for (const colour of colours) {
      const probe = document.createElement('i')
      probe.style.color = /^[a-z-]+$/.test(colour) ? `var(--mg-${colour})` : colour
      root.append(probe)
    }
    host.append(root)
    place.append(host)
  }
  document.body.append(place)
  const canvas = new OffscreenCanvas(colours.length, hosts.length)
  const brush = canvas.getContext('2d')!
  for (const [y, host] of [...place.children].entries()) {
    for (const [x, probe] of [...host.firstElementChild!.children].entries()) {
      brush.fillStyle = getComputedStyle(probe).color
      brush.fillRect(x, y, 1, 1)
    }
  }
  place.remove()
  const { data } = brush.getImageData(0, 0, colours.length, hosts.length)
  return hosts.map((_, y) =>
    new Map(colours.map((colour, x) => {
      const at = 4 * (y * colours.length + x)
      return [colour, [data[at]!, data[at + 1]!, data[at + 2]!]]
    })))
}

const light = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)

/** The relative luminance of WCAG. */
export const luminance = ([r, g, b]: Pixel) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b)

export function contrast(one: Pixel, other: Pixel): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05]
  return Math.max(a, b) / Math.min(a, b)
}
