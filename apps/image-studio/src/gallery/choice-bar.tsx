import { ReportButton } from '@makegood/react'
import type { Selection } from './selection.ts'

/** What can be done with the chosen pictures, in reach while one scrolls along the wall. */
export function ChoiceBar({ selection: { chosen, end } }: { selection: Selection }) {
  if (!chosen) return null
  return (
    <fieldset className="choice-bar" aria-label="Chosen pictures">
      <output className="numbers">{chosen.size === 0 ? 'Choose pictures' : `${chosen.size} chosen`}</output>
      <button type="button" className="button button-plain" onClick={end}>Done</button>
      <ReportButton className="choice-report" results={[...chosen.values()]} />
    </fieldset>
  )
}
