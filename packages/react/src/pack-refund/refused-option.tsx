'use client'

import type { Decision, NextStep, PolicySummary } from '@makegood/contract'
import { useEffect, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { clauseText, counterfactualText, reasonTexts, unmetText } from '../decisions.ts'
import { LetterView } from '../history/support/letter-view.tsx'
import { NextNotes } from '../next-notes.tsx'
import { Callout } from '../ui/callout.tsx'
import { useSession } from '../use-session.ts'
import { WriteSupport } from '../write-support.ts'
import { Arithmetic } from './arithmetic.tsx'
import { Identity, needsOtherAddress } from './identity.tsx'
import { saysStatutory } from './notices.tsx'
import { type Asked, requestLetter } from './request-letter.ts'
import { withOneStore } from './store-way.ts'

type RefusedOptionProps = { asked: Asked; policy: PolicySummary | undefined; only: boolean }

/** Why a ground brings nothing, and what remains: never a bare no. What a store sold leads to the store alone. */
export function RefusedOption({ asked, policy, only }: RefusedOptionProps) {
  const session = useSession()
  const texts = useAllTexts()
  const [writing, setWriting] = useState(false)
  const letter = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (writing) letter.current?.focus()
  }, [writing])
  const { option, quote: { pack, asker } } = asked
  const { decision } = option
  const { quote } = texts.messages
  const clause = clauseText(decision, texts)
  const reasons = reasonTexts(decision, null, texts)
  const inStore = decision.verdict === 'redirect'
  const why = [...reasons, inStore ? null : counterfactualText(decision, session.clock.now(), texts)].filter((line) => line !== null)
  const next = nextOf(decision, policy)
  return (
    <>
      {!inStore && <Arithmetic option={option} pack={pack} />}
      <Callout icon={inStore ? 'info' : 'clock'} tone={inStore ? 'plain' : 'warn'}>
        <p className="makegood-strong">{unmetText(decision.verdict, only ? quote.refused : quote.refusedGround, texts)}</p>
        {why.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Identity decision={decision} pack={pack} asker={asker} />
        {clause && <p className="makegood-small">{clause}</p>}
        <WriteSupport.Provider value={() => setWriting(true)}>
          <NextNotes next={next} policy={withOneStore(policy, decision)} />
        </WriteSupport.Provider>
      </Callout>
      {writing && (
        <div ref={letter} tabIndex={-1}>
          <LetterView letter={requestLetter(asked, policy, texts)} policy={policy} />
        </div>
      )}
    </>
  )
}

/** The ways on, without what is said at the foot anyway. Who has to ask from another address can write from it (C29). */
function nextOf(decision: Decision, policy: PolicySummary | undefined): NextStep[] {
  const ways = decision.next.filter(({ kind }) => kind !== 'statutory' || !saysStatutory(policy))
  const writes = ways.some(({ kind }) => kind === 'write_support') || !needsOtherAddress(decision)
  return writes ? ways : [...ways, { kind: 'write_support' }]
}
