'use client'

import { useEffect, useRef, useState } from 'react'
import { useRefunds } from '../context.ts'
import type { OpenEntry, OpenRefund } from '../desk.ts'
import { frontProps } from '../front-props.ts'
import { useTexts } from '../texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { homeOf, topmostModal } from '../ui/home.ts'
import { LateEntry } from './entry/late-entry.tsx'
import { LateDetail } from './late-detail.tsx'

/** One line of the history in front of the page, from a list or a notification: a refund, or a ledger entry. */
export function RefundDialog({ open }: { open: OpenRefund | OpenEntry }) {
  const { desk, settings } = useRefunds('<RefundProvider>')
  const { messages } = useTexts()
  const { returnFocusTo } = open
  // Found once, at opening: from then on the topmost modal is this dialog itself. One of ours that is still there then goes.
  const [home] = useState(() => {
    const modal = topmostModal()
    return homeOf(modal?.matches('.makegood-dialog') ? returnFocusTo : (modal ?? returnFocusTo), settings.portalContainer)
  })
  const id = open.kind === 'refund' ? open.refundId : open.entry.id
  const body = useRef<HTMLDivElement>(null)
  const first = useRef(id)
  // What led on to another one is gone.
  useEffect(() => {
    if (first.current === id) return
    first.current = id
    body.current?.closest('dialog')?.querySelector('h2')?.focus()
    body.current?.scrollTo(0, 0)
  }, [id])

  return (
    <Dialog
      title={open.kind === 'refund' ? messages.report.refund : messages.report.entry}
      closeLabel={messages.report.close}
      onClose={() => desk.close()}
      returnFocusTo={returnFocusTo}
      home={home}
      root={frontProps(settings, 'makegood-dialog', messages.language.tag, returnFocusTo)}
    >
      <div ref={body} className="makegood-panel-body">
        {open.kind === 'refund' ? <LateDetail key={id} refundId={id} /> : <LateEntry key={id} entry={open.entry} />}
      </div>
    </Dialog>
  )
}
