/** What the docs page of a component says that is held by tests. */
export type Guide = {
  /** What it is made of, outermost first. */
  parts: readonly Part[]
  keys: readonly Keys[]
  /** Host variables that show in it most, by the name of the token. */
  tokens: readonly string[]
}

export type Part = {
  name: string
  /** A class name without its dot, to be styled by a host; null: the element of the host itself. */
  className: string | null
  is: string
  /** Attributes that say in which state it is, each with its values. */
  data?: Readonly<Record<string, readonly string[]>>
}

export type Keys = {
  /** Where the focus is. */
  on: string
  /** One or several that do the same, as `event.key` has them: `Shift+F10`. */
  press: readonly string[]
  does: string
}
