'use client'

import { useAllTexts } from '../all-texts.ts'
import type { Step } from './plan.ts'

/** How far along a request is: which step of how many, in words and as a mark. */
export function Progress({ id, steps, current }: { id: string; steps: readonly Step[]; current: Step }) {
  const { messages: { steps: words }, format } = useAllTexts()
  const at = steps.indexOf(current)
  return (
    <div className="makegood-steps">
      <p id={id} className="makegood-small">{words.of(format.number(at + 1), format.number(steps.length))}</p>
      <ol className="makegood-step-marks" aria-label={words.list}>
        {steps.map((step, index) => (
          <li key={step} data-done={index <= at || undefined} aria-current={step === current ? 'step' : undefined}>
            <span className="makegood-hidden">{titleOf(step, words)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What a step is called. All at once is called by what it begins with. */
export const titleOf = (step: Step, words: Record<Exclude<Step, 'all'>, string>) => words[step === 'all' ? 'ground' : step]
