import { PackRefundForm, ReportMenu, WalletBalance, WalletRefundHistory, WithdrawalButton } from '@makegood/react'
import { GermanRefunds, Refunds } from './refunds.jsx'

// A server component: what it takes of the package must carry its own 'use client'.
export default function Page() {
  const result = { resultId: process.env.NEXT_PUBLIC_RESULT_ID, kind: 'image', src: 'data:,' }
  return (
    <>
      <h1>A Next.js host</h1>
      <Refunds>
        <WalletBalance />
        <ReportMenu {...result} alt="A fox in the snow" />
        <WalletRefundHistory />
        <PackRefundForm />
        <WithdrawalButton />
      </Refunds>
      <section dir="rtl" lang="de" aria-label="Deutsch">
        <GermanRefunds>
          <WalletBalance />
          <ReportMenu {...result} alt="Schnee" />
          <WalletRefundHistory />
        </GermanRefunds>
      </section>
    </>
  )
}
