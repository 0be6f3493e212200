import { paymentMethods } from '@makegood/contract'
import { DAY, HOUR } from './harness.ts'
import { type Act, type Acts, type Hands, oneOf, twice } from './hands.ts'
import { WALLET } from './world.ts'

/** What the host's backend tells, with how often it comes; much of it is told twice. */

const CURRENCIES = ['EUR', 'EUR', 'EUR', 'EUR', 'JPY', 'KWD'] as const
const OUTCOMES = ['succeeded', 'failed', 'moderated', 'incomplete'] as const
const PLATFORMS = ['web', 'ios', 'android'] as const
const SURFACES = ['editor', 'editor', 'batch', 'catalog'] as const
const FEATURES = ['create_any_image', 'logo', 'recolor', 'ai_shadows', 'ai_backgrounds'] as const
const PROVIDER = { source: 'provider', code: 'timeout', provider: 'kling' } as const
const SYSTEM = { source: 'system', code: 'timeout', provider: null } as const
const BRITISH = { country: 'GB', consumer: true, startRequested: true }
const walletId = WALLET

const packsOf = ({ world }: Hands) => world.look(({ tx }) => tx.packs.list())
const onePack = async (hands: Hands) => oneOf(await packsOf(hands), hands.pick)
const ago = ({ world }: Hands, time: number) => world.clock.at - time

/** Tells something; every third time twice. */
const tell = <T>({ more }: Hands, job: () => Promise<T>): Promise<T> =>
  more % 3 > 0 ? job() : twice(job, more % 2 === 0)

const buy: Act = async (hands) => {
  const { world, told, pick, more } = hands
  const orderId = `order-${(told.count += 1)}`
  const subscribes = pick % 11 === 0
  const amount = pick % 13 === 0 ? 0 : 1 + (pick % 2000)
  const order = {
    walletId,
    orderId,
    credits: subscribes && more % 2 ? 0 : 1 + (more % 60),
    paid: { amount, currency: oneOf(CURRENCIES, more)! },
    method: { kind: oneOf(paymentMethods, pick)!, label: 'Visa ·· 4242' },
    channel: pick % 17 === 0 ? ('app_store' as const) : ('direct' as const),
    at: ago(hands, pick % 5 === 0 ? (more % 40) * DAY : 0),
    ...(more % 7 > 0 && { email: more % 7 > 1 ? 'ada@example.com' : 'eve@example.com' }),
    ...(subscribes && { period: { from: world.clock.at, until: world.clock.at + 30 * DAY } }),
    ...(pick % 7 === 0 && { externalFees: Math.min(amount, more % 50) }),
    ...(pick % 6 === 0 && { refundFee: more % 50 }),
    ...(more % 19 === 0 && { thirdParty: true }),
    ...(more % 13 === 0 && { sale: { ...BRITISH, informed: pick % 2 === 0 } }),
  }
  return tell(hands, () => world.intake.order(order))
}

const buyAgain: Act = async (hands) => {
  const { world, told, more } = hands
  const pack = await onePack(hands)
  if (!pack) return null
  return world.intake.order({
    walletId,
    orderId: `order-${(told.count += 1)}`,
    credits: more % 2 ? 0 : pack.credits,
    paid: pack.paid,
    method: pack.method,
    email: 'ada@example.com',
    ...((more % 2 || more % 3 > 0) && { duplicateOf: pack.orderId }),
  })
}

const duplicate: Act = async (hands) => {
  const [pack, other] = [await onePack(hands), oneOf(await packsOf(hands), hands.more)]
  return pack && tell(hands, () => hands.world.intake.duplicate(pack.id, hands.more % 4 === 0 ? null : other!.orderId))
}

const grant: Act = (hands) => {
  const { world, pick, more } = hands
  const grant = {
    walletId,
    grantId: `grant-${pick % 12}`,
    kind: more % 2 ? ('free' as const) : ('bonus' as const),
    credits: 1 + (more % 9),
    ...(pick % 3 === 0 && { expiresAt: world.clock.at + (more % 20) * DAY }),
  }
  return tell(hands, () => world.intake.grant(grant))
}

const start: Act = async (hands) => {
  const { world, told, pick, more } = hands
  const generationId = `run-${(told.count += 1)}`
  const run = {
    walletId,
    generationId,
    kind: pick % 2 ? ('image' as const) : ('video' as const),
    feature: oneOf(FEATURES, pick)!,
    platform: oneOf(PLATFORMS, more)!,
    surface: oneOf(SURFACES, pick)!,
    credits: more % 20,
  }
  const started = await tell(hands, () => world.intake.startGeneration(run))
  if (started) told.running.push(generationId)
  return started
}

