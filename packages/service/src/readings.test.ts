import type { Quote } from '@makegood/contract'
import { policies, type Policy, readingsOf } from '@makegood/policy'
import { expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness } from '../test/harness.ts'

/** What happened to the first pack of a wallet, by the reading that it is counted by. */
const histories: Record<string, (harness: Harness) => Promise<unknown>> = {
  'defaults.spend': async ({ buyPack, generate, clock }) => {
    clock.advance(DAY)
    await buyPack()
    await generate()
  },
  'defaults.use': async ({ service, generate }) => {
    const { refund } = await generate({ outcome: 'failed' })
    if (refund?.status === 'in_review') await service.operator.approve(refund.id)
  },
  'defaults.bonus_spend': async ({ service, generate }) => {
    await service.intake.grant({ walletId: ADA.walletId, grantId: 'welcome', kind: 'free', credits: 5 })
    await generate()
  },
}

/** What each ground brings for the first pack, once all of that has happened. */
async function quoted(policy: Policy, at: string): Promise<unknown> {
  const harness = createHarness({ policy })
  // One that was used up, and the same once more: a duplicate that has something to bring back.
  await harness.buyPack({ orderId: 'original', credits: 4 })
  await harness.generate()
  const { id } = await harness.buyPack({ duplicateOf: 'original' })
  await histories[at]!(harness)
  const { options } = await harness.call<Quote>(`/v1/packs/${id}/quote`)
  return options.map(({ ground, decision }) => [ground, decision.verdict, decision.amount])
}

const counted = Object.values(policies).flatMap((policy) =>
  readingsOf(policy)
    .filter(({ at }) => at in histories)
    .flatMap(({ at, others }) =>
      others.map(({ value, book }) => ({ name: `${policy.id}, ${at}: ${String(value)}`, at, policy, book })),
    ),
)

it.each(counted)('$name brings something else for a pack', async ({ at, policy, book }) => {
  expect(await quoted(book, at)).not.toEqual(await quoted(policy, at))
})
