import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A value as the Design Tokens format writes it. */
export type Value = string | number | Colour | Dimension | readonly Shadow[]
export type Colour = { colorSpace: 'oklch' | 'srgb'; components: readonly [number, number, number]; alpha?: number; hex?: string }
export type Dimension = { value: number; unit: 'px' }
export type Shadow = { color: Colour; offsetX: Dimension; offsetY: Dimension; blur: Dimension; spread: Dimension }

/** How a value follows from others: what the format has no words for. */
type Formula = {
  /** The variable of the host, where it may say another value. */
  host?: string
  /** The token under `host` that holds what is read from the page, where a host asks for that. */
  read?: string
  /** One of the eight that do most. */
  basic?: true
  /** Its own value is that for a light or a dark surface, whichever there is. */
  on?: 'surface'
  /** Black or white, whichever is read better on the one that is named. */
  pole?: string
  /** So much of one in another; more of it with more contrast; none that is darker than its `lightness`. */
  mix?: { of: string; percent: number; into: string; moreContrast?: number; lightness?: number }
  /** How light and how colourful it starts out where it is dark. */
  lift?: { lightness: number; chroma: number }
  /** Moved towards black or white until it is read as text. */
  legible?: true
  /** Moved until it is seen as the border of a control. */
  visible?: true
  /** As it is under the pointer. */
  hover?: true
  plus?: number
  least?: number
  /** Grows and shrinks with the density. */
  dense?: true
  /** Set by a component, not by the sheet. */
  local?: true
  /** The variable, where it is not called after its place. */
  name?: string
}

export type Token = {
  path: readonly string[]
  /** The variable that our sheets read. */
  variable: string
  type: string
  description: string
  light: Value
  dark: Value
  formula: Formula
}

type Node = { $type?: string; $value?: Value; $description?: string; $extensions?: { 'dev.makegood'?: Formula } } & { [name: string]: unknown }

const folder = join(import.meta.dirname, '../../tokens')
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.tokens.json`), 'utf8')) as Node

/** Every token of the source, in its order. */
export function readTokens(): Token[] {
  const dark = read('dark')
  return [...walk(read('basic'), dark, []), ...walk(read('derived'), dark, [])]
}

function walk(node: Node, dark: Node | undefined, path: readonly string[]): Token[] {
  if (node.$value !== undefined) {
    const formula = node.$extensions?.['dev.makegood'] ?? {}
    const group = path[0] === 'space' ? '-space' : ''
    return [{
      path,
      variable: formula.name ?? `--mg${group}-${path.at(-1)}`,
      type: node.$type!,
      description: node.$description!,
      light: node.$value,
      dark: dark?.$value ?? node.$value,
      formula,
    }]
  }
  return Object.keys(node)
    .filter((name) => !name.startsWith('$'))
    .flatMap((name) => walk(node[name] as Node, dark?.[name] as Node | undefined, [...path, name]))
}
