'use client'

import { Icon, type IconName } from '../../ui/icon.tsx'
import type { Line, ShownRule } from './proof-of.ts'
import { useProofTexts } from './proof-texts.ts'

/** One rule with what became of it. What it looked at lies below, in sight where the rule has or may have a say. */
export function RuleView({ rule: { name, part, clause, lines } }: { rule: ShownRule }) {
  const { messages: { parts, proof } } = useProofTexts()
  return (
    <li>
      <details open={part !== 'passed'}>
        <summary className="makegood-rule-head" data-part={part}>
          <Icon name="forward" />
          <span className="makegood-grow">{name}</span>
          <span className="makegood-small">{parts[part]}</span>
        </summary>
        <div className="makegood-rule-body">
          <p className="makegood-small">{clause}</p>
          {lines.length === 0 && <p className="makegood-small">{proof.always}</p>}
          {lines.length > 0 && (
            <ul className="makegood-lines">
              {lines.map((line) => (
                <LineView key={line.key} line={line} />
              ))}
            </ul>
          )}
        </div>
      </details>
    </li>
  )
}

const ICONS = { true: 'check', false: 'close', null: 'question' } as const satisfies Record<string, IconName>

function LineView({ line: { text, held, found } }: { line: Line }) {
  return (
    <li className="makegood-line">
      <Icon name={ICONS[`${held}`]} />
      <span>
        {text}
        <span className="makegood-small">{found}</span>
      </span>
    </li>
  )
}
