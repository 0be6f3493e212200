import { type Code, messages } from './messages.ts'

const said = new Set<Code>()

/** Says once in a page what is wrong, what mends it, and where more of it stands. */
export function say(code: Code, what = ''): void {
  if (said.has(code)) return
  said.add(code)
  console.error(`[makegood] ${messages[code](what)}\nSee docs/troubleshooting.md#${code}`)
}

/** As if nothing had been said yet. */
export const sayAgain = () => said.clear()
