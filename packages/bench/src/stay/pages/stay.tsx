import { createRefundClient } from '@makegood/client'
import { PackRefundForm, RefundProvider, ReportBadge, ReportMenu, useWallet, WalletBalance, WalletRefundHistory, WithdrawalButton } from '@makegood/react'
import '@makegood/react/styles.css'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'

const getToken = async () => (await fetch('/token')).text()
const client = createRefundClient({ baseUrl: location.origin, getToken })

function OwnWallet() {
  return <p>{useWallet().state}</p>
}

/** What the test asks of the page. */
export type StayPage = { mount(): void; unmount(): void; cycle(open: boolean): Promise<void> }

const main = document.querySelector('main')!
let root: Root | null = null

const page: StayPage = {
  mount() {
    root = createRoot(main.appendChild(document.createElement('div')))
    root.render(
      <StrictMode>
        <RefundProvider client={client} userId="ada" locale="en-GB" appearance="auto">
          <WalletBalance />
          <OwnWallet />
          <ReportMenu resultId="run-0-0" kind="image" alt="a cat" />
          <ReportBadge resultId="run-0-1" />
          <WalletRefundHistory />
          <PackRefundForm />
          <WithdrawalButton />
        </RefundProvider>
      </StrictMode>,
    )
  },
  unmount() {
    root?.unmount()
    root = null
    main.replaceChildren()
  },
  async cycle(open) {
    page.mount()
    await seen('.makegood-row')
    if (open) {
      press('.makegood-trigger')
      await seen('[role=menuitem]')
      press('[role=menuitem]')
      await seen('dialog [type=radio]')
      press('dialog .makegood-button[data-shape=icon]')
      await seen('body:not(:has(dialog))')
      // A pack is a row too, and may be there first.
      await seen('[data-line] .makegood-row')
      press('[data-line] .makegood-row')
      await seen('dialog h3')
    }
    page.unmount()
  },
}
Object.assign(window, { page })

const press = (selector: string) => document.querySelector<HTMLElement>(selector)!.click()

async function seen(selector: string): Promise<void> {
  const end = performance.now() + 10_000
  while (!document.querySelector(selector)) {
    if (performance.now() > end) throw new Error(`There is no ${selector} in ${document.body.innerHTML.slice(0, 2000)}`)
    await new Promise((rest) => setTimeout(rest, 4))
  }
}
