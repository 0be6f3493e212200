import { createRefundClient } from '@makegood/client'
import { RefundProvider, WithdrawalButton } from '@makegood/react'
import { useLanguage } from '../demo/language.ts'
import { Page } from '../shell/page.tsx'
import type { Theme } from '../shell/theme.ts'
import './withdraw.css'

/** Nobody is signed in here: who has lost the account, or never had one, can still leave the contract. */
const client = createRefundClient({ baseUrl: '/refunds', getToken: async () => null })

/** The way out of a contract for everyone, signed in or not. */
export function WithdrawPage({ theme, dir }: { theme: Theme; dir: 'ltr' | 'rtl' }) {
  const { language } = useLanguage()
  return (
    <Page title="Withdraw">
      <div className="withdraw">
        <div className="page-head">
          <h1>Withdraw from a contract</h1>
          <p>Within 14 days you can leave a contract with Madder without a reason. You need no account: your name, the order number and an e-mail address are enough.</p>
        </div>
        <RefundProvider client={client} userId="signed out" theme={theme} dir={dir} language={language}>
          <WithdrawalButton />
        </RefundProvider>
      </div>
    </Page>
  )
}
