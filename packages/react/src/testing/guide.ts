import type { HostVariable } from '../tokens.ts'

/** What the docs page of a component says that tests hold. */
export type Guide = {
  /** What it is made of, outermost first. */
  parts: readonly Part[]
  /** What keys do in it. Each row is tried in the component: see try-keys.ts. */
  keys: Readonly<Record<string, Keys>>
  /** What of a host's variables shows in it most. */
  tokens: readonly HostVariable[]
}

export type Part = {
  name: string
  /** A class name without its dot, to be styled by a host; null: it has none of its own. */
  className: string | null
  is: string
  /** Attributes that say in which state it is, each with its values. Without values, it is there or not. */
  data?: Readonly<Record<`data-${string}`, readonly string[]>>
  inside?: readonly Part[]
}

type Keys = {
  /** Where the focus is. */
  on: string
  /** One or several that do the same, as `event.key` has them: `Shift+F10`. */
  press: readonly string[]
  does: string
}

export type FlatPart = Omit<Part, 'inside'> & { depth: number }

/** Every part, each before what is inside of it. */
export const flatParts = (parts: readonly Part[], depth = 0): FlatPart[] =>
  parts.flatMap(({ inside = [], ...part }) => [{ ...part, depth }, ...flatParts(inside, depth + 1)])
