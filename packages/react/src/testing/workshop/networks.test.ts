import { createRefundWorld } from '@makegood/msw'
import { getResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { type NetworkName, networks } from './networks.ts'

async function ask(name: NetworkName): Promise<Response | undefined> {
  const world = createRefundWorld({ policy: 'anumi' })
  Object.assign(world.network, networks[name], { latency: Math.min(networks[name].latency, 20) })
  return getResponse(world.handlers, new Request(`${world.baseUrl}/v1/wallet`, { headers: { Authorization: `Bearer ${world.token()}` } }))
}

describe('a network of the toolbar', () => {
  it('brings answers, be it slowly', async () => {
    expect((await ask('fast'))?.status).toBe(200)
    expect((await ask('3g'))?.status).toBe(200)
    expect(networks['3g'].latency).toBeGreaterThan(networks.fast.latency)
  })

  it('fails for as long as it is chosen', async () => {
    const world = createRefundWorld({ policy: 'anumi' })
    Object.assign(world.network, networks.failing)
    const request = () => getResponse(world.handlers, new Request(`${world.baseUrl}/v1/wallet`))
    for (let count = 0; count < 5; count++) expect((await request())?.status).toBe(503)
    expect((await ask('slow-fails'))?.status).toBe(503)
    expect((await ask('offline'))?.type).toBe('error')
  })

  it('turns calls away that come too often, with the time to wait', async () => {
    const response = await ask('limited')
    expect([response?.status, response?.headers.get('Retry-After')]).toEqual([429, '120'])
  })
})
