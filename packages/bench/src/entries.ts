/** What a host writes to have it, ours and theirs. The same job is measured: what a page needs to show it. */
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
  sentry: `
    import { buildFeedbackIntegration, feedbackModalIntegration, feedbackScreenshotIntegration } from '@sentry/feedback'
    export const all = [buildFeedbackIntegration, feedbackModalIntegration, feedbackScreenshotIntegration]`,
  knock: `
    import { KnockFeedProvider, KnockProvider, NotificationFeedPopover, NotificationIconButton } from '@knocklabs/react'
    import '@knocklabs/react/dist/index.css'
    export const all = [KnockFeedProvider, KnockProvider, NotificationFeedPopover, NotificationIconButton]`,
}

/** What a person loads who opens the menu, reports a result and sees the outcome. */
export const lateInReport = [
  'react/src/surface.tsx',
  'react/src/report/marks/marks.tsx',
  'react/src/evidence/evidence-field.tsx',
  'client/src/transport.ts',
]
