import { expect, it } from 'vitest'
import { createVisitors } from './visitors.ts'

it('knows a visitor again, and nobody by the cookie of another', () => {
  const studioOf = createVisitors()
  const ada = studioOf('cookie-1')
  expect(studioOf('cookie-1')).toBe(ada)
  expect(studioOf('cookie-2')).not.toBe(ada)
  expect(ada.userId).toMatch(/^visitor-[0-9a-f]{16}$/)
  expect(studioOf('cookie-2').userId).not.toBe(ada.userId)
})

it('makes room by the studio that was left alone the longest', () => {
  const studioOf = createVisitors(2)
  const [first, second] = [studioOf('1'), studioOf('2')]
  studioOf('1')
  studioOf('3')
  expect(studioOf('1')).toBe(first)
  expect(studioOf('2')).not.toBe(second)
})
