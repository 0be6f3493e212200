import { toHex } from './colour.ts'
import { valueCss } from './css.ts'
import type { Token } from './read.ts'
import { resolveColours } from './resolve.ts'

const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`

export function writeTypescript(tokens: readonly Token[]): string {
  const light = resolveColours(tokens, 'light')
  const dark = resolveColours(tokens, 'dark')
  const variables = new Map(tokens.map(({ path, variable }) => [path.join('.'), variable]))
  const valueOf = (token: Token, theme: 'light' | 'dark') => {
    const colour = token.type === 'color' ? (theme === 'light' ? light : dark).get(token.path.at(-1)!) : undefined
    return quote(colour ? toHex(colour) : valueCss(token[theme], variables))
  }
  const line = (name: string, token: Token, more: string) =>
    `  ${quote(name)}: {\n    about: ${quote(token.description)},\n    type: ${quote(token.type)},${more}\n` +
    `    light: ${valueOf(token, 'light')},\n    dark: ${valueOf(token, 'dark')},\n  },`
  const hosts = tokens
    .filter(({ formula }) => formula.host)
    .map((token) => line(token.formula.host!, token, `\n    basic: ${token.formula.basic ?? false},`))
  const own = tokens.filter(({ formula }) => !formula.host && !formula.local).map((token) => line(token.variable, token, ''))
  return `// Made from the tokens: see packages/react/tokens. What is written here is written over.

/**
 * What a host may set, wherever it likes above us: eight basic variables, and others for a host that needs them. With what
 * each is, and its value where nothing is set.
 *
 * @example
 * \`\`\`ts
 * document.body.style.setProperty('--makegood-accent' satisfies HostVariable, 'rebeccapurple')
 * \`\`\`
 */
export const hostVariables = {
${hosts.join('\n')}
} as const

/** A variable that a host may set. */
export type HostVariable = keyof typeof hostVariables

/** Values of them, for the \`style\` of an element around ours. */
export type HostStyle = { readonly [name in HostVariable]?: string | number }

/** What follows from them inside of our elements, where nothing is set. Names may change with any version. */
export const ownVariables = {
${own.join('\n')}
} as const

/** The name of a variable of ours, worked out from those that a host sets. */
export type OwnVariable = keyof typeof ownVariables
`
}
