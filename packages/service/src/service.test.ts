import { policies, type PolicyId } from '@makegood/policy'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { checkHistory, checkStep } from '../test/invariants.ts'
import { checkRead, readEverything } from '../test/reading.ts'
import { begin, newTold, playSteps, step } from '../test/steps.ts'
import { overHttp, prepare } from '../test/world.ts'

describe('any history of a wallet over HTTP', () => {
  const ids = Object.keys(policies) as PolicyId[]
  it.each(ids)('is answered as the contract says, and keeps what holds, under %s', async (id) => {
    const sale = { country: 'DE', consumer: true }
    const open = prepare({ policies: [policies[id], { ...policies[id], version: 'next' }], sale })
    const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
      const world = overHttp(open())
      const told = newTold()
      await begin(world, told)
      await playSteps(world, told, steps, () => checkStep(world))
      await checkHistory(world, told)
      await checkRead(world, await readEverything(world.ask, told.results))
    })
    await fc.assert(property, { numRuns: 25, seed: 20261123 })
  }, 60_000)
})
