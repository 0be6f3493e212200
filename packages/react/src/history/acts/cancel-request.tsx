'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { trail as trailQuery } from '../../queries/trail.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { useSession } from '../../use-session.ts'
import { type ActProps, useAct } from './use-act.ts'

/** Takes a request back before it is decided, once the person knows what becomes of it. */
export function CancelRequest(act: ActProps) {
  const { refund } = act
  const session = useSession()
  const { messages, format } = useAllTexts()
  const cancel = refund.origin === 'withdrawal' ? { ...messages.cancel, ...messages.cancelWithdrawal } : messages.cancel
  const kept = useKept(refund)
  const credits = kept ? messages.credits.count(kept, format.number(kept)) : null
  const { send, sending, failed } = useAct({
    ...act, id: `cancel:${refund.id}`, empty: {}, submissions: session.cancellations,
    isDone: ({ status }) => status === 'canceled',
    saidOf: () => (credits ? cancel.doneWith(credits, kept!) : cancel.done),
  })
  const [asking, setAsking] = useState(false)
  const open = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLParagraphElement>(null)
  const wasAsking = useRef(false)
  const id = useId()
  const isOpen = asking || sending || failed !== null

  // To the question, not to its answer: who presses Enter twice has not read it.
  useEffect(() => {
    if (asking) question.current?.focus()
    else if (wasAsking.current) open.current?.focus()
    wasAsking.current = asking
  }, [asking])

  if (!isOpen) {
    return (
      <Button ref={open} variant="ghost" onClick={() => setAsking(true)}>
        {cancel.open}
      </Button>
    )
  }
  const keep = () => {
    session.cancellations.clear(`cancel:${refund.id}`)
    setAsking(false)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || sending) return
    event.stopPropagation()
    keep()
  }
  return (
    <fieldset aria-labelledby={id} className="makegood-ask">
      <div role="presentation" className="makegood-act" onKeyDown={leave}>
        <div>
          <p ref={question} id={id} tabIndex={-1} className="makegood-strong">
            {cancel.question}
          </p>
          {kept !== 0 && <p>{credits ? cancel.returns(credits, kept!) : cancel.returnsSome}</p>}
          <p className="makegood-muted">{refund.origin === 'report' ? cancel.reportAgain : cancel.again}</p>
        </div>
        {failed && <Failure {...failed} />}
        <div className="makegood-act-foot">
          <Button onClick={keep} busy={sending}>
            {cancel.keep}
          </Button>
          <Button variant="primary" busy={sending} onClick={() => void send((idempotencyKey) => ({ id: refund.id, idempotencyKey }))}>
            {sending ? cancel.sending : failed ? messages.report.tryAgain : cancel.confirm}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}

/** How many credits of the wallet are kept for a refund and come back without it; undefined until that is known. */
function useKept({ id }: Refund): number | undefined {
  const session = useSession()
  const { data } = useQuery(trailQuery(session, { refundId: id }), session.queryClient)
  return data && Math.max(0, -data.entries.filter(({ refundId }) => refundId === id).reduce((sum, { credits }) => sum + credits, 0))
}
