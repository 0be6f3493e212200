import { createRefundWorld, type RefundWorld } from '@makegood/msw'

/** Of so many runs one fails: its credits come back in a line of their own. */
const FAILS = 6
/** Runs a day: four years of them. */
const A_DAY = 60
const PRICE = 4

/** A world in which Ada's history has so many lines. */
export async function createLongHistory(lines: number): Promise<RefundWorld> {
  const world = createRefundWorld({ policy: 'anypic' })
  await world.buyPack({ credits: lines * PRICE, paid: { amount: 99_000_00, currency: 'EUR' } })
  let written = 1
  for (let run = 0; written < lines; run++) {
    if (run % A_DAY === 0) await world.advance('PT24H')
    await world.advance('PT10M')
    const fails = run % FAILS === 0 && written + 2 <= lines
    await world.generate({ generationId: `run-${run}`, credits: PRICE, ...(fails && { outcome: 'failed' }) })
    written += fails ? 2 : 1
  }
  return world
}
