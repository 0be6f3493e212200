import { compile, decide, laws, policies } from '@makegood/policy'
import { checkPolicy, describe } from '@makegood/policy/tools'
import { createMemoryStore, createReceiptKey, createReceiptSigner, createRefundService, randomIds } from '@makegood/service'
import { serve } from '@makegood/service/node'

const service = createRefundService({
  policy: policies[process.env.POLICY],
  laws: Object.values(laws),
  store: createMemoryStore(),
  clock: { now: () => Date.now() },
  ids: randomIds(),
  identity: {
    authenticate: async (token) =>
      token === 'ada-token' ? { userId: 'ada', walletId: 'ada', email: 'ada@example.com' } : { reason: 'unknown' },
  },
  judge: { unusable: async () => undefined },
  payments: { send: async ({ transferId }) => ({ reference: transferId }) },
  mail: { send: async () => {} },
  uploads: { save: async () => {}, remove: async () => {} },
  receipts: createReceiptSigner({ keys: [await createReceiptKey('live')] }),
})

const method = { kind: 'card', label: 'Visa ·· 4242' }
await service.intake.order({ walletId: 'ada', orderId: 'o1', credits: 100, paid: { amount: 1240, currency: 'EUR' }, method })

// What the host tells of itself, beside the service.
const about = () =>
  Response.json({
    node: process.version,
    unsure: decide(compile(policies.anypic), { ground: 'change_of_mind', at: Date.now(), facts: {}, past: [] }).verdict,
    pages: Object.values(policies).map((policy) => describe(policy).split('\n')[0]),
    findings: checkPolicy(policies.anypic).length,
  })

await serve((request) => (new URL(request.url).pathname === '/about' ? about() : service.fetch(request)), {
  port: Number(process.env.PORT),
})
