'use client'

import type { Refund, RefundItem } from '@makegood/contract'
import { errorText } from '../../errors.ts'
import { lookup } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { isUndecided, itemText } from '../refund-texts.ts'
import { changeText } from './change-text.ts'
import { proofOf } from './proof-of.ts'
import { RuleView } from './rule-view.tsx'
import { useProofTexts } from './proof-texts.ts'
import { isHidden, useProven } from './use-proven.ts'

/**
 * Why a refund came out as it did: for each thing it is about the rules in the order they were looked at, what each asks
 * and what was found, and what would have changed it.
 */
export function Proof({ refund: shown }: { refund: Refund }) {
  const texts = useProofTexts()
  const { messages } = texts
  const { refund, isThere, isFetching, isError, error, refetch } = useProven(shown)
  if (!isThere && isError && !isFetching) {
    return <Failure {...errorText(error, texts)} retry={messages.trouble.tryAgain} onRetry={() => void refetch()} />
  }
  if (!isThere && isFetching) {
    return (
      <Skeleton label={messages.because.loading}>
        <span className="makegood-bar" />
        <span className="makegood-bar" />
      </Skeleton>
    )
  }
  const byPerson = !isUndecided(refund) && refund.status !== 'canceled' && refund.events.some(({ kind }) => kind === 'in_review')
  const isTold = refund.items.some(({ decision }) => decision.trace !== null)
  return (
    <div className="makegood-proof">
      {byPerson && isTold && <p className="makegood-muted">{messages.proof.byPerson}</p>}
      {refund.items.map((item) => (
        <ItemProof key={item.subject.id} item={item} refund={refund} byPerson={byPerson} />
      ))}
    </div>
  )
}

type ItemProofProps = { item: RefundItem; refund: Refund; byPerson: boolean }

function ItemProof({ item, refund: { createdAt, items }, byPerson }: ItemProofProps) {
  const texts = useProofTexts()
  const { because, proof, verdicts } = texts.messages
  const { decision } = item
  const several = items.length > 1
  // Of several some were granted at once, and these need no reason.
  const isLeft = byPerson && (!several || (decision.verdict === 'granted' && decision.reasons.length > 0))
  const change = changeText(decision, Date.parse(createdAt), texts)
  const Heading = several ? 'h5' : 'h4'
  return (
    <section className="makegood-proof-item">
      {several && (
        <h4 className="makegood-refund-head">
          <span className="makegood-strong">{itemText(item, texts)}</span>
          <Badge tone={decision.verdict === 'granted' ? 'good' : 'plain'}>{lookup(verdicts, decision.verdict, 'unknown')}</Badge>
        </h4>
      )}
      {decision.trace === null && <p className="makegood-muted">{isHidden(decision) ? because.hidden : proof.untold}</p>}
      {decision.trace?.length === 0 && <p className="makegood-muted">{proof.noRule}</p>}
      {change && (
        <p>
          <span className="makegood-small">{proof.change}</span>
          {change}
        </p>
      )}
      {proofOf(item, decision.trace ?? [], isLeft || decision.verdict === 'review', texts).map(({ key, name, rules }) => (
        <section key={key}>
          <Heading className="makegood-small">{name}</Heading>
          <ol className="makegood-rules">
            {rules.map((rule) => (
              <RuleView key={rule.key} rule={rule} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
