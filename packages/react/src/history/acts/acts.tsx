'use client'

import type { Refund } from '@makegood/contract'
import { useEffect, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { Callout } from '../../ui/callout.tsx'
import { CancelRequest } from './cancel-request.tsx'
import { ChangeDestination } from './change-destination.tsx'
import { ChooseRemedy, toChoose } from './choose-remedy.tsx'
import { Disagree } from './disagree.tsx'
import { evidenceId } from './evidence-draft.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { useReceived } from './use-received.ts'

type ActsProps = {
  refund: Refund
  /** A second review is what the person came for. */
  appealing?: boolean | undefined
  /** Shows itself that a second review was asked for. */
  onAppealed?: ((refund: Refund) => void) | undefined
  /** What was acted with is gone: the focus goes elsewhere. */
  onGone: () => void
}

/** What a person may do with a refund now, as its acts say. */
export function Acts({ refund, appealing, onAppealed, onGone }: ActsProps) {
  const { messages } = useAllTexts()
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<{ act: string; why: string } | null>(null)
  const may = (act: string) => refund.acts.includes(act)
  const lost = refused && !may(refused.act) ? refused : null
  // With what the act would have been done with, the focus is gone.
  const latest = useRef(onGone)
  const isThere = useRef(false)
  useEffect(() => {
    latest.current = onGone
  })
  useEffect(() => {
    if (lost) latest.current()
  }, [lost])
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])

  useReceived(refund, (act) => {
    setSaid(act === 'appeal' ? messages.appeal.done : messages.information.done)
    onGone()
  })

  const wiring = (act: string) => ({
    refund,
    isThere: () => isThere.current,
    onDone: (answer: Refund, text: string) => {
      setSaid(text)
      if (act === 'appeal' && onAppealed) onAppealed(answer)
      else onGone()
    },
    onRefused: (why: string) => setRefused({ act, why }),
  })
  const remedy = toChoose(refund)
  const [asked, appeal] = [evidenceId(refund, 'give_information'), evidenceId(refund, 'appeal')]

  return (
    <>
      {lost && (
        <Callout icon="alert" tone="warn" alert>
          <p>{messages.acts.changed}</p>
          <p>{lost.why}</p>
        </Callout>
      )}
      {may('choose') && remedy && <ChooseRemedy key={remedy.subject.id} item={remedy} {...wiring('choose')} />}
      {may('give_information') && <EvidenceForm key={asked} act="give_information" {...wiring('give_information')} />}
      {may('change_destination') && <ChangeDestination {...wiring('change_destination')} />}
      {may('appeal') && <EvidenceForm key={appeal} act="appeal" startsOpen={appealing} {...wiring('appeal')} />}
      {may('cancel') && <CancelRequest {...wiring('cancel')} />}
      <Disagree refund={refund} />
      <output className="makegood-hidden">{said}</output>
    </>
  )
}
