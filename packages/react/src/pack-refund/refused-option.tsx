'use client'

import type { Pack, PolicySummary, Quote, QuoteOption } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { clauseText, counterfactualText, reasonTexts, unmetText } from '../decisions.ts'
import { NextNotes } from '../next-notes.tsx'
import { Callout } from '../ui/callout.tsx'
import { useSession } from '../use-session.ts'
import { Arithmetic } from './arithmetic.tsx'
import { Identity } from './identity.tsx'
import { saysStatutory } from './notices.tsx'
import { withOneStore } from './store-way.ts'

type RefusedOptionProps = { option: QuoteOption; pack: Pack; asker: Quote['asker']; policy: PolicySummary | undefined; only: boolean }

/** Why a ground brings nothing, and what remains: never a bare no. What a store sold leads to the store alone. */
export function RefusedOption({ option, pack, asker, policy, only }: RefusedOptionProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { decision } = option
  const { quote } = texts.messages
  const clause = clauseText(decision, texts)
  const reasons = reasonTexts(decision, null, texts)
  const inStore = decision.verdict === 'redirect'
  const why = [...reasons, inStore ? null : counterfactualText(decision, session.clock.now(), texts)].filter((line) => line !== null)
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
        <NextNotes next={decision.next.filter(({ kind }) => kind !== 'statutory' || !saysStatutory(policy))} policy={withOneStore(policy, decision)} />
      </Callout>
    </>
  )
}
