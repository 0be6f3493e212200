import { expect, it } from 'vitest'
import { readWish } from './wish.ts'

const read = (body: string) => readWish(new Request('http://longtake.example/takes', { method: 'POST', body }))

it('reads what is shot, without what is around it', async () => {
  expect(await read('{"prompt":"  Fog ","seconds":8,"ending":"torn","credits":0,"id":"mine"}')).toEqual({ prompt: 'Fog', seconds: 8, ending: 'torn' })
})

it.each([
  ['no JSON', 400], ['null', 400], ['[]', 422],
  ['{"prompt":" ","seconds":4,"ending":"well"}', 422],
  [JSON.stringify({ prompt: 'a'.repeat(301), seconds: 4, ending: 'well' }), 422],
  ['{"prompt":"Fog","seconds":5,"ending":"well"}', 422],
  ['{"prompt":"Fog","seconds":4,"ending":"toString"}', 422],
])('refuses %s', async (body, status) => {
  await expect(read(body)).rejects.toMatchObject({ status })
})
