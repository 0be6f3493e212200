'use client'

import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'

/** What will appear here, or that nothing is like what was asked for. `onClear` null: nothing narrows it down. */
export function EmptyList({ onClear }: { onClear: (() => void) | null }) {
  const { messages: { history, filters } } = useAllTexts()
  return (
    <div className="makegood-empty">
      <p className="makegood-strong">{onClear ? filters.nothing : history.empty}</p>
      <p className="makegood-muted">{onClear ? filters.nothingBody : history.emptyBody}</p>
      {onClear && <Button onClick={onClear}>{filters.clear}</Button>}
    </div>
  )
}
