import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import './styles.css'

const show = (lang: string) => {
  render(
    <div className="makegood" lang={lang}>
      <p>1</p>
    </div>,
  )
  return getComputedStyle(screen.getByText('1')).wordBreak
}

it.each([['ko', 'keep-all'], ['ja', 'auto-phrase'], ['zh-Hans', 'normal'], ['en-GB', 'normal']])('lines of %s break as they are read there: %s', (lang, wordBreak) => {
  expect(show(lang)).toBe(wordBreak)
})
