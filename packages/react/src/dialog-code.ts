import type { ComponentType } from 'react'
import type { Showing } from './desk.ts'
import { lateCode } from './late-code.ts'

type DialogOf<Kind extends Showing['kind']> = ComponentType<{ open: Extract<Showing, { kind: Kind }> }>

export const reportDialog = lateCode<DialogOf<'report'>>(async () => (await import('./report/dialog.tsx')).ReportDialog)

export const refundDialog = lateCode<DialogOf<'refund' | 'entry'>>(async () => (await import('./history/refund-dialog.tsx')).RefundDialog)
export const withdrawalDialog = lateCode<DialogOf<'withdrawal'>>(async () => {
  // Nobody knows before that it is wanted: what is in it comes beside it.
  import('./withdrawal/body.tsx').catch(() => {})
  return (await import('./withdrawal/dialog.tsx')).WithdrawalDialog
})
