import type { RefundWorld } from '@makegood/msw'
import { requestRefund, reportElsewhere } from './refunds.ts'

/** Wallets with something in their history. */

const VIDEO = { kind: 'video', feature: 'video_generator' } as const

/** A line of every kind, from many days: bought, used, given, expired, returned, on its way, overdue, in review, refused. */
export async function everyLine(world: RefundWorld): Promise<void> {
  await world.grantCredits({ kind: 'free', credits: 10, expiresIn: 'P30D' })
  const old = await world.buyPack({ credits: 50, paid: { amount: 600, currency: 'EUR' } })
  await world.payOut(await requestRefund(world, old.id, 'change_of_mind'))
  await world.advance({ days: 40 })
  const pack = await world.buyPack({ paid: { amount: 2000, currency: 'EUR' } })
  await world.generate({ credits: 20 })
  await world.advance({ days: 1, hours: 3 })
  await world.generate({ credits: 18 })
  await world.payOut(await requestRefund(world, pack.id, 'change_of_mind'))
  await world.advance({ days: 1 })
  await world.buyPack({ credits: 120, paid: { amount: 1500, currency: 'JPY' }, method: { kind: 'paypal', label: 'PayPal' } })
  await world.advance({ hours: 6 })
  const first = await world.generate({ feature: 'portrait', credits: 4 })
  await world.advance({ minutes: 12 })
  await reportElsewhere(world, first.generation.results[0]!.id, 'broken_anatomy')
  const second = await world.generate({ feature: 'portrait', credits: 4 })
  await reportElsewhere(world, second.generation.results[0]!.id, 'broken_anatomy')
  await world.advance({ hours: 15 })
  await world.generate({ ...VIDEO, credits: 12, outcome: 'failed', failure: { source: 'provider', provider: 'Kling' } })
  await world.advance({ minutes: 14 })
  await world.startGeneration({ ...VIDEO, credits: 20 })
  await world.advance({ minutes: 2 })
}

/** Bought packs and as many runs, of which every fifth failed, one an hour. */
export async function manyLines(world: RefundWorld, runs: number): Promise<void> {
  await world.buyPack({ credits: runs * 4, paid: { amount: 4000, currency: 'EUR' } })
  for (let run = 1; run <= runs; run++) {
    await world.advance({ hours: 1 })
    await world.generate(run % 5 === 0 ? { outcome: 'failed' } : {})
  }
}
