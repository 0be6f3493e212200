import type { BuyPack, Levers } from './levers.ts'
import type { RefundWorld } from './world.ts'

/** A named state of the world: one sentence, and the levers that lead to it. */
export type Scenario = {
  /** What is the case in it, for people. */
  sentence: string
  /** Sets it up in an empty world. `world.scenario(name)` empties it first. */
  play(world: RefundWorld): Promise<void>
}

/** A report, the way a client sends it. */
async function report(world: RefundWorld, resultId: string, reason: string): Promise<void> {
  await post(world, '/v1/reports', {
    resultIds: [resultId],
    reason,
    details: 'Two left hands, and the face is not mine at all.',
  })
}

/** A request for a pack on the ground of a change of mind, as its quote stands now. */
async function request(world: RefundWorld, packId: string): Promise<{ id: string }> {
  const quote = await call<{ options: { decision: { amount: { money?: object } | null } }[] }>(
    world,
    'GET',
    `/v1/packs/${packId}/quote`,
  )
  const expected = quote.options[0]?.decision.amount?.money ?? null
  const fields = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }
  const answer = await post<{ refund: { id: string } }>(world, '/v1/refunds', {
    packId,
    ground: 'change_of_mind',
    fields,
    expected,
  })
  return answer.refund
}

const post = <T>(world: RefundWorld, path: string, body: unknown) => call<T>(world, 'POST', path, body)

async function call<T>(world: RefundWorld, method: string, path: string, body?: unknown): Promise<T> {
  const headers = {
    Authorization: `Bearer ${world.token()}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
  }
  const response = await world.service.fetch(
    new Request(`${world.baseUrl}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  )
  if (!response.ok) throw new Error(`A scenario could not ${method} ${path}: ${await response.text()}`)
  return (await response.json()) as T
}

/** A sale to a consumer in Germany who asked for the start at once, and was told of the right to withdraw. */
const GERMAN: NonNullable<BuyPack['sale']> = {
  country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true, lossAcknowledged: true, confirmed: true,
}

async function generated(world: Levers, input: Parameters<Levers['generate']>[0] = {}): Promise<string> {
  const { generation } = await world.generate(input)
  return generation.results[0]!.id
}

