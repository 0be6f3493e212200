import { createIdempotencyKey, createRefundClient, isRefundError, type RefundClient } from '@makegood/client'
import { createLetterFetch } from '@makegood/client/letters'
import { createLiveEvents } from '@makegood/client/live'
import { observeCalls } from '@makegood/client/observe'
import { createOutbox, type Parcel } from '@makegood/client/outbox'
import { readSignature, verifyReceipt } from '@makegood/client/receipts'
import { verifyPage } from '@makegood/client/verify-page'
import { conformanceReport } from '@makegood/conformance'
import { type Money, Wallet } from '@makegood/contract'
import openapi from '@makegood/contract/openapi.json' with { type: 'json' }
import { createRefundWorld } from '@makegood/msw'
import { compile, policies, summarize } from '@makegood/policy'
import lawSchema from '@makegood/policy/law.schema.json' with { type: 'json' }
import schema from '@makegood/policy/policy.schema.json' with { type: 'json' }
import { checkPolicy, describe } from '@makegood/policy/tools'
import {
  PackRefundForm, RefundProvider, ReportArea, ReportMenu, useReport, useWallet, WalletBalance, WalletRefundHistory, WithdrawalButton,
} from '@makegood/react'
import { RefundDevtools } from '@makegood/react/devtools'
import '@makegood/react/devtools.css'
import { german } from '@makegood/react/languages/de'
import '@makegood/react/styles.css'
import '@makegood/react/styles.layer.css'
import { type HostVariable, hostVariables } from '@makegood/react/tokens'
import light from '@makegood/react/tokens/light.tokens.json' with { type: 'json' }
import { createMemoryStore, createRefundService, type Ports, randomIds } from '@makegood/service'
import { serve } from '@makegood/service/node'
import { type CSSProperties, useRef } from 'react'

// Everything that a host can import, used as a host uses it.

const client: RefundClient = createRefundClient({ baseUrl: '/refunds', getToken: async ({ refresh }) => (refresh ? null : 'token') })

export async function report(resultId: string): Promise<Money | undefined> {
  try {
    const draft = { resultIds: [resultId], reason: 'broken_anatomy', details: 'Six fingers.' }
    const { balance } = await client.reports.create(draft, { idempotencyKey: createIdempotencyKey() })
    for await (const pack of client.refunds.list({ status: 'approved' })) if (pack.id) break
    return { amount: balance, currency: 'EUR' }
  } catch (error) {
    if (isRefundError(error) && error.kind === 'network') return undefined
    throw error
  }
}

type Draft = Parameters<typeof client.reports.create>[0]
const parcels = new Map<string, Parcel<Draft>>()
export const outbox = createOutbox({
  name: 'reports',
  storage: {
    get: async (id) => parcels.get(id),
    put: async (id, parcel) => void parcels.set(id, parcel),
    remove: async (id) => void parcels.delete(id),
    list: async () => [...parcels.values()],
  },
  send: ({ input, idempotencyKey }, signal) => client.reports.create(input, { idempotencyKey, signal }),
})
export const live = createLiveEvents({ name: 'wallet', client })
export const letters = createLetterFetch({ policy: summarize(compile(policies.photoroom)), packs: () => [] })
export const quiet = observeCalls(client, (calls) => calls)
export const page = verifyPage({ keys: [] })
export async function verify(receipt: string, text: string) {
  const signature = readSignature(text)
  return signature ? verifyReceipt({ receipt, signature, keys: { keys: [] } }) : null
}

declare const ports: Omit<Ports, 'store' | 'clock' | 'ids'>
export const service = createRefundService({
  policy: policies.anumi, store: createMemoryStore(), clock: { now: Date.now }, ids: randomIds(), ...ports,
})
export const server = serve(service.fetch, { port: 0 })
export const conforms = async () => (await conformanceReport({ baseUrl: (await server).url, token: 'token' })).counts.fails === 0
export const world = createRefundWorld({ policy: 'anumi', seed: 1 })
export const files = { openapi: openapi.openapi, schemas: [schema.$schema, lawSchema.$schema], wallet: Wallet.type, light, findings: checkPolicy(policies.anypic), text: describe(policies.jimeng) }

function BadResult({ id }: { id: string }) {
  const button = useRef<HTMLButtonElement>(null)
  const bad = useReport(id, { kind: 'image', alt: 'A fox' })
  const { wallet, state } = useWallet()
  return (
    <button ref={button} type="button" disabled={!bad} onClick={() => bad?.open({ returnFocusTo: button.current })}>
      {state === 'ready' ? wallet?.balance : '–'}
    </button>
  )
}

const accent: HostVariable = '--makegood-accent'

export const Studio = ({ userId, locale }: { userId: string; locale?: string }) => {
  const area = useRef<HTMLDivElement>(null)
  return (
    <RefundProvider client={client} userId={userId} locale={locale} language={german} messages={{}} onNotify={({ title }) => title}>
      <div style={{ [accent]: hostVariables[accent].light } as CSSProperties}>
        <WalletBalance />
        <ReportArea ref={area} resultId="fox" kind="image" src="fox.png" alt="A fox" className="card" data-card="fox">
          <ReportMenu resultId="fox" kind="image" src="fox.png" alt="A fox" onOpenChange={(open: boolean) => open} />
        </ReportArea>
        <BadResult id="fox" />
        <WalletRefundHistory />
        <PackRefundForm />
        <WithdrawalButton />
        <RefundDevtools world={world} />
      </div>
    </RefundProvider>
  )
}
