import { expect, it, vi } from 'vitest'
import { loadedWords } from './loaded-words.ts'
import type { Language, Messages } from './messages.ts'

const words = {} as Messages

/** What is thrown while the words are on their way. */
function wait(language: Language): Promise<void> {
  try {
    loadedWords(language)
  } catch (promise) {
    return promise as Promise<void>
  }
  throw new Error('The words are there already.')
}

it('asks twice, then does without, and asks anew once the network is back', async () => {
  vi.useFakeTimers()
  const network = new EventTarget()
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network))
  const load = vi.fn<Language['load']>(async () => Promise.reject(new Error('offline')))
  const language: Language = { light: {} as Language['light'], load }
  const failing = wait(language)
  await vi.advanceTimersByTimeAsync(1000)
  await failing
  expect(load).toHaveBeenCalledTimes(2)
  expect(loadedWords(language)).toBeUndefined()
  load.mockResolvedValue(words)
  network.dispatchEvent(new Event('online'))
  await wait(language)
  expect(loadedWords(language)).toBe(words)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
