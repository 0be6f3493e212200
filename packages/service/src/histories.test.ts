import { type Lifecycle, refundLifecycle, transferLifecycle, transitionsOf } from '@makegood/contract'
import { policies, type Policy, type PolicyId } from '@makegood/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkHistory, checkStep } from '../test/invariants.ts'
import { MONEY, oneOf, pack, policyOf, quality } from '../test/policies.ts'
import { checkRead, readEverything } from '../test/reading.ts'
import { begin, newTold, playSteps, step, type Step } from '../test/steps.ts'
import { wayOf, type Ways, watchWays } from '../test/ways.ts'
import { prepare, type Terms, type World } from '../test/world.ts'
import type { Sale } from './sales.ts'

/** Histories of each kind: of all the kinds together there are more than ten thousand. */
const RUNS = 360
/** Every so many histories are played twice, and read whole. */
const AGAIN = 10

const PLACES = ['original_method', { to: 'balance', review: true }, { to: 'bank_transfer', review: true }]
const MANY = [{ ...MONEY, to: PLACES }, { credits: 20 }, { remedy: 'coupon', size: 'purchase.credits_left' }]
const REVIEWED = { review: 'discretion', pay: oneOf('person', ...MANY) }
const CHARGED = { credits: 'charged' }
const COURTESY = { credits: 'charged', as: 'courtesy' }
const RERUN = { remedy: 'rerun' }
const FAILED = { id: 'failed', for: ['generation'], automatic: true, if: { 'generation.outcome': 'failed' } }
const CAP = { require: { courtesy_cap: { past: { kind: 'courtesy', in: '20 days', atMost: 1 }, else: 'review' } } }

/** A policy that leaves the choice among remedies to somebody, with a cap of two courtesies in any 20 days. */
const choiceOf = (who: 'person' | 'seller') =>
  policyOf([
    pack(oneOf(who, ...MANY), { if: { 'purchase.credits_used': { atMost: 20 } }, tell: 'outcome' }),
    pack(REVIEWED, { id: 'used', for: ['change_of_mind', 'other', 'outage'] }),
    quality(oneOf(who, CHARGED, RERUN), { id: 'style', if: { 'report.reason': 'wrong_style' } }),
    quality(oneOf(who, COURTESY, RERUN), { id: 'anatomy', if: { 'report.reason': 'broken_anatomy' }, ...CAP }),
    quality(COURTESY, { ...CAP }),
    quality(CHARGED, FAILED),
  ])

const texts: [string, Policy][] = [
  ...(Object.keys(policies) as PolicyId[]).map((id): [string, Policy] => [id, policies[id]]),
  ['a policy that lets the person choose', choiceOf('person')],
  ['a policy that lets the seller choose', choiceOf('seller')],
]

const told = { informed: true, startRequested: true, lossAcknowledged: true, confirmed: true }
const sales: [string, Sale][] = [
  ['nobody says where the person lives', {}],
  ['a consumer in the European Union bought', { country: 'DE', consumer: true, class: 'digital_service', ...told }],
]

/** A policy by another way of charging: another version of it, which comes into force now and then. */
const charging = (policy: Policy, how: Policy['charging']): Policy => ({
  ...policy,
  version: `${policy.version}-${how}`,
  charging: how,
})

type Kind = { name: string; how: Policy['charging']; who: string; terms: Terms }
const kinds = texts.flatMap(([name, policy]) => {
  const [hold, deduct] = [charging(policy, 'hold'), charging(policy, 'deduct')]
  return sales.flatMap(([who, sale]): Kind[] => [
    { name, how: 'hold', who, terms: { policies: [hold, deduct], sale } },
    { name, how: 'deduct', who, terms: { policies: [deduct, hold], sale } },
  ])
})

const ways: Ways = { refunds: new Set(), transfers: new Set() }

/** A wallet with a pack and some results, what then happens to it, and everything that was said about it. */
async function play(world: World, steps: readonly Step[], whole: boolean): Promise<string> {
  const told = newTold()
  watchWays(world, ways)
  await begin(world, told)
  await playSteps(world, told, steps, () => checkStep(world))
  await checkHistory(world, told)
  if (!whole) return ''
  const read = await readEverything(world.ask)
  await checkRead(world, read)
  return JSON.stringify([told.answers, world.messages, world.payments, read])
}

describe('any history of a wallet', () => {
  it.each(kinds.map((kind, index) => ({ ...kind, index })))(
    'keeps what holds, and is the same again, where $name charges by $how and $who (A7, C7, C12, C16, C37)',
    async ({ terms, index }) => {
      const open = prepare(terms)
      let count = 0
      const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const again = (count += 1) % AGAIN === 0
        const said = await play(open(), steps, again)
        if (again) expect(await play(open(), steps, again)).toBe(said)
      })
      await fc.assert(property, { numRuns: RUNS, seed: 20261123 + index })
    },
    60_000,
  )

  it.each([
    ['refunds', refundLifecycle],
    ['transfers', transferLifecycle],
  ] as const)('goes every way that the lifecycle of %s has, and no other', (name, lifecycle: Lifecycle) => {
    const known = transitionsOf(lifecycle).map(({ from, act, to }) => wayOf(from, act, to))
    expect([...ways[name]].sort()).toEqual(known.sort())
  })

  it('is one of more than ten thousand', () => expect(kinds.length * RUNS).toBeGreaterThan(10_000))
})
