'use client'

import { useEffect, useRef } from 'react'
import { useRefunds } from '../context.ts'
import type { OpenWithdrawal } from '../desk.ts'
import { frontProps } from '../front-props.ts'
import { LatePart } from '../late-part.tsx'
import { withdrawalMessages } from '../languages/withdrawal-light.ts'
import { useTexts } from '../texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { homeOf } from '../ui/home.ts'
import { useSession, useSubmission } from '../use-session.ts'
import { statementId } from './statement.ts'

const load = async () => (await import('./body.tsx')).WithdrawalBody

/** One withdrawal: the statement, then its receipt, in one place. */
export function WithdrawalDialog({ open }: { open: OpenWithdrawal }) {
  return <OneWithdrawal key={statementId(open.known)} {...open} />
}

function OneWithdrawal({ known, returnFocusTo }: OpenWithdrawal) {
  const { desk, settings } = useRefunds('<WithdrawalButton>')
  const { withdrawals } = useSession()
  const { messages } = useTexts()
  const { withdrawal } = withdrawalMessages(settings)
  const id = statementId(known)
  const isReceived = useSubmission(withdrawals, id).status === 'done'
  const body = useRef<HTMLDivElement>(null)
  // The control that was pressed is gone with the form.
  useEffect(() => {
    if (isReceived) body.current?.closest('dialog')?.querySelector('h2')?.focus()
  }, [isReceived])
  // A receipt is handed out once; opened again, another statement can be made. What comes back at once (StrictMode) was never closed.
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
      queueMicrotask(() => !isOpen.current && withdrawals.of(id).status === 'done' && withdrawals.clear(id))
    }
  }, [withdrawals, id])
  const close = () => desk.close()

  return (
    <Dialog
      title={isReceived ? withdrawal.received : withdrawal.title}
      closeLabel={messages.report.close}
      onClose={close}
      returnFocusTo={returnFocusTo}
      home={homeOf(returnFocusTo, settings.portalContainer)}
      root={frontProps(settings, 'makegood-dialog', messages.language.tag, returnFocusTo)}
    >
      <div ref={body} className="makegood-withdrawal">
        <LatePart load={load} props={{ known, returnFocusTo, onClose: close }} label={withdrawal.loading} />
      </div>
    </Dialog>
  )
}
