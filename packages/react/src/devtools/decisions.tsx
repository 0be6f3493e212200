'use client'

import type { Decision, TraceCondition, TraceRule } from '@makegood/contract'
import { Button } from '../ui/button.tsx'
import type { FoundDecision } from './decisions-in.ts'
import { Facts, Row, timeOf } from './row.tsx'
import { Tree } from './tree.tsx'
import { words } from './words.ts'

type DecisionsProps = {
  decisions: readonly FoundDecision[]
  filter: string
  /** Asks for a refund with its proof, which is then among the decisions. */
  onFetch: (refundId: string) => void
}

/** What a policy said of each case, with its proof. */
export function Decisions({ decisions, filter, onFetch }: DecisionsProps) {
  const found = decisions.filter(({ about, from, decision }) =>
    [about, from, decision.verdict, decision.rule].join(' ').toLowerCase().includes(filter.toLowerCase()))
  if (found.length === 0) return <p className="makegood-muted">{decisions.length === 0 ? words.empty.decisions : words.empty.filtered}</p>
  return (
    <ul className="makegood-dev-list">
      {found.map(({ key, about, from, at, decision, refundId }) => (
        <Row key={key} tone={toneOf(decision)} head={<Head about={about} from={from} at={at} decision={decision} />}>
          {() => (
            <>
              {refundId && decision.trace === null && (
                <div className="makegood-dev-acts">
                  <Button variant="ghost" onClick={() => onFetch(refundId)}>
                    {words.decision.fetch}
                  </Button>
                </div>
              )}
              <Detail decision={decision} />
            </>
          )}
        </Row>
      ))}
    </ul>
  )
}

function toneOf({ verdict }: Decision): 'good' | 'bad' | 'warn' {
  if (verdict === 'granted') return 'good'
  return verdict === 'refused' || verdict === 'nothing' ? 'bad' : 'warn'
}

function Head({ about, from, at, decision }: Pick<FoundDecision, 'about' | 'from' | 'at' | 'decision'>) {
  return (
    <>
      <time className="makegood-dev-time">{timeOf(at)}</time>
      <span className="makegood-dev-end">{decision.verdict}</span>
      <code className="makegood-dev-path">{about}</code>
      <span className="makegood-dev-aside">{from}</span>
    </>
  )
}

function Detail({ decision }: { decision: Decision }) {
  const { amount, rule, clause, law, reasons, next, until, trace, counterfactual } = decision
  return (
    <>
      <Facts
        facts={[
          [words.decision.rule, rule && <code className="makegood-dev-code">{rule}</code>],
          [words.decision.clause, clause],
          [words.decision.law, law],
          [words.decision.amount, amount && <code className="makegood-dev-code">{JSON.stringify(amount)}</code>],
          [words.decision.reasons, reasons.map(({ code }) => code).join(', ')],
          [words.decision.next, next.map(({ kind }) => kind).join(', ')],
          [words.decision.until, until],
          [
            words.decision.change,
            counterfactual && words.decision.changed(counterfactual.fact, JSON.stringify(counterfactual.value), thenText(counterfactual)),
          ],
        ]}
      />
      <p className="makegood-small">{words.decision.trace}</p>
      {trace === null && <p className="makegood-muted">{words.decision.untold}</p>}
      {trace?.length === 0 && <p className="makegood-muted">{words.decision.noRule}</p>}
      {trace && trace.length > 0 && (
        <ol className="makegood-dev-rules">
          {trace.map((one, place) => (
            <Rule key={`${place} ${one.rule}`} rule={one} />
          ))}
        </ol>
      )}
      <Tree name={words.decision.whole} value={decision} />
    </>
  )
}

const thenText = ({ verdict, amount }: NonNullable<Decision['counterfactual']>) => (amount ? `${verdict} ${JSON.stringify(amount)}` : verdict)

function Rule({ rule: { rule, law, clause, spoke, conditions } }: { rule: TraceRule }) {
  return (
    <li data-held={String(spoke)}>
      <span className="makegood-dev-rule">
        <code className="makegood-dev-code">{rule}</code>
        <span className="makegood-small">{[law, clause].filter(Boolean).join(' ')}</span>
        <span className="makegood-dev-end">{words.decision.spoke[`${spoke}`]}</span>
      </span>
      <ul>
        {conditions.map((condition, place) => (
          <Condition key={`${place} ${condition.fact}`} condition={condition} />
        ))}
      </ul>
    </li>
  )
}

function Condition({ condition: { fact, test, expected, found, held } }: { condition: TraceCondition }) {
  return (
    <li data-held={String(held)}>
      <code className="makegood-dev-code">{words.decision.expected(fact, test, expected.map((one) => JSON.stringify(one)).join(', '))}</code>
      <span className="makegood-dev-aside">{found === undefined ? words.decision.unknown : words.decision.found(JSON.stringify(found))}</span>
      <span className="makegood-dev-end">{words.decision.held[`${held}`]}</span>
    </li>
  )
}
