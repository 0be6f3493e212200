import { createRefundWorld } from '@makegood/msw'
import { createRefundClient } from '@makegood/client'
import { configure, waitFor } from '@testing-library/react'
import { getResponse } from 'msw'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import {
  PackRefundForm, RefundProvider, type RefundProviderProps, ReportArea, ReportBadge, ReportButton, ReportItem, ReportMenu, useLiveState, useReport,
  useWallet, WalletBalance, WalletRefundHistory, WithdrawalButton,
} from './index.ts'
import { arabic } from './languages/ar/language.ts'
import { japanese } from './languages/ja/language.ts'
import { hostElement } from './testing/host.ts'
import './styles/styles.css'

configure({ asyncUtilTimeout: 10_000 })

const result = { resultId: 'generation-2-1', kind: 'image', alt: 'a <b>cat</b>' } as const

function Own() {
  const report = useReport(result.resultId)
  return <button type="button" disabled={report === null}>{`${useWallet().state} ${useLiveState()}`}</button>
}

const all = (
  <>
    <WalletBalance className="mine" />
    <ReportMenu {...result} />
    <ReportArea {...result}>A card</ReportArea>
    <ReportItem {...result} />
    <ReportBadge resultId={result.resultId} />
    <ReportButton results={[result, result]} />
    <Own />
    <PackRefundForm />
    <WithdrawalButton />
    <WalletRefundHistory />
  </>
)

it.each<[string, Partial<RefundProviderProps>]>([
  ['as it is', {}],
  ['in Japanese, with dates of another zone', { language: japanese, timeZone: 'Pacific/Kiritimati' }],
  ['in Arabic, from right to left, dark', { language: arabic, locale: 'ar-EG', dir: 'rtl', theme: 'dark', appearance: 'auto' }],
])('what a server has written is taken over without a difference, twice on one page: %s', async (_, props) => {
  const world = createRefundWorld({ policy: 'anumi' })
  await world.scenario('one picture')
  const client = createRefundClient({
    baseUrl: world.baseUrl,
    getToken: () => world.token(),
    fetch: async (request) => (await getResponse(world.handlers, request)) ?? Response.error(),
  })
  const user = crypto.randomUUID()
  const app = (
    <StrictMode>
      <RefundProvider client={client} userId={`ada ${user}`} {...props}>{all}</RefundProvider>
      <RefundProvider client={client} userId={`ada ${user}`} {...props}>{all}</RefundProvider>
    </StrictMode>
  )
  const container = hostElement('div')
  container.innerHTML = renderToString(app)
  const written = [...container.querySelectorAll('*')]
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const root = hydrateRoot(container, app, { onRecoverableError })
  onTestFinished(() => {
    root.unmount()
    client.forget()
    world.close()
    localStorage.clear()
  })
  await waitFor(() => expect(container.querySelectorAll('.makegood-row').length).toBeGreaterThan(1))
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(error.mock.calls).toEqual([])
  // Taken over, not written anew.
  expect(written.filter((element) => element.matches('.makegood') && !element.isConnected)).toEqual([])
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