/** Every scenario by name. */
export const scenarios = {
  'empty wallet': { sentence: 'Nobody has bought anything yet.', play: async () => {} },
  'fresh pack': {
    sentence: 'A pack was bought a moment ago and no credit of it is used.',
    async play(world) {
      await world.buyPack()
    },
  },
  'partly used pack': {
    sentence: 'A pack was bought two days ago and three pictures were made with it.',
    async play(world) {
      await world.buyPack()
      await world.advance({ days: 2 })
      for (let count = 0; count < 3; count++) await world.generate()
    },
  },
  'one picture': {
    sentence: 'One picture was made ten minutes ago and can be reported.',
    async play(world) {
      await world.buyPack()
      await world.generate()
      await world.advance({ minutes: 10 })
    },
  },
  'failed video': {
    sentence: 'The provider could not make a video; the policy says what comes back by itself.',
    async play(world) {
      await world.buyPack()
      await world.generate({
        kind: 'video',
        feature: 'video_generator',
        credits: 20,
        outcome: 'failed',
        failure: { source: 'provider', provider: 'Kling' },
      })
    },
  },
  'stuck video': {
    sentence: 'A video was begun 25 hours ago, and nobody has heard of it since.',
    async play(world) {
      await world.buyPack()
      await world.startGeneration({ kind: 'video', feature: 'video_generator', credits: 20 })
      await world.advance({ hours: 25 })
    },
  },
  'blocked by moderation': {
    sentence: 'The content policy of the provider stopped a picture.',
    async play(world) {
      await world.buyPack()
      await world.generate({ outcome: 'moderated' })
    },
  },
  'incomplete bundle': {
    sentence: 'A picture came without one of its bundled deliverables.',
    async play(world) {
      await world.buyPack()
      await world.generate({ outcome: 'incomplete' })
    },
  },
  'first courtesy used': {
    sentence: 'A bad result was reported a week ago, and another one is there.',
    async play(world) {
      await world.buyPack()
      await report(world, await generated(world), world.policy.reports.reasons[0]!.code)
      await world.advance({ days: 7 })
      await world.generate()
    },
  },
  'window just over': {
    sentence: 'A pack was bought and never used, 31 days and a second ago.',
    async play(world) {
      await world.buyPack()
      await world.advance({ days: 31, seconds: 1 })
    },
  },
  'refund asked for': {
    sentence: 'The refund of a fresh pack was just asked for.',
    async play(world) {
      await request(world, (await world.buyPack()).id)
    },
  },
  'review pending': {
    sentence: 'The bank looks into a payment, so a reviewer looks at the refund of its pack.',
    async play(world) {
      const pack = await world.buyPack()
      await world.service.intake.chargeback(pack.id, 'opened')
      await request(world, pack.id)
    },
  },
  'asked for more': {
    sentence: 'A reviewer looked at the refund of a pack and asked what went wrong.',
    async play(world) {
      const pack = await world.buyPack()
      await world.service.intake.chargeback(pack.id, 'opened')
      const { id } = await request(world, pack.id)
      if ((await world.service.operator.retrieve(id)).status !== 'in_review') return
      await world.advance({ hours: 3 })
      await world.decideReview(id, 'ask', { note: 'Which of the two charges do you mean? A screenshot of your statement helps.' })
    },
  },
  'mixed wallet': {
    sentence: 'Free, bonus and bought credits, of which some expire soon, some were given back, and some are held.',
    async play(world) {
      await world.grantCredits({ kind: 'free', credits: 10 })
      await world.buyPack({ credits: 100, paid: { amount: 2000, currency: 'EUR' } })
      await world.advance({ days: 2 })
      await world.generate({ credits: 12 })
      await world.grantCredits({ kind: 'bonus', credits: 25, expiresIn: 'P3D' })
      await world.buyPack({ credits: 50, paid: { amount: 1500, currency: 'JPY' }, method: { kind: 'paypal', label: 'PayPal' } })
      await world.generate({ kind: 'video', feature: 'video_generator', credits: 20, outcome: 'failed' })
      await world.advance({ days: 1 })
      await report(world, await generated(world), world.policy.reports.reasons[0]!.code)
      await world.startGeneration({ kind: 'video', feature: 'video_generator', credits: 20 })
      await world.advance({ minutes: 4 })
    },
  },
  'overdue payout': {
    sentence: 'The refund of a pack was asked for five weeks ago, and no money has arrived.',
    async play(world) {
      const refund = await request(world, (await world.buyPack()).id)
      if ((await world.service.operator.retrieve(refund.id)).status === 'in_review')
        await world.decideReview(refund.id, 'approve')
      if ((await world.service.operator.retrieve(refund.id)).status === 'approved') await world.payOut(refund.id)
      await world.advance({ days: 35 })
    },
  },
  'failed payout': {
    sentence: 'The bank sent the money of a refund back.',
    async play(world) {
      const refund = await request(world, (await world.buyPack()).id)
      if ((await world.service.operator.retrieve(refund.id)).status === 'in_review')
        await world.decideReview(refund.id, 'approve')
      if ((await world.service.operator.retrieve(refund.id)).status !== 'approved') return
      await world.payOut(refund.id)
      await world.failTransfer(refund.id)
    },
  },
  'outage': {
    sentence: 'A pack was bought an hour before the service broke down, for 80 hours and completely.',
    async play(world) {
      await world.buyPack()
      await world.advance({ hours: 1 })
      const incident = await world.incident()
      await world.advance({ hours: 80 })
      await world.endIncident(incident, { remedied: false })
    },
  },
  'pack to withdraw from': {
    sentence: 'A consumer in Germany bought a pack three days ago, asked for the start at once, and made five pictures.',
    async play(world) {
      await world.buyPack({ sale: GERMAN })
      for (let count = 0; count < 5; count++) await world.generate()
      await world.advance({ days: 3 })
    },
  },
  'last day of withdrawal': {
    sentence: 'A pack of a consumer in Germany can be withdrawn from for one more minute.',
    async play(world) {
      const { withdrawal } = await world.buyPack({ sale: GERMAN })
      await world.generate()
      if (withdrawal?.until) await world.clock.set(new Date(Date.parse(withdrawal.until) - 60_000).toISOString())
    },
  },
  'banned with a pack': {
    sentence: 'An account was banned the day after a consumer in Germany had bought a pack, and its credits are gone.',
    async play(world) {
      await world.buyPack({ sale: GERMAN })
      await world.generate()
      await world.advance({ days: 1 })
      await world.setStanding('banned', { forfeit: true })
    },
  },
  'duplicate order': {
    sentence: 'A pack was charged twice within a minute, and the system has noticed.',
    async play(world) {
      const pack = await world.buyPack()
      await world.advance({ seconds: 40 })
      await world.duplicateOrder(pack)
    },
  },
  'cancelled service': {
    sentence: 'The service was cancelled a month ago, and charged once more yesterday.',
    async play(world) {
      await world.buyPack()
      await world.advance({ days: 3 })
      await world.cancelService()
      await world.advance({ days: 29 })
      await world.buyPack()
      await world.advance({ days: 1 })
    },
  },
  'long history': {
    sentence: 'Sixty generations over two months; every fifth failed.',
    async play(world) {
      await world.buyPack({ credits: 500, paid: { amount: 4000, currency: 'EUR' } })
      for (let count = 1; count <= 60; count++) {
        await world.advance({ days: 1 })
        await world.generate(count % 5 === 0 ? { outcome: 'failed' } : {})
      }
    },
  },
} satisfies Record<string, Scenario>

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios
