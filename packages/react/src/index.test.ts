import { expect, it } from 'vitest'
import * as makegood from './index.ts'

it('names what is public, and nothing else', () => {
  expect(Object.keys(makegood).sort()).toEqual([
    'PackRefundForm', 'RefundProvider', 'ReportArea', 'ReportBadge', 'ReportButton', 'ReportItem', 'ReportMenu', 'WalletBalance',
    'WalletRefundHistory', 'WithdrawalButton', 'useLiveState', 'useRefund', 'useReport', 'useReports', 'useWallet', 'useWalletHistory',
  ])
})
