'use client'

import { isRefundError } from '@makegood/client'
import type { Delivery } from '@makegood/client/outbox'
import type { ReportAnswer } from '@makegood/contract'
import { waitOf } from '../errors.ts'
import { OutcomeCard } from '../outcome-card.tsx'
import { useTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'

type ReportWaitingProps = {
  delivery: Delivery<ReportAnswer>
  /** It may not be kept on the device (C21). */
  inPage: boolean
  onRetry: () => void
  /** Takes it back, to write it anew. */
  onChange: () => void
  onClose: () => void
}

/** A report that could not get through yet: never shown as one that did. */
export function ReportWaiting({ delivery, inPage, onRetry, onChange, onClose }: ReportWaitingProps) {
  const { messages: { waiting }, format } = useTexts()
  const sending = delivery.status === 'sending'
  const wait = delivery.status === 'waiting' ? waitOf(delivery.error) : null
  const title = sending ? waiting.sending : wait === null ? waiting[causeOf(delivery)] : waiting.tooOften(format.soon(wait))
  return (
    <OutcomeCard
      icon="clock"
      tone="warn"
      title={title}
      lines={[inPage ? waiting.keptHere : waiting.kept]}
      closeLabel={waiting.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onChange} busy={sending}>
            {waiting.change}
          </Button>
          <Button variant="primary" onClick={onRetry} busy={sending}>
            {waiting.tryNow}
          </Button>
        </>
      }
    />
  )
}

const SESSION = new Set<string>(['token', 'unauthenticated', 'token_expired'])

function causeOf(delivery: Delivery<ReportAnswer>): 'network' | 'session' | 'service' {
  const error = delivery.status === 'waiting' ? delivery.error : null
  if (!isRefundError(error)) return 'network'
  if (error.kind === 'network' || error.kind === 'timeout') return 'network'
  return SESSION.has(error.code) ? 'session' : 'service'
}
