import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import './styles.css'

const show = (lang: string) => {
  const { container } = render(
    <div className="makegood" lang={lang}>
      <p>1</p>
    </div>,
  )
  return getComputedStyle(container.querySelector('p')!).wordBreak
}

it.each([['ko', 'keep-all'], ['ja', 'auto-phrase'], ['zh-Hans', 'normal'], ['en-GB', 'normal']])('lines of %s break as they are read there: %s', (lang, wordBreak) => {
  expect(show(lang)).toBe(wordBreak)
})
