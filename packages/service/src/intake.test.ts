import type { Wallet } from '@makegood/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, START } from '../test/harness.ts'
import type { Intake } from './intake.ts'
import { ProblemError } from './problems.ts'

const { walletId } = ADA
const place = { feature: 'logo', platform: 'web', surface: 'editor' } as const
const run = { walletId, generationId: 'run', kind: 'image', ...place, credits: 4 }
const paid = { amount: 1000, currency: 'EUR' }

/** A call of each kind that is right, by its arguments. */
const right: { [Name in keyof Intake]: (packId: string) => unknown[] } = {
  order: () => [
    {
      walletId, orderId: 'new', at: START, credits: 10, paid, method: { kind: 'card', label: 'Visa' },
      channel: 'direct', email: 'ada@example.com', period: { from: START, until: START + DAY }, duplicateOf: 'bought', thirdParty: true,
      externalFees: 1, refundFee: 1, sale: { country: 'DE', consumer: true, class: 'digital_content' },
    },
  ],
  duplicate: (packId) => [packId, null],
  grant: () => [{ walletId, grantId: 'grant', kind: 'free', credits: 3, expiresAt: START + 9 * DAY }],
  startGeneration: () => [run],
  finishGeneration: () => [
    'running',
    {
      outcome: 'incomplete', results: [{ id: 'result', kind: 'image' }], missing: ['wallpaper'], at: START,
      failure: { source: 'provider', provider: 'Kling' },
    },
  ],
  download: () => ['made-1'],
  incident: () => [{ incidentId: 'down', from: START, until: START + 2 * DAY, complete: true, remedied: false }],
  standing: () => [{ walletId, standing: 'closed', forfeit: true }],
  flag: () => [{ walletId, kind: 'malicious_use', until: START + 9 * DAY }],
  unflag: () => [{ walletId, kind: 'malicious_use' }],
  cancellation: () => [{ walletId, at: START - DAY, until: START + DAY }],
  chargeback: (packId) => [packId, 'paid'],
}

async function prepared() {
  const harness = createHarness({ policy: 'standard-30' })
  const pack = await harness.buyPack({ orderId: 'bought' })
  await harness.generate({ generationId: 'made' })
  await harness.service.intake.startGeneration({ ...run, generationId: 'running' })
  harness.clock.advance(2 * DAY)
  const tell = async (name: keyof Intake, told: unknown[]) =>
    (harness.service.intake[name] as (...told: unknown[]) => Promise<unknown>)(...told)
  /** Everything that can be seen of the wallet and of what concerns it. */
  const look = async () => {
    const paths = ['/v1/wallet/entries', '/v1/refunds', `/v1/packs/${pack.id}/quote`]
    const { sequence, ...wallet } = await harness.call<Wallet>('/v1/wallet')
    return JSON.stringify([wallet, ...(await Promise.all(paths.map(async (path) => harness.call(path))))])
  }
  return { harness, pack, tell, look }
}

/** A value with one of its parts, at any depth, put in another's place or left out. */
function broken(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return fc.anything()
  const put = (key: string, other: unknown) => Object.assign(Array.isArray(value) ? [] : {}, value, { [key]: other })
  const parts = Object.entries(value).map(([key, part]) =>
    fc.oneof(broken(part), fc.constant(undefined)).map((other) => put(key, other)),
  )
  return fc.oneof(fc.anything(), ...parts, fc.string().map((key) => ({ ...value, [`${key}?`]: 1 })))
}

describe('what a host tells', () => {
  for (const name of Object.keys(right) as (keyof Intake)[]) {
    it(`by ${name} may be told twice and happens once`, async () => {
      const { pack, tell, look } = await prepared()
      const before = await look()
      await tell(name, right[name](pack.id))
      const after = await look()
      await tell(name, right[name](pack.id))
      expect(await look()).toBe(after)
      // A download shows in what a report brings, and there is no flag to take back.
      if (name !== 'download' && name !== 'unflag') expect(after).not.toBe(before)
    })

    it(`by ${name} is a problem with a code where it cannot be, and then nothing of it is kept`, async () => {
      const { pack, tell, look } = await prepared()
      const before = await look()
      const told = right[name](pack.id)
      const wrong = fc.nat({ max: told.length - 1 }).chain((index) =>
        broken(told[index]).map((other) => told.map((one, place) => (place === index ? other : one))),
      )
      let changed = false
      await fc.assert(
        fc.asyncProperty(wrong, async (args) => {
          const error = await tell(name, args).then(
            () => null,
            (thrown: unknown) => thrown,
          )
          // What is left out or put differently may be right as well.
          if (error === null) return void (changed = true)
          expect(error).toBeInstanceOf(ProblemError)
          expect(['invalid_request', 'not_found', 'not_possible']).toContain((error as ProblemError).code)
          if (!changed) expect(await look()).toBe(before)
        }),
        { numRuns: 60 },
      )
    })
  }

  it('is a problem where it is no moment that has a date, or more than can be counted, and nothing is kept', async () => {
    const harness = createHarness()
    const { order, grant, incident, flag, cancellation } = harness.service.intake
    const bought = { walletId, orderId: 'new', credits: 10, paid, method: { kind: 'card', label: 'Visa' } }
    const far = 8_640_000_000_000_001
    const free = { walletId, grantId: 'free', kind: 'free', credits: Number.MAX_SAFE_INTEGER } as const
    const calls = [
      () => order({ ...bought, at: -far }),
      () => order({ ...bought, period: { from: START, until: far } }),
      () => grant({ ...free, credits: 1, expiresAt: far }),
      () => incident({ incidentId: 'i', from: -far, complete: true }),
      () => flag({ walletId, kind: 'malicious_use', until: far }),
      () => cancellation({ walletId, at: Number.MIN_SAFE_INTEGER }),
      () => grant({ ...free, grantId: 'one more', credits: 1 }),
      () => order(bought),
    ]
    await grant(free)
    for (const call of calls) await expect(call()).rejects.toThrow(ProblemError)
    expect(await harness.call<Wallet>('/v1/wallet')).toMatchObject({ balance: free.credits, lots: [{ id: 'free' }] })
  })
})
