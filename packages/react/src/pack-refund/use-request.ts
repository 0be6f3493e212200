'use client'

import type { Ground, Quote, RefundAnswer } from '@makegood/contract'
import { useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { useRefunds } from '../context.ts'
import type { Submission } from '../submissions.ts'
import { useDraft } from '../use-draft.ts'
import { useSession } from '../use-session.ts'
import { changeText, isPossible, lookOf } from './changes.ts'
import { checkRequest } from './check-request.ts'
import { preselected } from './destinations.tsx'
import { placeText } from './request-letter.ts'
import { draftId, rejectedIn, type RequestFields, sendRequest } from './send-request.ts'

const EMPTY: RequestFields = { ground: '', values: {}, destination: '', expected: '' }

/** What a person is asking for a pack: kept over reloads, checked, and sent as it was seen. */
export function useRequest(quote: Quote, submission: Submission<RefundAnswer>) {
  const { pack, options } = quote
  const { tell } = useRefunds('<PackRefundForm>')
  const session = useSession()
  const texts = useAllTexts()
  const { messages: { quote: words } } = texts
  const { draft, change, markTried } = useDraft(draftId(pack.id), EMPTY)
  const { ground, values, destination: chosen } = draft.fields
  const found = options.find((one) => one.ground === ground)
  // A reason that is not offered any more is never swapped for another in silence.
  const groundGone = ground !== '' && !found && options.length > 1
  const option = found ?? options[0]!
  const { destinations } = option.decision

  // What was seen first stays in mind: when it changes, that is said before anything is sent.
  const [seen, setSeen] = useState(() => lookOf(option))
  if (seen.ground !== option.ground) setSeen(lookOf(option))
  const offered = destinations.some(({ to }) => to === chosen)
  const placeGone = chosen !== '' && isPossible(option.decision) && destinations.length > 0 && !offered
  const changed = changeText(seen, lookOf(option), texts)
  const destination = offered ? chosen : placeGone && destinations.length > 1 ? '' : preselected(destinations)

  const errors = checkRequest(option, values, destination, texts)
  const rejected = submission.status === 'failed' ? rejectedIn(submission.error) : []
  const typed = Object.fromEntries(
    option.fields.filter(({ value }) => value === null).map(({ name }) => [name, (values[name] ?? '').trim()]),
  )
  const edit = (fields: Partial<RequestFields>) => {
    if (rejected.length > 0) session.requests.clear(pack.id)
    change(fields)
  }

  return {
    option,
    groundGone,
    values,
    destination,
    /** What changed since it was looked at, in a sentence. */
    changed: changed ?? (placeGone ? words.destinationGone(placeText(chosen, quote, texts), destination ? placeText(destination, quote, texts) : null) : null),
    amountChanged: changed !== null && Boolean(option.decision.amount?.money),
    /** What is wrong with it, by field. */
    errors,
    rejected: Object.fromEntries(rejected.map((name) => [name, words.notAccepted])),
    isBegun: Object.values(values).some(Boolean),
    setGround(next: Ground) {
      const allowed = options.find((one) => one.ground === next)?.decision.destinations ?? []
      edit({ ground: next, destination: allowed.some(({ to }) => to === chosen) ? chosen : '' })
    },
    setValue: (name: string, value: string) => edit({ values: { ...values, [name]: value } }),
    setDestination: (next: string) => edit({ destination: next }),
    /** Sends it at the amount that is shown. Answers with the fields that were not accepted. */
    send() {
      const money = option.decision.amount?.money ?? null
      setSeen(lookOf(option))
      const { idempotencyKey } = markTried({ expected: JSON.stringify(money) })
      const body = { packId: pack.id, ground: option.ground, fields: typed, expected: money, ...(destination && { destination }) }
      return sendRequest({ body, idempotencyKey, session, tell })
    },
  }
}
