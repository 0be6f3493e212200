import { expect, it } from 'vitest'
import { measureRounds } from './rounds.ts'

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
