/** What loads when a part is used, and which journey shows that it does: with it, up to one of its steps. */
type Use = {
  name: string
  journey: string
  steps: number
  /** The modules behind `import()` whose code comes, by the end of their paths. */
  late: readonly string[]
}

type Entry = { name: string; code: string; uses: readonly Use[] }

const partOf = (names: string) => `
  import { ${names} } from '@makegood/react'
  export const all = [${names}]`

/** Whatever is in front of the page, and speaks to the service. */
const FRONT = ['react/src/surface.tsx', 'client/src/transport.ts']
const REPORT = [...FRONT, 'react/src/report/dialog.tsx', 'react/src/report/marks/marks.tsx', 'react/src/evidence/evidence-field.tsx']
const REFUND = ['react/src/history/refund-dialog.tsx', 'react/src/history/detail.tsx']
const HISTORY = [...FRONT, 'react/src/history/history.tsx']
const WITHDRAWAL = [...FRONT, 'react/src/withdrawal/pack-right-store.ts']
const WALLET = ['react/src/history/hooks/wallet-store.ts', 'react/src/history/hooks/history-store.ts', 'react/src/history/hooks/refund-store.ts']

/** What a person loads who opens the menu, reports a result and sees the outcome, with the dialog that shows its refund. */
export const lateInReport = [...REPORT, 'react/src/history/refund-dialog.tsx']

/** What a host writes to have each part, and what that brings in time. */
export const parts: readonly Entry[] = [
  {
    name: 'ReportMenu',
    code: partOf('ReportMenu'),
    uses: [
      { name: 'menu open', journey: 'a report', steps: 2, late: FRONT },
      { name: 'report open', journey: 'a report', steps: 3, late: REPORT },
      { name: 'outcome seen', journey: 'a report', steps: 4, late: lateInReport },
    ],
  },
  { name: 'ReportArea', code: partOf('ReportArea'), uses: [{ name: 'menu open', journey: 'areas', steps: 2, late: FRONT }] },
  { name: 'ReportBadge', code: partOf('ReportBadge'), uses: [{ name: 'shown', journey: 'badges', steps: 1, late: FRONT }] },
  {
    name: 'WalletBalance',
    code: partOf('WalletBalance'),
    uses: [{ name: 'shown', journey: 'balance', steps: 1, late: [...FRONT, 'react/src/history/balance.tsx'] }],
  },
  {
    name: 'WalletRefundHistory',
    code: partOf('WalletRefundHistory'),
    uses: [
      { name: 'shown', journey: 'history', steps: 1, late: HISTORY },
      { name: 'refund open', journey: 'history', steps: 2, late: [...HISTORY, ...REFUND] },
      { name: 'proof open', journey: 'history', steps: 3, late: [...HISTORY, ...REFUND, 'react/src/history/proof/proof.tsx'] },
    ],
  },
  {
    name: 'PackRefundForm',
    code: partOf('PackRefundForm'),
    uses: [
      { name: 'shown', journey: 'a pack', steps: 1, late: [...FRONT, 'react/src/pack-refund/form.tsx'] },
      { name: 'receipt seen', journey: 'a pack', steps: 3, late: [...FRONT, 'react/src/pack-refund/form.tsx', 'react/src/history/detail.tsx'] },
    ],
  },
  {
    name: 'WithdrawalButton',
    code: partOf('WithdrawalButton'),
    uses: [
      { name: 'of a pack', journey: 'a withdrawal', steps: 1, late: WITHDRAWAL },
      {
        name: 'receipt seen',
        journey: 'a withdrawal',
        steps: 3,
        late: [...WITHDRAWAL, 'react/src/withdrawal/dialog.tsx', 'react/src/withdrawal/body.tsx'],
      },
    ],
  },
  { name: 'useReport', code: partOf('useReport'), uses: [{ name: 'used', journey: 'useReport', steps: 1, late: FRONT }] },
  {
    name: 'useWallet, useWalletHistory, useRefund',
    code: partOf('useWallet, useWalletHistory, useRefund'),
    uses: [{ name: 'used', journey: 'useWallet, useWalletHistory, useRefund', steps: 1, late: [...FRONT, ...WALLET] }],
  },
]

/** Of a page with a provider and triggers, of everything, and of the client alone. */
export const entries = {
  page: `
    import { createRefundClient } from '@makegood/client'
    import { RefundProvider, ReportMenu } from '@makegood/react'
    export const all = [createRefundClient, RefundProvider, ReportMenu]`,
  everything: `
    import { createRefundClient } from '@makegood/client'
    import { PackRefundForm, RefundProvider, ReportMenu, WalletRefundHistory, WithdrawalButton } from '@makegood/react'
    import '@makegood/react/styles.css'
    export const all = [createRefundClient, PackRefundForm, RefundProvider, ReportMenu, WalletRefundHistory, WithdrawalButton]`,
  client: `
    import { createRefundClient } from '@makegood/client'
    export const all = [createRefundClient]`,
}

/** A part beside its provider and its client, as it stands on a page. */
export const onPage = (code: string) => `
  import { createRefundClient } from '@makegood/client'
  import { RefundProvider } from '@makegood/react'
  export const around = [createRefundClient, RefundProvider]
  ${code}`
