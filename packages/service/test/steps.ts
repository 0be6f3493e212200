import fc from 'fast-check'
import { ProblemError } from '../src/index.ts'
import { hostActs } from './acts-of-the-host.ts'
import { ownerActs, personActs } from './acts-of-the-person.ts'
import { reviewerActs } from './acts-of-the-reviewer.ts'
import { type Act, type Acts, oneOf, type Told } from './hands.ts'
import { WALLET, type World } from './world.ts'

const refundActs = Object.entries({ ...ownerActs, ...reviewerActs })

/** Does something that is possible with a refund; now and then what is not. */
const goOn: Act = async (hands) => {
  const { world, pick, more } = hands
  const refunds = await world.look(({ tx }) => tx.refunds.list())
  const pairs = refunds.flatMap((refund) =>
    refundActs.flatMap(([name, one]) => Array.from({ length: one.weight }, () => ({ name, one, refund }))),
  )
  const possible = pairs.filter(({ one, refund }) => one.can(refund))
  const found = oneOf(possible.length > 0 && more % 10 > 0 ? possible : pairs, pick)
  return found ? [found.name, await found.one.act({ ...hands, pick: more, more: pick >> 3 }, found.refund)] : null
}

const acts: Acts = { ...hostActs, ...personActs, goOn: { weight: 36, act: goOn } }
const names = Object.entries(acts).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name))

/** One step of a random history. `too`: together with the next one. */
export const step = fc.record({
  act: fc.constantFrom(...names),
  pick: fc.nat({ max: 5039 }),
  more: fc.nat({ max: 5039 }),
  too: fc.nat({ max: 4 }).map((number) => number === 0),
})
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

export const newTold = (): Told => ({
  results: [], running: [], count: 0, named: new Set(), disputed: new Set(), answers: [],
})

const RUN = { kind: 'image', feature: 'create_any_image', platform: 'web', surface: 'editor' } as const

/** Every history begins with a pack, a third of it used, and with some results. */
export async function begin({ intake }: World, told: Told): Promise<void> {
  const paid = { amount: 1000, currency: 'EUR' }
  const bought = { credits: 60, paid, method: { kind: 'card', label: 'Visa ·· 4242' } }
  const known = { email: 'ada@example.com', externalFees: 40, refundFee: 25 }
  await intake.order({ walletId: WALLET, orderId: 'first', ...bought, ...known })
  for (const [generationId, credits] of [['long', 15], ['short', 5]] as const) {
    await intake.startGeneration({ walletId: WALLET, generationId, credits, ...RUN })
    const results = [1, 2].map((number) => ({ id: `${generationId}-${number}`, kind: 'image' as const }))
    await intake.finishGeneration(generationId, { outcome: 'succeeded', results })
    told.results.push(...results.map(({ id }) => id))
  }
}

/** Plays a history, some of it at once, and calls back whenever nothing is on the way. */
export async function playSteps(
  world: World,
  told: Told,
  steps: readonly Step[],
  still: () => Promise<void>,
): Promise<void> {
  let together: Promise<void>[] = []
  for (const [index, one] of steps.entries()) {
    together.push(play(world, told, one))
    if (one.too && index < steps.length - 1) continue
    await Promise.all(together)
    together = []
    await still()
  }
}

/** What is not possible now is refused, and must change nothing: whoever checks the wallet afterwards sees to that. */
async function play(world: World, told: Told, { act, pick, more }: Step): Promise<void> {
  const answer = await acts[act]!.act({ world, told, pick, more }).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error
    return { code: error.code, ...error.details }
  })
  told.answers.push([act, answer])
}
