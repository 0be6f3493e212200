import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { laws, policies, type Policy, type PolicyId } from '@makegood/policy'
import type { Sale } from '@makegood/service'
import type { Customer, Network, Requests } from '../studio/wire.ts'
import type { Shelf } from './shelf.ts'

export const POLICY_IDS = Object.keys(policies) as PolicyId[]

/** The world that plays now: a policy with its own wallet, clock and history, and the studio's things beside it. */
export type Scene = { policy: PolicyId; world: RefundWorld; shelf: Shelf }

/** What is set for every world: which one plays, the trouble on its network, who buys, and where requests go. */
type Settings = { policy: PolicyId; network: Network; customer: Customer; requests: Requests }

/** Which world plays, and how. It is remembered. */
export type Stage = {
  scene(): Scene
  settings(): Settings
  set(change: Partial<Settings>): void
}

/** What a published policy leaves to its host: where people can write (B47, C38). */
function withContacts(policy: Policy): Policy {
  const to = { email: 'support@madder.example', form: 'https://madder.example/support', chat: 'https://madder.example/chat', support: 'https://madder.example/support' }
  const contact = policy.seller.contact.map((way) => ({ ...way, to: way.to ?? to[way.kind] }))
  return { ...policy, seller: { ...policy.seller, contact } }
}

const FIRST: Settings = { policy: 'anumi', network: 'fast', customer: 'consumer', requests: 'service' }

/** The right to withdraw stands beside every policy. What the law says of bad results would hide what policies say of them. */
const LAWS = [laws['eu-withdrawal']]

/** What Madder knows of a sale. It tells every consumer of the right to withdraw before the payment. */
export const saleTo = (customer: Customer, startNow: boolean, now: number): Sale =>
  customer === 'consumer'
    ? { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: startNow, lossAcknowledged: startNow, ...(startNow && { consent: { text: 'checkout, version 1', at: now } }) }
    : { consumer: false }

/** Worlds are made when they are first played. */
export function createStage(shelf: Shelf, storage: 'browser' | 'memory', origin = ''): Stage {
  const scenes = new Map<string, Scene>()
  const settings = () => ({ ...FIRST, ...shelf.read<Partial<Settings>>('stage') })

  return {
    scene() {
      const { policy, requests } = settings()
      const name = requests === 'service' ? policy : `${policy} by letter`
      const known = scenes.get(name)
      if (known) return known
      const seed = requests === 'service' ? 1 : 2
      const world = createRefundWorld({
        policy: withContacts(policies[policy]), laws: LAWS, requests, seed, storage, clock: 'real', baseUrl: `${origin}/refunds`,
        receipts: { issuer: 'Madder' },
      })
      const own: Shelf = { read: (key) => shelf.read(`${name}/${key}`), write: (key, value) => shelf.write(`${name}/${key}`, value) }
      const scene = { policy, world, shelf: own }
      scenes.set(name, scene)
      return scene
    },
    settings,
    set: (change) => shelf.write('stage', { ...settings(), ...change }),
  }
}
