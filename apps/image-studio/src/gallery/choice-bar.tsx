import { ReportButton } from '@makegood/react'
import type { Selection } from './selection.ts'

/** What can be done with the chosen pictures, in reach while one scrolls along the wall. */
export function ChoiceBar({ selection: { chosen, end } }: { selection: Selection }) {
  if (!chosen) return null
  return (
    <div className="choice-bar" role="group" aria-label="Chosen pictures">
      <p className="numbers" role="status">{chosen.size === 0 ? 'Choose pictures' : `${chosen.size} chosen`}</p>
      <button type="button" className="button button-plain" onClick={end}>Done</button>
      <ReportButton className="choice-report" results={[...chosen.values()]} />
    </div>
  )
}
