import { beforeEach, afterEach, expect, it, vi } from 'vitest'
import type { Refunds } from '../context.ts'
import { japanese } from '../languages/ja/language.ts'
import { checkChanges } from './changes.ts'
import { sayAgain } from './say.ts'

const said = vi.fn<(text: string) => void>()
beforeEach(() => {
  sayAgain()
  said.mockReset()
  vi.spyOn(console, 'error').mockImplementation(said)
})
afterEach(() => vi.restoreAllMocks())

/** A provider whose language is as told, render by render. */
function render(languages: readonly (typeof japanese)[]) {
  const scope = { userId: 'ada' }
  const tell = {}
  languages.forEach((language, at) => checkChanges({ scope, tell, settings: { language } } as unknown as Refunds, at * 100))
}

it('says that a language is made anew on every render', () => {
  render(Array.from({ length: 6 }, () => ({ ...japanese })))
  expect(said).toHaveBeenCalledOnce()
  expect(said.mock.calls[0]![0]).toContain('#language-each-render')
})

it('says nothing of one that stays, or that is another', () => {
  render(Array(6).fill(japanese) as (typeof japanese)[])
  const others = Array.from({ length: 6 }, (_, at) => ({ ...japanese, light: { ...japanese.light, language: { ...japanese.light.language, tag: `x-${at}` } } }))
  render(others)
  expect(said).not.toHaveBeenCalled()
})
