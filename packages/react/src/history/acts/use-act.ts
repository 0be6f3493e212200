'use client'

import type { Refund } from '@makegood/contract'
import { useRef } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { useRefunds } from '../../context.ts'
import { errorText, hasCode } from '../../errors.ts'
import { keepRefund, refund as refundQuery } from '../../queries/refunds.ts'
import type { Submissions } from '../../submissions.ts'
import { useDraft } from '../../use-draft.ts'
import { useSession, useSubmission } from '../../use-session.ts'

/** What an act tells of itself. */
export type ActProps = {
  refund: Refund
  /** Whether the person still looks at the refund, be the act still offered or not. */
  isThere: () => boolean
  /** It is done: what it was done with goes. `said` tells so. */
  onDone: (refund: Refund, said: string) => void
  /** The refund had changed in the meantime, so that it was not done. */
  onRefused: (why: string) => void
}

type Options<Fields, Input> = ActProps & {
  /** Of the draft, and of what is sent. */
  id: string
  empty: Fields
  submissions: Submissions<Input, Refund>
  /** Whether the refund says that it is done, be the answer to it lost or not. */
  isDone: (refund: Refund, fields: Fields) => boolean
  /** What came of it. Where nobody sees it any more, a notification says so. */
  saidOf: (refund: Refund) => string
}

/** After these nobody knows whether it arrived. */
const LOST = ['network', 'timeout']

/**
 * Something that a person does with a refund. What is entered is kept as a draft and sent once under its key, whether
 * what it was entered in is still open or not.
 */
export function useAct<Fields, Input>({ id, empty, refund, submissions, isDone, saidOf, ...act }: Options<Fields, Input>) {
  const { isThere, onDone, onRefused } = act
  const { desk, tell } = useRefunds('useAct()')
  const session = useSession()
  const texts = useAllTexts()
  const { messages } = texts
  const { draft, change, markTried } = useDraft(id, empty)
  const submission = useSubmission(submissions, id)
  const failed = submission.status === 'failed' ? errorText(submission.error, texts) : null
  const sending = submission.status === 'sending'
  // Until what it was done with goes, a second click of a double click can still reach it.
  const done = useRef<string | null>(null)

  function notify(kind: 'success' | 'error', title: string, body: string | null): void {
    const showing = desk.showing()
    const seen = isThere() || (showing?.kind === 'refund' && showing.refundId === refund.id)
    // Without a watch the desk is that of a user who has gone: nobody else hears of it.
    if (seen || desk.watch() === null) return
    const notification = { kind, title, body, refundId: refund.id }
    if (!tell.notify(notification)) session.toasts.add(notification)
  }

  /** The refund after a failure: an answer can be lost when everything was done. Undefined: it cannot be had either. */
  async function whatIsKnown(error: unknown): Promise<Refund | undefined> {
    const { queryClient } = session
    const query = refundQuery(session, refund.id)
    if (!LOST.some((code) => hasCode(error, code))) return queryClient.getQueryData(query.queryKey)
    return queryClient.fetchQuery({ ...query, staleTime: 0 }).catch(() => undefined)
  }

  /** Sends what `input` makes of the key. True: it is done, and nothing of it needs to be kept. */
  async function send(input: (idempotencyKey: string) => Input): Promise<boolean> {
    if (done.current === id) return false
    const { fields, idempotencyKey } = markTried({}, submission.status === 'failed' && hasCode(submission.error, 'key_reused'))
    const sent = await submissions.submit(id, input(idempotencyKey))
    if (sent?.status !== 'done' && sent?.status !== 'failed') return false
    const known = sent.status === 'done' ? sent.answer : await whatIsKnown(sent.error)
    if (known && (sent.status === 'done' || isDone(known, fields))) {
      done.current = id
      session.drafts.remove(id)
      keepRefund(session, known)
      submissions.clear(id)
      const said = saidOf(known)
      notify('success', said, null)
      if (isThere()) onDone(known, said)
      return true
    }
    if (sent.status === 'failed') {
      const { text } = errorText(sent.error, texts)
      notify('error', messages.acts.notSent, text)
      if (hasCode(sent.error, 'not_possible')) {
        void session.queryClient.invalidateQueries({ queryKey: refundQuery(session, refund.id).queryKey })
        onRefused(text)
      }
    }
    return false
  }

  return {
    fields: draft.fields,
    change,
    send,
    sending,
    failed,
    /** The words on the button that sends it. */
    label: (send: string) => (sending ? messages.report.sending : failed ? messages.report.tryAgain : send),
  }
}
