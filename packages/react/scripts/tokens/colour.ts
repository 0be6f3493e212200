// The same arithmetic that a browser does for the formulae of the sheet.

/** Red, green and blue as light, from 0 to 1. */
export type Light = readonly [number, number, number]
type Lch = readonly [number, number, number]

const clamp = (value: number) => Math.min(1, Math.max(0, value))

export function fromOklch([l, c, h]: Lch): Light {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

export function toOklch([r, g, b]: Light): Lch {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const alpha = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const beta = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  const hue = (Math.atan2(beta, alpha) * 180) / Math.PI
  return [0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short, Math.hypot(alpha, beta), (hue + 360) % 360]
}

/** Of what has no colour the hue says nothing: it takes that of the other. */
export function mix(one: Light, percent: number, other: Light): Light {
  const [a, b] = [toOklch(one), toOklch(other)]
  const grey = 0.0001
  const from = b[1] < grey ? a[2] : b[2]
  const turn = (((a[1] < grey ? from : a[2]) - from + 540) % 360) - 180
  const part = percent / 100
  return fromOklch([b[0] + (a[0] - b[0]) * part, b[1] + (a[1] - b[1]) * part, from + turn * part])
}

/** Of a colour that a screen cannot show, the one it shows. */
export const clip = ([r, g, b]: Light): Light => [clamp(r), clamp(g), clamp(b)]

/** The relative luminance of WCAG. */
const luminance = ([r, g, b]: Light) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Above it black is read better, below it white. */
export const MIDDLE = 0.179

/** How much more contrast text and borders have to a surface than the 4.5 and 3 of WCAG, for the tints of it. */
export const LEGIBLE = { light: 5.6, dark: 6.2, more: 2.5 }
export const VISIBLE = { light: 3.2, dark: 3.2, more: 1.3 }

export const pole = (on: Light): Light => (luminance(on) < MIDDLE ? [1, 1, 1] : [0, 0, 0])

/** Moves a colour towards black or white as far as it must to stand out from a surface. */
export function standOut(colour: Light, surface: Light, ratio: typeof LEGIBLE): Light {
  const [own, other] = [luminance(colour), luminance(surface) + 0.05]
  const [end] = pole(surface)
  const way = end === 0
    ? 1 - Math.max(0, other / ratio.light - 0.05) / Math.max(0.0001, own)
    : (Math.min(1, other * ratio.dark - 0.05) - own) / Math.max(0.0001, 1 - own)
  const move = (part: number) => part + (end - part) * Math.max(0, way)
  return [move(colour[0]), move(colour[1]), move(colour[2])]
}

/** Away from the text on it; where there is no further, back. */
export function hover(colour: Light, text: Light): Light {
  const [l, c, h] = toOklch(mix(clip(colour), 90, fromOklch([1 - toOklch(text)[0], 0, 0])))
  return fromOklch([l + 0.22 * clamp((0.2 - l) * 99) - 0.06 * clamp((l - 0.95) * 99), c, h])
}

const bend = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)
const unbend = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

export const fromSrgb = ([r, g, b]: readonly [number, number, number]): Light => [unbend(r), unbend(g), unbend(b)]
export const toSrgb = ([r, g, b]: Light) => [bend(clamp(r)), bend(clamp(g)), bend(clamp(b))] as const
export const toHex = (colour: Light) => `#${toSrgb(colour).map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`
