import { NETWORKS, OPERATOR_ACTS, type World } from '../studio/wire.ts'
import { oneOf, Refusal } from './answers.ts'
import { openCases, operate } from './cases.ts'
import { POLICY_IDS, type Scene, type Stage } from './stage.ts'

export async function readWorld(stage: Stage, scene: Scene): Promise<World> {
  return {
    policy: scene.policy,
    policies: POLICY_IDS,
    now: new Date(scene.world.clock.now()).toISOString(),
    network: stage.network(),
    cases: await openCases(scene),
  }
}

/** Does what the demo bar asks for. */
export async function changeWorld(stage: Stage, scene: Scene, change: Record<string, unknown>): Promise<void> {
  if ('policy' in change) stage.choose(oneOf(POLICY_IDS, change['policy'], 'policy'))
  else if ('network' in change) stage.setNetwork(oneOf(NETWORKS, change['network'], 'network'))
  else if ('advance' in change) await scene.world.advance(oneOf(['PT1H', 'P1D', 'P7D', 'P14D', 'P90D'], change['advance'], 'advance'))
  else if ('operate' in change) await operate(scene, String(change['caseId']), oneOf(OPERATOR_ACTS, change['operate'], 'operate'))
  else if (change['reset'] === true) await startOver(scene)
  else throw new Refusal(422, 'There is no such change.')
}

async function startOver({ world, shelf }: Scene): Promise<void> {
  await world.reset()
  shelf.write('runs', [])
  shelf.write('opened', false)
}
