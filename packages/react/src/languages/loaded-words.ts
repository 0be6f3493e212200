import * as React from 'react'
import type { Language, Messages } from './messages.ts'

type Words = Promise<Messages | undefined> & { status?: 'fulfilled'; value?: Messages | undefined }

const known = new WeakMap<Language, Words>()

/** They are asked for a second time after this many milliseconds. */
const PAUSE = 1000

/** What React 19 waits by. Spelled so that no bundler looks for it in React 18. */
const { [' use '.trim()]: use } = React as unknown as Record<string, ((words: Words) => Messages | undefined) | undefined>

/** All words of a language, once they are there. While they are on their way the Suspense around what says them waits. */
export function loadedWords(language: Language | undefined): Messages | undefined {
  if (!language) return undefined
  const words = wordsOf(language)
  // A promise that is thrown makes React's act() spin in tests of hosts.
  if (use) return use(words)
  if (words.status !== 'fulfilled') throw words
  return words.value
}

/** All words of a language, loaded once. Where they do not load, English is better than nothing: undefined, until the network is back. */
export function wordsOf(language: Language): Words {
  return known.get(language) ?? load(language)
}

function load(language: Language): Words {
  const giveUp = () => {
    globalThis.addEventListener?.('online', () => void known.delete(language), { once: true })
    return undefined
  }
  const words: Words = language.load().catch(() => pause().then(language.load)).catch(giveUp)
  known.set(language, words)
  // Once they are there, nobody waits again, not even for a moment.
  void words.then((value) => Object.assign(words, { status: 'fulfilled', value }))
  return words
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE))
