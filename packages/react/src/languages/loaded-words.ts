import type { Language, Messages } from './messages.ts'

type Words = { value: Messages | undefined }

const known = new WeakMap<Language, Promise<void> | Words>()

/**
 * All words of a language, loaded once. While they are on their way it throws the promise of them, for the Suspense around
 * what says them. Where they do not load, English is better than nothing: undefined.
 */
export function loadedWords(language: Language | undefined): Messages | undefined {
  if (!language) return undefined
  const words = known.get(language) ?? load(language)
  if (words instanceof Promise) throw words
  return words.value
}

function load(language: Language): Promise<void> {
  const keep = (value: Messages | undefined) => void known.set(language, { value })
  const loading = language.load().then(keep, () => keep(undefined))
  known.set(language, loading)
  return loading
}
