'use client'

import type { Destination, Pack, PolicySummary } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { amountLabel, amountText, clauseText, reasonTexts } from '../decisions.ts'
import { readPromise } from '../format/durations.ts'
import { lookup, type AllTexts } from '../texts.ts'
import { Callout } from '../ui/callout.tsx'
import { Arithmetic } from './arithmetic.tsx'
import { isPossible, isUrgent } from './changes.ts'
import { ChargebackNote, isOfCharge } from './notices.tsx'
import { Outages } from './outages.tsx'
import { RefusedOption } from './refused-option.tsx'
import type { Asked } from './request-letter.ts'
import { Urgent } from './urgent.tsx'

type OptionViewProps = {
  asked: Asked
  /** Where it goes, if nothing else is asked about that. */
  destination: Destination
  policy: PolicySummary | undefined
  /** There is no other ground to choose. */
  only: boolean
  /** More steps follow, in which the rest is asked. */
  goesOn: boolean
}

/** What one ground brings: the sum, until when, where it goes and how fast; or why not, and what remains. */
export function OptionView({ asked, destination, policy, only, goesOn }: OptionViewProps) {
  const texts = useAllTexts()
  const { option, quote: { pack } } = asked
  const { decision, ground } = option
  const { quote, outcome } = texts.messages
  const possible = isPossible(decision)
  const claims = ground === 'outage' && decision.verdict !== 'redirect' && (
    <Outages outages={option.outages} asks={possible ? (goesOn ? 'next' : 'below') : null} />
  )
  if (!possible) {
    return (
      <>
        {claims}
        <RefusedOption key={ground} asked={asked} policy={policy} only={only} />
      </>
    )
  }

  const reasons = reasonTexts(decision, null, texts)
  const clause = clauseText(decision, texts)
  const given = decision.amount?.remedy ? amountText(decision.amount, texts) : null
  const remedy = given && (decision.verdict === 'review' ? outcome.reviewRemedy : texts.messages.forecast.remedySentence)(given)
  return (
    <>
      {isUrgent(option) && <Urgent policy={policy} first={decision.urgent} />}
      {claims}
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
        {decision.law && clause && <p className="makegood-small">{clause}</p>}
        {destination && <p>{destinationText(destination, pack, policy, texts)}</p>}
      </Callout>
      {goesOn && isOfCharge(ground) && <ChargebackNote policy={policy} />}
    </>
  )
}

function destinationText(destination: Destination, pack: Pack, policy: PolicySummary | undefined, { messages, format }: AllTexts): string {
  const where = (destination === 'original_method' && pack.method.label) || lookup(messages.destinations, destination, 'unknown')
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
