import { expect, it } from 'vitest'
import { sentences } from './sentence.ts'

const inLanguage = (tag: string, all: Parameters<typeof sentences>[0]) => sentences(all, { language: { tag } })

it('puts a space between two sentences', () => {
  expect(inLanguage('en', ['One.', 'Two.'])).toBe('One. Two.')
  expect(inLanguage('ko', ['하나예요.', '둘이에요.'])).toBe('하나예요. 둘이에요.')
})

it.each(['ja', 'zh-Hans', 'zh-Hant'])('puts none where a stop is as wide as a letter: %s', (tag) => {
  expect(inLanguage(tag, ['一。', '二。'])).toBe('一。二。')
})

it('passes over what is absent', () => {
  expect(inLanguage('en', [null, 'One.', false, ''])).toBe('One.')
  expect(inLanguage('en', [undefined])).toBe('')
})
