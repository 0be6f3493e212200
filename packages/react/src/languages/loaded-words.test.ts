import { expect, it, vi } from 'vitest'
import { wordsOf } from './loaded-words.ts'
import type { Language, Messages } from './messages.ts'

const words = {} as Messages

it('asks twice, then does without, and asks anew once the network is back', async () => {
  vi.useFakeTimers()
  const network = new EventTarget()
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network))
  const load = vi.fn<Language['load']>(async () => Promise.reject(new Error('offline')))
  const language: Language = { light: {} as Language['light'], load }
  const failing = wordsOf(language)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await failing).toBeUndefined()
  expect(load).toHaveBeenCalledTimes(2)
  expect(wordsOf(language)).toBe(failing)
  load.mockResolvedValue(words)
  network.dispatchEvent(new Event('online'))
  expect(await wordsOf(language)).toBe(words)
  expect(wordsOf(language)).toMatchObject({ status: 'fulfilled', value: words })
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
