'use client'

import { createRefundClient } from '@makegood/client'
import { RefundProvider } from '@makegood/react'

const client = createRefundClient({ baseUrl: '/refunds', getToken: async () => 'ada-token' })

export function Refunds({ children }) {
  return (
    <RefundProvider client={client} userId="ada">
      {children}
    </RefundProvider>
  )
}
