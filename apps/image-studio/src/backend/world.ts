import { CUSTOMERS, NETWORKS, OPERATOR_ACTS, REQUESTS, type Standing, STANDINGS, type World } from '../studio/wire.ts'
import { oneOf, Refusal } from './answers.ts'
import { openCases, operate } from './cases.ts'
import { POLICY_IDS, type Scene, type Stage } from './stage.ts'

export async function readWorld(stage: Stage, scene: Scene): Promise<World> {
  return {
    ...stage.settings(),
    policies: POLICY_IDS,
    now: new Date(scene.world.clock.now()).toISOString(),
    standing: scene.shelf.read<Standing>('standing') ?? 'active',
    cases: await openCases(scene),
  }
}

/** Does what the demo bar asks for. */
export async function changeWorld(stage: Stage, scene: Scene, change: Record<string, unknown>): Promise<void> {
  if ('policy' in change) stage.set({ policy: oneOf(POLICY_IDS, change['policy'], 'policy') })
  else if ('network' in change) stage.set({ network: oneOf(NETWORKS, change['network'], 'network') })
  else if ('customer' in change) stage.set({ customer: oneOf(CUSTOMERS, change['customer'], 'customer') })
  else if ('requests' in change) stage.set({ requests: oneOf(REQUESTS, change['requests'], 'requests') })
  else if ('standing' in change) await stand(scene, oneOf(STANDINGS, change['standing'], 'standing'))
  else if ('advance' in change) await scene.world.advance(oneOf(['PT1H', 'P1D', 'P7D', 'P14D', 'P90D'], change['advance'], 'advance'))
  else if ('operate' in change) await operate(scene, String(change['caseId']), oneOf(OPERATOR_ACTS, change['operate'], 'operate'))
  else if (change['reset'] === true) await startOver(scene)
  else throw new Refusal(422, 'There is no such change.')
}

/** Closes or bans the account of the customer, or opens it again. Who is banned forfeits what is left (A18). */
async function stand({ world, shelf }: Scene, standing: Standing): Promise<void> {
  await world.setStanding(standing, { forfeit: standing === 'banned' })
  shelf.write('standing', standing)
}

async function startOver({ world, shelf }: Scene): Promise<void> {
  await world.reset()
  shelf.write('standing', 'active')
  shelf.write('runs', [])
  shelf.write('opened', false)
}
