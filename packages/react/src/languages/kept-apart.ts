import { isolated } from '../format/isolated.ts'

type Groups = { language: { tag: string } } & Record<string, Record<string, unknown>>
type Say = (...given: unknown[]) => unknown

/**
 * The messages, each of which keeps what is put into it to itself: an id in Arabic, an Arabic name in English. It is done
 * here, once for all of them, so that no text and no caller has to think of it.
 */
export function keptApart<Words extends { language: { tag: string } }>(messages: Words): Words {
  const { language, ...groups } = messages as unknown as Groups
  const keep = (one: unknown) => (typeof one === 'string' ? isolated(one, language.tag) : one)
  const apart = (text: unknown) => (typeof text === 'function' ? (...given: unknown[]) => (text as Say)(...given.map(keep)) : text)
  const kept = Object.entries(groups).map(([name, texts]) => [
    name,
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, apart(text)])),
  ])
  return { language, ...Object.fromEntries(kept) } as Words
}
