import type { Decision, PackOffer, QuoteOption, Refund } from '@makegood/contract'
import { policies, type PolicyId } from '@makegood/policy'
import { createMemoryStore, createRefundService, type NewOrder, type RefundService } from '@makegood/service'
import { createRefundClient, type RefundClient } from '../index.ts'
import { calmPorts } from './ports.ts'

/** Monday, 15 June 2026, in the morning; in Shanghai it is the afternoon. */
const BOUGHT = '2026-06-15T09:00:00Z'

/** The instant so many days and seconds after the purchase. */
export const after = (days: number, seconds = 0) => new Date(Date.parse(BOUGHT) + (days * 86_400 + seconds) * 1000).toISOString()

/** The service is down for so long, from an hour after the purchase on, and this becomes known ten days later. */
const outage = (hours: number, seconds = 0, more: { complete?: boolean; remedied?: boolean } = {}, begins = 1) => async ({ buy, goTo, service }: Seller) => {
  await buy()
  goTo(after(10))
  const from = Date.parse(after(0, begins * 3600))
  await service.intake.incident({ incidentId: 'down', from, until: from + (hours * 3600 + seconds) * 1000, complete: true, remedied: false, ...more })
}

const GERMAN = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true } as const
const WAIVED = { ...GERMAN, class: 'digital_content', lossAcknowledged: true, confirmed: true } as const

/** A sale that a law looks at, and credits used since. */
const sale = (about: NonNullable<NewOrder['sale']>, used = 0, at = BOUGHT) => async ({ buy, use }: Seller) => {
  await buy({ sale: about, at: Date.parse(at) })
  if (used > 0) await use(used)
}

/** What has happened, by the words for it. */
export const pasts = {
  'an unused pack': ({ buy }) => buy(),
  'a pack with one credit used': async ({ buy, use }) => {
    await buy()
    await use(1)
  },
  'a pack used up': async ({ buy, use }) => {
    await buy()
    await use(30)
  },
  'a pack that a banned account bought': async ({ buy, service }) => {
    await buy()
    await service.intake.standing({ walletId: 'ada', standing: 'banned' })
  },
  'a pack of a closed account': async ({ buy, service }) => {
    await buy()
    await service.intake.standing({ walletId: 'ada', standing: 'closed' })
  },
  'a pack bought from another address': ({ buy }) => buy({ email: 'lady@example.com' }),
  'a pack that the bank asks about': async ({ buy, client, service }) => {
    await buy()
    await service.intake.chargeback((await client.packs.list()).items[0]!.pack.id, 'opened')
  },
  'a pack bought in an app store': ({ buy }) => buy({ channel: 'app_store' }),
  'a pack of a partner': ({ buy }) => buy({ thirdParty: true }),
  'a pack with fees of a processor': ({ buy }) => buy({ externalFees: 35 }),
  'a pack charged twice': async ({ buy }) => {
    await buy()
    await buy({ duplicateOf: 'order 1' })
  },
  'a pack charged twice with one credit of it used': async ({ buy, use }) => {
    await buy()
    await buy({ duplicateOf: 'order 1' })
    await use(31)
  },
  'a pack known to be charged once': ({ buy }) => buy({ duplicateOf: null }),
  'a pack charged after the end': async ({ buy, service }) => {
    await service.intake.cancellation({ walletId: 'ada', at: Date.parse(after(-30)) })
    await buy()
  },
  'a German consumer used one': sale(GERMAN, 1),
  'a German consumer used none': sale(GERMAN),
  'a German consumer who was not told of the right used one': sale({ ...GERMAN, informed: false }, 1),
  'a German consumer who did not ask for an immediate start used one': sale({ ...GERMAN, startRequested: false }, 1),
  'a German company used one': sale({ ...GERMAN, consumer: false }, 1),
  'a German consumer used one, bought on a Saturday': sale(GERMAN, 1, after(-2)),
  'a British consumer used one, bought on a Saturday': sale({ ...GERMAN, country: 'GB' }, 1, after(-2)),
  'a Swiss consumer used one': sale({ ...GERMAN, country: 'CH' }, 1),
  'content whose start ended the right, one used': sale(WAIVED, 1),
  'content whose start ended the right, none used': sale(WAIVED),
  'content whose waiver was never confirmed, one used': sale({ ...WAIVED, confirmed: false }, 1),
  'an outage of 24 hours': outage(24),
  'an outage of 24 hours and a second': outage(24, 1),
  'an outage of 48 hours': outage(48),
  'an outage of 48 hours and a second': outage(48, 1),
  'an outage of 49 hours, made good': outage(49, 0, { remedied: true }),
  'an outage of 72 hours': outage(72),
  'an outage of 72 hours and a second': outage(72, 1),
  'an outage of 80 hours that was not complete': outage(80, 0, { complete: false }),
  'an outage of 80 hours before the purchase': outage(80, 0, {}, -90),
  'an outage of 80 hours, and one credit used': async (seller) => {
    await outage(80)(seller)
    await seller.use(1)
  },
} satisfies Record<string, (seller: Seller) => Promise<unknown>>

