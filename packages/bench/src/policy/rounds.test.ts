import { expect, it } from 'vitest'
import { measureRounds, ratio, spread } from './rounds.ts'

it('takes the middle, and the mean of the two where there is none', () => {
  expect(spread([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 })
  expect(spread([9, 1, 5, 3])).toEqual({ median: 4, least: 1, most: 9 })
})

it('compares within a round, so that a slow one cancels out', () => {
  expect(ratio([10, 1, 20], [20, 2, 40])).toEqual({ median: 0.5, least: 0.5, most: 0.5 })
})

it('runs all in turn, decides every case and waits for promises', async () => {
  const seen: string[] = []
  const at = (name: string) => (index: number) => {
    const label = `${name}${index}`
    if (seen.at(-1) !== label) seen.push(label)
  }
  const slow = async (index: number) => new Promise((done) => setTimeout(done, 5)).then(() => at('b')(index))
  const rates = await measureRounds([at('a'), slow], [1, 0], { rounds: 3, milliseconds: 1 })
  expect(rates.map((one) => one.length)).toEqual([3, 3])
  expect(Math.max(...rates[1]!)).toBeLessThan(1000 / 4)
  expect(seen.join(' ')).toMatch(/^(a1 (a0 a1 )*a0 b1 b0 ?){4}$/)
})
