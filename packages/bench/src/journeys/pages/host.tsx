import { createRefundClient } from '@makegood/client'
import { RefundProvider } from '@makegood/react'
import '@makegood/react/styles.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

const client = createRefundClient({ baseUrl: '/', getToken: async () => (await fetch('/token')).text() })

/** What the address says that is to be shown, by its names. */
export const asked = (name: string) => new URLSearchParams(location.search).getAll(name)

/** Shows parts of ours as a host does. */
export function show(parts: ReactNode): void {
  createRoot(document.querySelector('main')!).render(
    <RefundProvider client={client} userId="ada">
      {parts}
    </RefundProvider>,
  )
}
