import { policies } from '@makegood/policy'
import { createMemoryStore, createReceiptKey, createReceiptSigner, createRefundService, randomIds } from '@makegood/service'
import { serve } from '@makegood/service/node'

/** A service over real HTTP with one user who has something to refund. */
export type LiveService = { url: string; resultId: string; close: () => Promise<void> }

/** Serves the Anumi policy to Ada, whose token is `ada-token`: a pack bought, one picture made, one run failed. */
export async function startService(): Promise<LiveService> {
  const walletId = 'ada-wallet'
  const email = 'ada@example.com'
  const { fetch, intake } = createRefundService({
    policy: policies.anumi,
    store: createMemoryStore(),
    clock: { now: () => Date.now() },
    ids: randomIds(),
    identity: {
      authenticate: async (token) => (token === 'ada-token' ? { userId: 'ada', walletId, email } : { reason: 'unknown' }),
    },
    judge: { unusable: async () => undefined },
    payments: { send: async ({ transferId }) => ({ reference: transferId }) },
    mail: { send: async () => {} },
    uploads: { save: async () => {}, remove: async () => {} },
    receipts: createReceiptSigner({ keys: [await createReceiptKey('live')] }),
  })

  const method = { kind: 'card', label: 'Visa ·· 4242' }
  const paid = { amount: 1240, currency: 'EUR' }
  await intake.order({ walletId, orderId: 'order-1', credits: 100, paid, method, email })
  const run = { walletId, kind: 'image', feature: 'image', platform: 'web', surface: 'editor', credits: 4 } as const
  await intake.startGeneration({ ...run, generationId: 'made' })
  await intake.finishGeneration('made', { outcome: 'succeeded', results: [{ id: 'fox', kind: 'image' }] })
  await intake.startGeneration({ ...run, generationId: 'lost' })
  await intake.finishGeneration('lost', { outcome: 'failed', failure: { source: 'provider', provider: 'Imagen' } })

  const { url, close } = await serve(fetch)
  return { url, resultId: 'fox', close }
}
