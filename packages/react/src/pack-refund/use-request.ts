'use client'

import type { Ground, Quote, QuoteOption, RefundAnswer } from '@makegood/contract'
import { useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { useRefunds } from '../context.ts'
import { hasCode } from '../errors.ts'
import type { Submission } from '../submissions.ts'
import { lookup } from '../texts.ts'
import { useDraft } from '../use-draft.ts'
import { useSession } from '../use-session.ts'
import { changeText, isPossible, lookOf } from './changes.ts'
import { checkRequest } from './check-request.ts'
import { preselected } from './destinations.tsx'
import { placeText } from './request-letter.ts'
import { draftId, rejectedIn, type RequestFields, sendRequest } from './send-request.ts'
import { useSettled } from './use-settled.ts'

const EMPTY: RequestFields = { ground: '', values: {}, destination: '', sent: '' }

/** What is looked at first, with the place that the money goes to unless another is chosen. */
const lookAt = (option: QuoteOption) => ({ ...lookOf(option), place: preselected(option.decision.destinations) })

/** What a person is asking for a pack: kept over reloads, checked, and sent as it was seen. */
export function useRequest(quote: Quote, submission: Submission<RefundAnswer>) {
  const { pack, options } = quote
  const { tell } = useRefunds('<PackRefundForm>')
  const session = useSession()
  const texts = useAllTexts()
  const { messages: { quote: words, grounds } } = texts
  const { draft, change, markTried } = useDraft(draftId(pack.id), EMPTY)
  const { ground, values, destination: chosen } = draft.fields
  // What was seen first stays in mind: when it changes, that is said before anything is sent.
  const [seen, setSeen] = useState(() => lookAt(options.find((one) => one.ground === ground) ?? options[0]!))
  // A reason that is not offered any more is never swapped for another in silence, be it chosen or only seen.
  const wanted = ground || seen.ground
  const found = options.find((one) => one.ground === wanted)
  const groundGone = !found && options.length > 1
  const option = found ?? options[0]!
  const { decision, decision: { destinations } } = option
  if (found && seen.ground !== found.ground) setSeen(lookAt(found))

  const place = chosen || seen.place
  const offered = destinations.some(({ to }) => to === place)
  const placeGone = place !== '' && isPossible(decision) && destinations.length > 0 && !offered
  const destination = offered ? place : placeGone && destinations.length > 1 ? '' : preselected(destinations)
  const changed = found ? changeText(seen, lookOf(option), texts) : words.groundSwapped(lookup(grounds, option.ground, 'other'))
  const placeChanged = placeGone ? words.destinationGone(placeText(place, quote, texts), destination ? placeText(destination, quote, texts) : null) : null

  const errors = checkRequest(option, values, destination, texts)
  const rejected = submission.status === 'failed' ? rejectedIn(submission.error) : []
  const typed = Object.fromEntries(
    option.fields.filter(({ value }) => value === null).map(({ name }) => [name, (values[name] ?? '').trim()]),
  )
  const settled = useSettled(JSON.stringify([option.ground, decision.verdict, decision.amount, destination]), `${wanted} ${chosen}`)
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
    changed: changed ?? placeChanged,
    amountChanged: changed !== null && Boolean(decision.amount?.money),
    /** False for a moment after something else would be sent than was seen. */
    settled,
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
      const money = decision.amount?.money ?? null
      const body = { packId: pack.id, ground: option.ground, fields: typed, expected: money, ...(destination && { destination }) }
      setSeen({ ...lookOf(option), place: destination })
      const isOther = submission.status === 'failed' && hasCode(submission.error, 'key_reused')
      const { idempotencyKey } = markTried({ ground: option.ground, sent: JSON.stringify(body) }, isOther)
      return sendRequest({ body, idempotencyKey, session, tell })
    },
  }
}
