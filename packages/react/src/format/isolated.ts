/** Letters that are written from right to left, and marks that make others so. */
const FROM_RIGHT = /[\u0590-\u065F\u066A-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]/
/** Letters that are written from left to right, and figures whose parts would change places: `2026-0042`, `+4`. */
const FROM_LEFT = /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])\p{L}|[-+/\u2013\u2212\u2022*#]\s*\p{Nd}|\p{Nd}\s*[-+/\u2013\u2022*#]/u

const OVERRIDES = /[\u202A-\u202E]/g
const ISOLATES = /[\u2066-\u2069]/g
/** What keeps to itself already. */
const APART = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g

/**
 * Words from elsewhere (a name, an id, what somebody wrote) as they stand inside of a text in a language: their direction
 * turns nothing around them.
 */
export function isolated(words: string, tag: string): string {
  const kept = words.replaceAll(OVERRIDES, '')
  const calm = isClosed(kept) ? kept : kept.replaceAll(ISOLATES, '')
  const turns = calm !== words || (isFromRight(tag) ? FROM_LEFT : FROM_RIGHT).test(calm.replaceAll(APART, ''))
  return turns ? `\u2068${calm}\u2069` : calm
}

/** Facts in a line, each kept to itself: `1,500 JP¥ · 14:00`. What is not known is left out. */
export const dotted = (facts: readonly (string | null | undefined)[], tag: string) =>
  facts.flatMap((fact) => (fact ? [isolated(fact, tag)] : [])).join(' · ')

/** The same as plain text, for what is read elsewhere: a letter is searched for an id as it is. */
export const unisolated = (text: string) => text.replaceAll(ISOLATES, '')

/** Whether what opens inside of it closes inside of it. */
function isClosed(words: string): boolean {
  let depth = 0
  for (const [sign] of words.matchAll(ISOLATES)) {
    depth += sign === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}

const SCRIPTS_FROM_RIGHT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])
const known = new Map<string, boolean>()

/** Whether a language is written from right to left. */
export function isFromRight(tag: string): boolean {
  const fromRight = known.get(tag) ?? SCRIPTS_FROM_RIGHT.has(new Intl.Locale(tag).maximize().script ?? '')
  known.set(tag, fromRight)
  return fromRight
}
