'use client'

import type { Refund } from '@makegood/contract'
import { useEffect, useRef } from 'react'
import { useSession } from '../../use-session.ts'
import { type EvidenceAct, type EvidenceFields, receivedOf } from './evidence-draft.ts'

/**
 * What was sent has arrived, though its answer got lost on the way: the refund itself says so. Then neither draft nor
 * files are needed any more.
 */
export function useReceived(refund: Refund, onReceived: (act: EvidenceAct) => void): void {
  const { drafts, evidence, uploads } = useSession()
  const latest = useRef(onReceived)
  useEffect(() => {
    latest.current = onReceived
  })
  useEffect(() => {
    for (const { act, id, details } of receivedOf(refund)) {
      const draft = drafts.read<EvidenceFields>(id)
      if (!draft?.tried || draft.fields.details.trim() !== details || evidence.of(id).status === 'sending') continue
      drafts.remove(id)
      evidence.clear(id)
      for (const file of draft.fields.files) uploads.remove(file.id)
      latest.current(act)
    }
  }, [refund, drafts, evidence, uploads])
}
