'use client'

import { createRefundClient } from '@makegood/client'
import { RefundProvider } from '@makegood/react'
import { german } from '@makegood/react/languages/de'

const client = createRefundClient({ baseUrl: '/refunds', getToken: async () => 'ada-token' })

export function Refunds({ children }) {
  return (
    <RefundProvider client={client} userId="ada">
      {children}
    </RefundProvider>
  )
}

/** Another part of the same page: German, from right to left, with dates of a zone of its own. */
export function GermanRefunds({ children }) {
  return (
    <RefundProvider client={client} userId="ada" language={german} dir="rtl" timeZone="Asia/Tokyo">
      {children}
    </RefundProvider>
  )
}
