import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { policies, type Policy, type PolicyId } from '@makegood/policy'
import type { Network } from '../studio/wire.ts'
import type { Shelf } from './shelf.ts'

export const POLICY_IDS = Object.keys(policies) as PolicyId[]

/** The world that plays now: a policy with its own wallet, clock and history, and the studio's things beside it. */
export type Scene = { policy: PolicyId; world: RefundWorld; shelf: Shelf }

/** Which world plays, and the trouble on its network. Both are remembered. */
export type Stage = {
  scene(): Scene
  choose(policy: PolicyId): void
  network(): Network
  setNetwork(network: Network): void
}

/** What a published policy leaves to its host: where people can write (B47, C38). */
function withContacts(policy: Policy): Policy {
  const to = { email: 'support@madder.example', form: 'https://madder.example/support', chat: 'https://madder.example/chat', support: 'https://madder.example/support' }
  const contact = policy.seller.contact.map((way) => ({ ...way, to: way.to ?? to[way.kind] }))
  return { ...policy, seller: { ...policy.seller, contact } }
}

type Settings = { policy: PolicyId; network: Network }
const FIRST: Settings = { policy: 'anumi', network: 'fast' }

/** Worlds are made when they are first played. */
export function createStage(shelf: Shelf, storage: 'browser' | 'memory'): Stage {
  const scenes = new Map<PolicyId, Scene>()
  const settings = () => shelf.read<Settings>('stage') ?? FIRST

  return {
    scene() {
      const { policy } = settings()
      const known = scenes.get(policy)
      if (known) return known
      const world = createRefundWorld({ policy: withContacts(policies[policy]), storage, clock: 'real', baseUrl: '/refunds' })
      const own: Shelf = { read: (name) => shelf.read(`${policy}/${name}`), write: (name, value) => shelf.write(`${policy}/${name}`, value) }
      const scene = { policy, world, shelf: own }
      scenes.set(policy, scene)
      return scene
    },
    choose: (policy) => shelf.write('stage', { ...settings(), policy }),
    network: () => settings().network,
    setNetwork: (network) => shelf.write('stage', { ...settings(), network }),
  }
}
