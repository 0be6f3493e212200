'use client'

import type { Destination, Pack, PolicySummary, QuoteOption } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { amountLabel, amountText, clauseText, counterfactualText, reasonTexts, unmetText } from '../decisions.ts'
import { readPromise } from '../format/durations.ts'
import { NextNotes } from '../next-notes.tsx'
import { policy as policyQuery } from '../queries/policy.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { Callout } from '../ui/callout.tsx'
import { useSession } from '../use-session.ts'
import { Arithmetic } from './arithmetic.tsx'

/** `only`: there is no other ground to choose. */
type OptionViewProps = { option: QuoteOption; pack: Pack; destination: Destination; only: boolean }

/** What one ground brings: the sum, until when, where it goes and how fast; or why not, and what remains. */
export function OptionView({ option, pack, destination, only }: OptionViewProps) {
  const session = useSession()
  const texts = useAllTexts()
  const { data: policy } = useQuery(policyQuery(session), session.queryClient)
  const { decision } = option
  const { quote, outcome } = texts.messages
  const reasons = reasonTexts(decision, null, texts)
  const clause = clauseText(decision, texts)

  if (decision.verdict !== 'granted' && decision.verdict !== 'review') {
    const why = [...reasons, counterfactualText(decision, session.clock.now(), texts)].filter((line) => line !== null)
    return (
      <>
        <Arithmetic option={option} pack={pack} />
        <Callout icon="clock" tone="warn">
          <p className="makegood-strong">{unmetText(decision.verdict, only ? quote.refused : quote.refusedGround, texts)}</p>
          {why.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {clause && <p className="makegood-small">{clause}</p>}
          <NextNotes next={decision.next} policy={policy} />
        </Callout>
      </>
    )
  }

  const given = decision.amount?.remedy ? amountText(decision.amount, texts) : null
  const remedy = given && (decision.verdict === 'review' ? outcome.reviewRemedy : texts.messages.forecast.remedySentence)(given)
  return (
    <>
      <Arithmetic option={option} pack={pack} />
      <Callout icon={decision.verdict === 'review' ? 'person' : 'clock'}>
        {decision.until && <p>{quote.until(texts.format.dateTime(decision.until))}</p>}
        {decision.verdict === 'review' && reasons.length === 0 && <p>{outcome.decides}</p>}
        {reasons.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {remedy && <p className="makegood-strong">{remedy}</p>}
        {decision.choices.length > 0 && (
          <>
            <p>{outcome.choose}</p>
            <ul className="makegood-notes">
              {decision.choices.map(({ amount }) => (
                <li key={JSON.stringify(amount)}>{amountLabel(amount, texts)}</li>
              ))}
            </ul>
          </>
        )}
        {decision.urgent && <p className="makegood-strong">{quote.urgent}</p>}
        {decision.law && clause && <p className="makegood-small">{clause}</p>}
        {destination && <p>{destinationText(destination, pack, policy, texts)}</p>}
      </Callout>
    </>
  )
}

function destinationText(destination: Destination, pack: Pack, policy: PolicySummary | undefined, { messages, format }: AllTexts): string {
  const where = destination === 'original_method' ? pack.method.label : lookup(messages.destinations, destination, 'unknown')
  return messages.quote.to(where, arrivalText(policy, pack, messages, format))
}

/** How fast the policy promises it for the way the pack was paid (B32 to B34). */
function arrivalText(policy: PolicySummary | undefined, { method }: Pack, { promises }: AllTexts['messages'], { number }: AllTexts['format']): string | null {
  const arrivals = policy?.promises.filter(({ stage, methods }) => stage === 'arrival' && (methods?.includes(method.kind) ?? true)) ?? []
  const time = arrivals.length === 1 ? readPromise(arrivals[0]!.in) : null
  if (!time) return null
  const say = { day: promises.days, 'business day': promises.businessDays, hour: promises.hours }[time.unit]
  return say?.(time.from === null ? null : number(time.from), number(time.until)) ?? null
}
