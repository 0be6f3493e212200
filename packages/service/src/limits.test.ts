import { operations } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, reportOf } from '../test/harness.ts'
import type { Attempt, Limits } from './ports.ts'

const statement = { name: 'Ada', contract: 'order-1', email: 'ada@example.com' }

function limitedBy(take: Limits['take']) {
  const attempts: Attempt[] = []
  const harness = createHarness({ limits: { take: (attempt) => (attempts.push(attempt), take(attempt)) } })
  return { ...harness, attempts }
}

describe('a call that comes too soon', () => {
  it('is turned away with the seconds to wait, and nothing is done or claimed', async () => {
    let wait: number | null = null
    const harness = limitedBy(async () => (wait === null ? null : { retryAfter: wait }))
    await harness.buyPack()
    const { generation } = await harness.generate()
    const key = crypto.randomUUID()
    const asked = { ...reportOf([generation.results[0]!.id]), key }
    wait = 120
    const refused = await harness.send('/v1/reports', asked)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '120'])
    expect(await harness.problem('/v1/reports', asked)).toMatchObject({ code: 'rate_limited' })
    wait = null
    expect((await harness.send('/v1/reports', asked)).status).toBe(201)
  })

  it.each([[0.2, '1'], [59.1, '60'], [0, '1'], [-5, '1'], [Number.NaN, '1'], [Infinity, '86400'], [1e21, '86400']])('waits whole seconds, one at least and a day at most (%d: %s)', async (retryAfter, told) => {
    const { send } = limitedBy(async () => ({ retryAfter }))
    expect((await send('/v1/wallet')).headers.get('Retry-After')).toBe(told)
  })

  it('is counted by operation and person, with its headers, whatever the operation', async () => {
    const { send, attempts } = limitedBy(async () => ({ retryAfter: 1 }))
    for (const { method, path } of Object.values(operations)) {
      const response = await send(path.replace('{id}', 'x'), { method, headers: { 'X-Forwarded-For': '192.0.2.7' } })
      expect([path, response.status]).toEqual([path, 429])
    }
    expect(attempts.map(({ operation }) => operation)).toEqual(Object.keys(operations))
    expect(new Set(attempts.map(({ person, headers }) => `${person?.walletId} ${headers.get('X-Forwarded-For')}`))).toEqual(new Set(['wallet-ada 192.0.2.7']))
  })

  it('is counted also where nobody is signed in, and never where a token is refused', async () => {
    const { send, attempts } = limitedBy(async () => null)
    expect((await send('/v1/withdrawals', { body: statement, token: null })).status).toBe(201)
    expect((await send('/v1/wallet', { token: 'unknown' })).status).toBe(401)
    expect(attempts.map(({ person }) => person)).toEqual([null])
  })
})

it.each([
  ['throws', () => { throw new Error('down') }],
  ['rejects', async () => Promise.reject(new Error('down'))],
])('a counter that %s keeps nobody from anything, and is reported', async (_how, take) => {
  const { send, errors } = limitedBy(take)
  expect((await send('/v1/withdrawals', { body: statement, token: null })).status).toBe(201)
  expect(errors).toEqual([new Error('down')])
})
