import type { Decision, Quote, RefundItem, ReportAnswer } from '@makegood/contract'
import { createRefundWorld, type RefundWorld, type RefundWorldOptions } from '@makegood/msw'

type Sale = NonNullable<Parameters<RefundWorld['buyPack']>[0]>['sale']

const POLICIES = ['anypic', 'standard-30', 'anumi', 'jimeng', 'photoroom'] as const satisfies RefundWorldOptions['policy'][]

/** Where laws have a say, and where what they ask is not known. */
const SALES: (Sale | undefined)[] = [
  undefined,
  { country: 'DE' },
  { country: 'DE', consumer: true, class: 'digital_service', informed: false },
  { country: 'DE', consumer: true, class: 'digital_content', informed: true, startRequested: true, lossAcknowledged: true, confirmed: true },
  { country: 'GB', consumer: true, class: 'digital_service', informed: true },
]

/** What has happened to a pack before somebody asks. */
const EVENTS: ((world: RefundWorld, packId: string, sale: Sale | undefined) => Promise<unknown>)[] = [
  async () => {},
  async (world) => world.advance({ days: 31, hours: 1 }),
  async (world, packId) => world.service.intake.chargeback(packId, 'opened'),
  async (world, _, sale) => {
    await world.advance({ seconds: 40 })
    await world.buyPack(sale ? { sale } : {})
  },
  async (world) => {
    await world.flag('malicious_use')
    await world.flag('false_information')
    await world.service.intake.standing({ walletId: 'wallet-ada', standing: 'banned' })
  },
  async (world) => {
    const incident = await world.incident()
    await world.advance({ hours: 80, minutes: 30 })
    await world.endIncident(incident, { remedied: false })
  },
]

/** What real decisions under the five policies and beside the laws say, each with what it is about. */
export async function decideEverything(): Promise<RefundItem[]> {
  const items: RefundItem[] = []
  for (const policy of POLICIES) {
    for (const sale of SALES) {
      for (const happen of EVENTS) items.push(...(await decideIn(policy, sale, happen)))
    }
  }
  return items
}

async function decideIn(policy: (typeof POLICIES)[number], sale: Sale | undefined, happen: (typeof EVENTS)[number]): Promise<RefundItem[]> {
  const world = createRefundWorld({ policy })
  const ask = askerOf(world)
  const { id } = await world.buyPack({ externalFees: 35, ...(sale && { sale }) })
  const outcomes = ['succeeded', 'failed', 'moderated', 'incomplete'] as const
  for (const outcome of outcomes) await world.generate({ outcome })
  const batch = await world.generate({ surface: 'batch' })
  const excluded = await world.generate({ feature: 'ai_expand' })
  const free = await world.generate({ credits: 0 })
  await happen(world, id, sale)

  const { pack, options } = await ask<Quote>(`packs/${id}/quote`)
  const quoted = options.map(({ decision }): RefundItem => ({ subject: { kind: 'pack', id }, generation: null, pack, decision }))
  const results = [batch, excluded, free].map(({ generation }) => generation.results[0]!.id)
  for (const [index, resultId] of ['generation-2-1', ...results].entries()) {
    const reason = world.policy.reports.reasons[index]?.code ?? 'other'
    await ask<ReportAnswer>('reports', { resultIds: [resultId], reason, details: 'Garbled from edge to edge, all of it.' })
  }
  const { items: refunds } = await ask<{ items: { items: RefundItem[] }[] }>('refunds')
  world.close()
  return [...quoted, ...refunds.flatMap((refund) => refund.items)]
}

function askerOf({ service, baseUrl, token }: RefundWorld) {
  return async <Answer>(path: string, body?: object): Promise<Answer> => {
    const headers = { authorization: `Bearer ${token()}`, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
    const response = await service.fetch(new Request(`${baseUrl}/v1/${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) }))
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return (await response.json()) as Answer
  }
}

/** A decision that says nothing, to be given a proof. */
export const BARE: Decision = {
  verdict: 'refused', ground: 'quality', amount: null, courtesy: false, destinations: [], fees: [], choices: [], chosenBy: null,
  reasons: [], rule: null, clause: null, law: null, urgent: false, next: [], until: null, trace: null, counterfactual: null,
}
