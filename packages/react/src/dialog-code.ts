import type { ComponentType } from 'react'
import type { Showing } from './desk.ts'
import { lateCode } from './late-code.ts'

type DialogOf<Kind extends Showing['kind']> = ComponentType<{ open: Extract<Showing, { kind: Kind }> }>

export const reportDialog = lateCode<DialogOf<'report'>>(async () => (await import('./report/dialog.tsx')).ReportDialog)

// What is in these comes beside them.
export const refundDialog = lateCode<DialogOf<'refund' | 'entry'>>(async () => {
  import('./history/detail.tsx').catch(() => {})
  return (await import('./history/refund-dialog.tsx')).RefundDialog
})
export const withdrawalDialog = lateCode<DialogOf<'withdrawal'>>(async () => {
  import('./withdrawal/body.tsx').catch(() => {})
  return (await import('./withdrawal/dialog.tsx')).WithdrawalDialog
})
