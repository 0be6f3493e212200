/** How the words of a pseudo-language look. */
export type Dress = (text: string) => string

type Groups = { language: { tag: string } } & Record<string, Record<string, unknown>>
type Say = (...given: unknown[]) => string

/** What is put into a text stands between these while the text around it is dressed. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const GIVEN = /(\uE000[^\uE000\uE001]*\uE001)/

/** Numbers look the same in any dress, and texts look at them for their plurals; an instant is no text yet. */
const IS_NUMBER = /^[\d.,\s]*$/
const IS_INSTANT = /^\d{4}-\d\d-\d\dT/

/** Some messages, every text and every text that is made in another dress. What is put into them stays as it is. */
export function dressed<Words extends { language: { tag: string } }>(messages: Words, tag: string, dress: Dress): Words {
  const { language: _, ...groups } = messages as unknown as Groups
  const looks = Object.entries(groups).map(([name, texts]) => [
    name,
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, dressOne(text, dress)])),
  ])
  return { language: { tag }, ...Object.fromEntries(looks) } as Words
}

function dressOne(text: unknown, dress: Dress): unknown {
  if (typeof text === 'function') return (...given: unknown[]) => around((text as Say)(...given.map(keep)), dress)
  return typeof text === 'string' ? around(text, dress) : text
}

function around(text: string, dress: Dress): string {
  if (text === '') return ''
  const parts = text.split(GIVEN).map((part) => (part.startsWith(OPEN) ? part.slice(1, -1) : dress(part)))
  return `⟦${parts.join('')}⟧`
}

/** Marks what is put in, however deep, so that it is known again in the text. */
function keep(given: unknown): unknown {
  if (typeof given === 'string') return IS_NUMBER.test(given) || IS_INSTANT.test(given) ? given : OPEN + plain(given) + CLOSE
  if (typeof given === 'function') return (...more: unknown[]) => keep((given as Say)(...more))
  if (Array.isArray(given)) return given.map(keep)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, keep(value)]))
}

const plain = (text: string) => text.replaceAll(/[\uE000\uE001]/g, '')
