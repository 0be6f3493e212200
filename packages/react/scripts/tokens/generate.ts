import { writeCss } from './css.ts'
import { writeMode, writeSets } from './design.ts'
import { readTokens } from './read.ts'
import { writeTypescript } from './typescript.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Everything that is made from the tokens, by its place in this package. */
export function generate(): Record<string, string> {
  const tokens = readTokens()
  return {
    'src/styles/tokens.css': writeCss(tokens),
    'src/tokens.ts': writeTypescript(tokens),
    'tokens/design/light.tokens.json': json(writeMode(tokens, 'light')),
    'tokens/design/dark.tokens.json': json(writeMode(tokens, 'dark')),
    'tokens/design/tokens-studio.json': json(writeSets(tokens)),
  }
}
