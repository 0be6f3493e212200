import type { Language, Messages } from './messages.ts'

type Words = { value: Messages | undefined }

const known = new WeakMap<Language, Promise<void> | Words>()

/** They are asked for a second time after this many milliseconds. */
const PAUSE = 1000

/**
 * All words of a language, loaded once. While they are on their way it throws the promise of them, for the Suspense around
 * what says them. Where they do not load, English is better than nothing: undefined, until the network is back.
 */
export function loadedWords(language: Language | undefined): Messages | undefined {
  if (!language) return undefined
  const words = known.get(language) ?? load(language)
  if (words instanceof Promise) throw words
  return words.value
}

function load(language: Language): Promise<void> {
  const keep = (value: Messages | undefined) => void known.set(language, { value })
  const giveUp = () => {
    keep(undefined)
    globalThis.addEventListener?.('online', () => void known.delete(language), { once: true })
  }
  const loading = language.load().catch(() => pause().then(language.load)).then(keep, giveUp)
  known.set(language, loading)
  return loading
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE))
