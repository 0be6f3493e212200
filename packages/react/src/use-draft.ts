'use client'

import { useState } from 'react'
import { changeDraft, type Draft, type Drafts, newDraft } from './drafts.ts'
import { useSession } from './use-session.ts'

/**
 * What a person is entering under an id, as it was left last.
 *
 * `keep` says of the fields where they may be kept: on the device, or in this page alone.
 */
export function useDraft<Fields>(id: string, empty: Fields, keep: (fields: Fields) => 'device' | 'page' = () => 'device') {
  const { drafts } = useSession()
  const [draft, setDraft] = useState<Draft<Fields>>(() => readDraft(drafts, id, empty))

  return {
    draft,
    change(fields: Partial<Fields>) {
      const next = changeDraft(draft, { ...draft.fields, ...fields })
      drafts.write(id, next, keep(next.fields))
      setDraft(next)
    },
    /**
     * Notes that it is being sent, with the last that belongs to it, and answers with what to send. `anew`: under
     * another key, where the service knows the former for something else.
     */
    markTried(last: Partial<Fields> = {}, anew = false): Draft<Fields> {
      const same = withLast(draft, last)
      const next = { ...(anew ? newDraft(same.fields) : same), tried: true }
      drafts.write(id, next, keep(next.fields))
      setDraft(next)
      return next
    },
  }
}

/** A draft of an earlier version may lack fields. */
function readDraft<Fields>(drafts: Drafts, id: string, empty: Fields): Draft<Fields> {
  const kept = drafts.read<Fields>(id)
  return kept ? { ...kept, fields: { ...empty, ...kept.fields } } : newDraft(empty)
}

/** The same again is the same intent, whatever became of the first try. */
function withLast<Fields>(draft: Draft<Fields>, last: Partial<Fields>): Draft<Fields> {
  const fields = { ...draft.fields, ...last }
  return JSON.stringify(fields) === JSON.stringify(draft.fields) ? draft : changeDraft(draft, fields)
}
