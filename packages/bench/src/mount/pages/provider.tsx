import { createRefundClient } from '@makegood/client'
import { RefundProvider } from '@makegood/react'
import '@makegood/react/styles.css'
import type { ReactNode } from 'react'

const client = createRefundClient({ baseUrl: '/', getToken: async () => (await fetch('/token')).text() })

export const renderAround = (grid: ReactNode) => (
  <RefundProvider client={client} userId="ada">
    {grid}
  </RefundProvider>
)
