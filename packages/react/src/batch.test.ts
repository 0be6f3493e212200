import { expect, it } from 'vitest'
import { createBatch } from './batch.ts'

it('asks once for everything that is asked within a moment', async () => {
  const asked: string[][] = []
  const ask = createBatch(async (ids) => {
    asked.push(ids)
    return new Map(ids.map((id) => [id, `about ${id}`]))
  })
  expect(await Promise.all(['a', 'b', 'a', 'c'].map(ask))).toEqual(['about a', 'about b', 'about a', 'about c'])
  expect(asked).toEqual([['a', 'b', 'c']])
  await ask('a')
  expect(asked).toHaveLength(2)
})

it('answers null where the answer leaves a question out', async () => {
  const ask = createBatch(async () => new Map<string, string>())
  expect(await ask('a')).toBeNull()
})

it('tells everyone when the question failed, and asks anew the next time', async () => {
  let fails = true
  const ask = createBatch(async (ids) => {
    if (fails) throw new Error('down')
    return new Map(ids.map((id) => [id, id]))
  })
  await expect(Promise.all([ask('a'), ask('b')])).rejects.toThrow('down')
  fails = false
  expect(await ask('a')).toBe('a')
})
