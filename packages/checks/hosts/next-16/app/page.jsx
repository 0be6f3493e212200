import { PackRefundForm, ReportMenu, WalletRefundHistory } from '@makegood/react'
import { Refunds } from './refunds.jsx'

// A server component: what it takes of the package must carry its own 'use client'.
export default function Page() {
  return (
    <Refunds>
      <h1>A Next.js host</h1>
      <ReportMenu resultId={process.env.NEXT_PUBLIC_RESULT_ID} kind="image" src="data:," alt="A fox in the snow" />
      <WalletRefundHistory />
      <PackRefundForm />
    </Refunds>
  )
}