async function end(hands: Hands, id: string, outcome: (typeof OUTCOMES)[number]): Promise<unknown> {
  const { world, told, pick, more } = hands
  const yields = outcome === 'succeeded' || outcome === 'incomplete'
  const kind = 'image' as const
  const results = Array.from({ length: yields ? 1 + (pick % 4) : 0 }, (_, index) => ({ id: `${id}-${index}`, kind }))
  const missing = outcome === 'incomplete' || pick % 9 === 0 ? ['avatar.glb'] : []
  const failure = more % 2 ? PROVIDER : SYSTEM
  const at = ago(hands, more % 4 === 0 ? (pick % 30) * HOUR : 0)
  const finish = { outcome, results, missing, at, ...(outcome === 'failed' && { failure }) }
  const ended = await tell(hands, () => world.intake.finishGeneration(id, finish))
  told.running = told.running.filter((running) => running !== id)
  told.results.push(...results.map((result) => result.id).filter((result) => !told.results.includes(result)))
  return ended
}

const generate: Act = async (hands) => {
  const { told, pick } = hands
  const started = await start(hands)
  if (!started) return null
  return end({ ...hands, more: hands.more | 1 }, told.running.at(-1)!, OUTCOMES[Math.max(0, (pick % 7) - 3)]!)
}

const finish: Act = async (hands) => {
  const id = oneOf(hands.told.running, hands.pick)
  return id === undefined ? null : end(hands, id, oneOf(OUTCOMES, hands.more)!)
}

const download: Act = async (hands) => {
  const id = oneOf(hands.told.results, hands.pick)
  return id === undefined ? null : tell(hands, () => hands.world.intake.download(id))
}

const chargeback: Act = async (hands) => {
  const pack = await onePack(hands)
  if (!pack) return null
  hands.told.disputed.add(pack.id)
  const state = oneOf(['opened', 'paid', 'withdrawn'] as const, hands.more)!
  return tell(hands, () => hands.world.intake.chargeback(pack.id, state))
}

const standing: Act = (hands) => {
  const { world, pick, more } = hands
  const standing = oneOf(['active', 'active', 'active', 'banned', 'closed', 'terminated'] as const, pick)!
  return tell(hands, () => world.intake.standing({ walletId, standing, forfeit: more % 4 === 0 }))
}

const incident: Act = (hands) => {
  const { world, pick, more } = hands
  const incident = {
    incidentId: `incident-${pick % 3}`,
    from: ago(hands, (1 + (more % 200)) * HOUR),
    until: more % 3 ? world.clock.at : null,
    complete: pick % 2 === 0,
    ...(more % 5 && { remedied: more % 5 > 3 }),
  }
  return tell(hands, () => world.intake.incident(incident))
}

const flag: Act = (hands) => {
  const { world, pick, more } = hands
  const kind = pick % 2 ? ('malicious_use' as const) : ('false_information' as const)
  if (more % 4 > 0) return tell(hands, () => world.intake.unflag({ walletId, kind }))
  return tell(hands, () => world.intake.flag({ walletId, kind, ...(pick % 3 > 0 && { until: world.clock.at + DAY }) }))
}

const cancellation: Act = (hands) => {
  const at = ago(hands, (hands.pick % 100) * HOUR)
  const cancellation = { walletId, at, ...(hands.more % 2 && { until: at + HOUR }) }
  return tell(hands, () => hands.world.intake.cancellation(cancellation))
}

/** Somebody finds out what a statement is about that named none of these contracts. */
const match: Act = async (hands) => {
  const statement = oneOf(await hands.world.store.unmatched(), hands.more)
  const pack = await onePack(hands)
  return statement && pack ? tell(hands, () => hands.world.operator.match(statement.id, pack.id)) : null
}

const wait: Act = async ({ world, pick, more }) => {
  const units = [1, HOUR / 4, 7 * HOUR, DAY, DAY, 5 * DAY, 30 * DAY]
  world.clock.at += (1 + (more % 5)) * units[pick % units.length]!
  return world.clock.at
}

const publish: Act = async ({ world }) => world.publish()

export const hostActs: Acts = {
  buy: { weight: 6, act: buy },
  buyAgain: { weight: 2, act: buyAgain },
  duplicate: { weight: 2, act: duplicate },
  grant: { weight: 4, act: grant },
  generate: { weight: 14, act: generate },
  start: { weight: 4, act: start },
  finish: { weight: 4, act: finish },
  download: { weight: 2, act: download },
  chargeback: { weight: 3, act: chargeback },
  standing: { weight: 1, act: standing },
  incident: { weight: 2, act: incident },
  flag: { weight: 2, act: flag },
  cancellation: { weight: 1, act: cancellation },
  match: { weight: 3, act: match },
  wait: { weight: 6, act: wait },
  publish: { weight: 1, act: publish },
}