/** A seller with a pack to ask about: 30 credits for 10 euros, of which a credit is worth 33.33 cents. */
export type Seller = {
  client: RefundClient
  service: RefundService
  buy(order?: Partial<NewOrder>): Promise<void>
  use(credits: number): Promise<void>
  goTo(instant: string): void
}

export function sellerUnder(policy: PolicyId): Seller {
  let now = Date.parse(BOUGHT)
  let count = 0
  const service = createRefundService({
    policy: policies[policy],
    ...(policy === 'photoroom' && { params: { report_window: '24 hours' } }),
    store: createMemoryStore(),
    clock: { now: () => now },
    identity: { authenticate: async () => ({ userId: 'ada', walletId: 'ada', email: 'ada@example.com' }) },
    ...calmPorts(),
  })
  return {
    service,
    client: createRefundClient({ baseUrl: 'https://refunds.example', getToken: async () => 'ada', fetch: service.fetch }),
    async buy(order) {
      count += 1
      await service.intake.order({
        walletId: 'ada', orderId: `order ${count}`, credits: 30, paid: { amount: 1000, currency: 'EUR' }, email: 'ada@example.com',
        method: { kind: 'card', label: 'Visa ·· 4242' }, ...order,
      })
    },
    async use(credits) {
      const generationId = `run ${(count += 1)}`
      const where = { kind: 'image', feature: 'avatar', platform: 'web', surface: 'editor' } as const
      await service.intake.startGeneration({ walletId: 'ada', generationId, credits, ...where })
      await service.intake.finishGeneration(generationId, { outcome: 'succeeded', results: [{ id: generationId, kind: 'image' }] })
    },
    goTo: (instant) => void (now = Date.parse(instant)),
  }
}

/** What a person sees of the pack that was bought last, and what comes of asking for exactly that. */
export async function look({ client }: Seller, ground: string): Promise<{ offer: PackOffer; options: QuoteOption[]; ask: () => Promise<Refund> }> {
  const offer = (await client.packs.list()).items[0]!
  const { options } = await client.packs.quote(offer.pack.id)
  const expected = options.find((option) => option.ground === ground)?.decision.amount?.money ?? null
  const fields = { phone: '+49 30 901820', description: 'I bought these credits by mistake.' }
  const ask = async () => (await client.refunds.request({ packId: offer.pack.id, ground, expected, fields })).refund
  return { offer, options, ask }
}

/** `granted 966 original_method`, `refused: window_over 2026-06-22T09:00:00Z`: all that counts of a decision, in a line. */
export function inShort({ verdict, amount, destinations, reasons }: Decision): string {
  const money = amount?.money ? [amount.money.amount, ...destinations.map(({ to, review }) => (review ? `${to}?` : to))] : []
  const why = reasons.map(({ code, params: { until } }) => (until ? `${code} ${until}` : code))
  return [[verdict, ...money].join(' '), why.join(', ')].filter(Boolean).join(': ')
}
