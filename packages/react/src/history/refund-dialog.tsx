'use client'

import { useState } from 'react'
import { useRefunds } from '../context.ts'
import type { OpenRefund } from '../desk.ts'
import { frontProps } from '../front-props.ts'
import { useTexts } from '../texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { homeOf, topmostModal } from '../ui/home.ts'
import { LateDetail } from './late-detail.tsx'

/** One refund in front of the page, from a notification. */
export function RefundDialog({ open: { refundId, returnFocusTo } }: { open: OpenRefund }) {
  const { desk, settings } = useRefunds('<RefundProvider>')
  const { messages } = useTexts()
  // Found once, at opening: from then on the topmost modal is this dialog itself.
  const [home] = useState(() => homeOf(topmostModal() ?? returnFocusTo, settings.portalContainer))
  return (
    <Dialog
      title={messages.report.refund}
      closeLabel={messages.report.close}
      onClose={() => desk.close()}
      returnFocusTo={returnFocusTo}
      home={home}
      root={frontProps(settings, 'makegood-dialog', messages.language.tag, returnFocusTo)}
    >
      <div className="makegood-panel-body">
        <LateDetail refundId={refundId} />
      </div>
    </Dialog>
  )
}
