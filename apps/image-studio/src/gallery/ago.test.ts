import { expect, it } from 'vitest'
import { ago } from './ago.ts'

it.each([
  ['2026-05-12T14:00:00Z', '2026-05-12T14:00:20Z', 'just now'],
  ['2026-05-12T14:00:00Z', '2026-05-12T14:03:59Z', '3 minutes ago'],
  ['2026-05-12T14:00:00Z', '2026-05-12T16:59:00Z', '2 hours ago'],
  ['2026-05-12T14:00:00Z', '2026-05-13T14:00:00Z', 'yesterday'],
  ['2026-05-12T14:00:00Z', '2026-05-26T14:00:01Z', '14 days ago'],
  ['2026-05-12T14:00:10Z', '2026-05-12T14:00:00Z', 'just now'],
])('from %s it is at %s %s', (instant, asOf, words) => {
  expect(ago(instant, asOf)).toBe(words)
})
