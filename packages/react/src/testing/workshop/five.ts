import { createRefundWorld } from '@makegood/msw'
import type { PolicyId } from '@makegood/policy'
import { type Stand, standUp } from './stand.ts'

/** One of five worlds in which the same things happen. */
type World = Stand & { name: string; userId: string; resultId: string }

const NAMES: Record<PolicyId, string> = {
  'anypic': 'AnyPic', 'standard-30': 'Standard 30 days', 'anumi': 'Anumi', 'jimeng': 'JiMeng', 'photoroom': 'Photoroom',
}

/** A world under each of the five policies: a pack, a picture made with it, and a second pack. */
export const raiseFive = (): Promise<World[]> => Promise.all(Object.entries(NAMES).map(([policy, name]) => raise(policy as PolicyId, name)))

async function raise(policy: PolicyId, name: string): Promise<World> {
  const world = createRefundWorld({ policy, baseUrl: `/five-${policy}` })
  let resultId = ''
  const stand = await standUp(world, async () => {
    await world.buyPack()
    const { generation } = await world.generate()
    resultId = generation.results[0]!.id
    await world.buyPack({ credits: 50, paid: { amount: 500, currency: 'EUR' } })
  })
  return { ...stand, name, userId: `five ${policy} ${crypto.randomUUID()}`, resultId }
}
