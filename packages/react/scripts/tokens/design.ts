import { type Light, toHex, toSrgb } from './colour.ts'
import type { Dimension, Token, Value } from './read.ts'
import { resolveColours } from './resolve.ts'

type Tree = { [name: string]: unknown }
type Theme = 'light' | 'dark'
type Written = { $type: string; $value: unknown } | null

const isDimension = (value: Value): value is Dimension => typeof value === 'object' && 'unit' in value
const round = (part: number) => Math.round(part * 1e4) / 1e4

/** With what is not a drawing left out: what the page says itself, and what code sets. */
function tree(tokens: readonly Token[], theme: Theme, write: (token: Token, colour: Light | undefined) => Written): Tree {
  const colours = resolveColours(tokens, theme)
  const root: Tree = {}
  for (const token of tokens.filter(({ formula, path, type }) => !formula.local && path[0] !== 'mode' && type !== 'fontFamily')) {
    const written = write(token, token.type === 'color' ? colours.get(token.path.at(-1)!) : undefined)
    if (!written) continue
    const [group, name] = token.path as [string, string]
    const place = (root[group] ??= {}) as Tree
    place[name] = { ...written, $description: token.description }
  }
  return root
}

/** A length with its formula worked out, at comfortable density. */
function lengthOf(token: Token, tokens: readonly Token[]): Dimension | null {
  const base = typeof token.light === 'string' ? tokens.find(({ path }) => `{${path.join('.')}}` === token.light)?.light : token.light
  if (!base || !isDimension(base)) return null
  const { plus = 0, least = 0 } = token.formula
  return { value: Math.max(least, base.value + plus), unit: 'px' }
}

/** For the import of variables in Figma: one file a mode, colours in sRGB. */
export const writeMode = (tokens: readonly Token[], theme: Theme): Tree => ({
  ...tree(tokens, theme, (token, colour) => {
    if (colour) {
      const components = toSrgb(colour).map(round)
      return { $type: 'color', $value: { colorSpace: 'srgb', components, alpha: 1, hex: toHex(colour) } }
    }
    const length = lengthOf(token, tokens)
    return length && { $type: 'dimension', $value: length }
  }),
  $extensions: { 'com.figma.modeName': theme === 'light' ? 'Light' : 'Dark' },
})

/** For Tokens Studio: one file, a set a theme, values as text. */
export const writeSets = (tokens: readonly Token[]): Tree => {
  const set = (theme: Theme) =>
    tree(tokens, theme, (token, colour) => {
      if (colour) return { $type: 'color', $value: toHex(colour) }
      const length = lengthOf(token, tokens)
      return length && { $type: 'dimension', $value: `${length.value}px` }
    })
  const theme = (id: Theme, name: string) => ({ id, name, selectedTokenSets: { [id]: 'enabled' } })
  return {
    light: set('light'),
    dark: set('dark'),
    $themes: [theme('light', 'Light'), theme('dark', 'Dark')],
    $metadata: { tokenSetOrder: ['light', 'dark'] },
  }
}
