import { expect, it } from 'vitest'
import { runRounds } from './rounds.ts'

it('lets each begin once, one after the other, and keeps what each cost by round', async () => {
  const turns: string[] = []
  const costs = await runRounds(['a', 'b', 'c'], 3, async (name) => turns.push(name))
  expect(turns.join('')).toBe('abcbcacab')
  expect(costs).toEqual({ a: [1, 6, 8], b: [2, 4, 9], c: [3, 5, 7] })
})
