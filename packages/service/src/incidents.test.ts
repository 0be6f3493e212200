import { describe, expect, it } from 'vitest'
import { claim } from '../test/claim.ts'
import { createHarness, DAY, HOUR, START } from '../test/harness.ts'

const outage = { incidentId: 'down', from: START + HOUR, complete: true }

async function bought(policy: 'anypic' | 'jimeng' = 'anypic') {
  const harness = createHarness({ policy })
  const pack = await harness.buyPack()
  harness.clock.advance(5 * DAY)
  return { harness, pack, incident: harness.service.intake.incident }
}

describe('an incident', () => {
  it('is one however often it is told, and is as it was told last (A10, A11)', async () => {
    const { harness, pack, incident } = await bought()
    await incident(outage)
    await incident(outage)
    await incident({ ...outage, until: START + 50 * HOUR })
    await incident({ ...outage, until: START + 51 * HOUR, remedied: true })
    expect((await claim(harness, pack.id, 'outage')).facts).toMatchObject({
      'outage.hours': 50,
      'outage.complete_hours': 50,
      'outage.remedied': true,
    })
  })

  it('concerns every wallet, each from its own purchase on (D8)', async () => {
    const { harness, pack, incident } = await bought('jimeng')
    await incident({ ...outage, until: START + 100 * HOUR })
    const late = await harness.buyPack({
      walletId: 'wallet-eve', email: 'eve@example.com', orderId: 'eve', at: START + 90 * HOUR,
    })
    expect((await claim(harness, pack.id, 'outage')).facts).toMatchObject({ 'outage.complete_hours': 99 })
    const asEve: typeof harness.call = (path, options) => harness.call(path, { ...options, token: 'eve' })
    const eve = { ...harness, call: asEve }
    expect((await claim(eve, late.id, 'outage')).facts).toMatchObject({ 'outage.complete_hours': 10 })
  })

  it('that lasts counts to the moment of the request', async () => {
    const { harness, pack, incident } = await bought()
    await incident(outage)
    expect((await claim(harness, pack.id, 'outage')).facts).toMatchObject({ 'outage.hours': 119 })
  })

  it('of which nothing was recorded is unknown, and a person reviews (A10)', async () => {
    const { harness, pack } = await bought()
    const { facts, decision } = await claim(harness, pack.id, 'outage')
    expect(Object.keys(facts).filter((path) => path.startsWith('outage.'))).toEqual([])
    expect(decision.verdict).toBe('review')
  })

  it('must have begun, and cannot end before it began', async () => {
    const { harness, pack, incident } = await bought()
    const wrong = [
      { ...outage, from: harness.clock.at + DAY },
      { ...outage, until: harness.clock.at + DAY },
      { ...outage, until: outage.from - 1 },
      { ...outage, from: 1.5 },
      { ...outage, from: Number.NaN },
      { ...outage, incidentId: '' },
      { ...outage, complete: 'yes' as unknown as boolean },
      { ...outage, unitl: START } as typeof outage,
    ]
    for (const one of wrong) {
      const error = await incident(one).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'invalid_request' })
      expect((error as Error).message).toMatch(/\/(from|until|incidentId|complete|unitl) /)
    }
    expect((await claim(harness, pack.id, 'outage')).facts).not.toHaveProperty(['outage.hours'])
  })

  it('may be told by a server whose clock is a little ahead', async () => {
    const { harness, pack, incident } = await bought()
    await incident({ ...outage, until: harness.clock.at + 500 })
    expect((await claim(harness, pack.id, 'outage')).facts).toMatchObject({ 'outage.hours': 119 })
  })

  it('writes to nobody’s wallet', async () => {
    const { harness, incident } = await bought()
    const wallet = await harness.call('/v1/wallet')
    await incident(outage)
    expect(await harness.call('/v1/wallet')).toEqual(wallet)
  })
})
