import { clip, fromOklch, fromSrgb, hover, LEGIBLE, type Light, mix, pole, standOut, toOklch, VISIBLE } from './colour.ts'
import type { Colour, Token, Value } from './read.ts'

const isColour = (value: Value): value is Colour => typeof value === 'object' && 'colorSpace' in value
const lightOf = ({ colorSpace, components }: Colour): Light => (colorSpace === 'oklch' ? fromOklch(components) : fromSrgb(components))
const nameOf = (alias: string) => alias.slice('{color.'.length, -1)

/** What every colour is where a host sets nothing. */
export function resolveColours(tokens: readonly Token[], theme: 'light' | 'dark'): Map<string, Light> {
  const found = new Map<string, Light>()
  const byName = new Map(tokens.filter(({ type, formula }) => type === 'color' && !formula.local).map((token) => [token.path.at(-1)!, token]))
  const get = (name: string): Light => {
    const known = found.get(name)
    if (known) return known
    const token = byName.get(name)
    if (!token) throw new Error(`There is no colour ${name}`)
    const colour = work(token)
    found.set(name, colour)
    return colour
  }
  const work = ({ formula, ...token }: Token): Light => {
    const value = token[theme]
    if (formula.pole) return pole(clip(get(formula.pole)))
    let colour = isColour(value) ? lightOf(value) : get(nameOf(String(value)))
    if (formula.mix) {
      const { of, percent, into, lightness = 0 } = formula.mix
      const [l, c, h] = toOklch(lightness ? clip(get(of)) : get(of))
      colour = mix(fromOklch([Math.max(l, lightness), c, h]), percent, get(into))
    }
    if (formula.lift && theme === 'dark') {
      const [l, c, h] = toOklch(colour)
      colour = fromOklch([Math.max(l, formula.lift.lightness), c * formula.lift.chroma, h])
    }
    if (formula.hover) colour = hover(colour, get('on-accent'))
    if (formula.legible) colour = standOut(clip(colour), clip(get('surface')), LEGIBLE)
    if (formula.visible) colour = standOut(clip(colour), clip(get('surface')), VISIBLE)
    return colour
  }
  for (const name of byName.keys()) get(name)
  return found
}
