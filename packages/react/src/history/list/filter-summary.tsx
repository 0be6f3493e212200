'use client'

import type { RefObject } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { chosen, type FilterChoice, NO_CHOICE } from './filter-choice.ts'

type FilterSummaryProps = {
  /** What the list is narrowed down by. */
  choice: FilterChoice
  /** How many lines there are then; null: that is not known yet. */
  total: number | null
  onChange: (news: Partial<FilterChoice>) => void
  /** Takes the focus when what was pressed is gone. */
  summaryRef: RefObject<HTMLDivElement | null>
}

/** What the list is narrowed down by, each to be taken off, and how many lines are left. */
export function FilterSummary({ choice, total, onChange, summaryRef }: FilterSummaryProps) {
  const texts = useAllTexts()
  const { messages: { filters }, format } = texts
  const all = chosen(choice, texts)
  // What was pressed goes with what it takes off.
  const change = (news: Partial<FilterChoice>) => {
    summaryRef.current?.focus({ preventScroll: true })
    onChange(news)
  }
  return (
    <div ref={summaryRef} tabIndex={-1} className="makegood-filtered">
      <output className="makegood-small">{all.length > 0 && total !== null && filters.found(total, format.number(total))}</output>
      {all.map(({ key, text, without }) => (
        <button key={key} type="button" className="makegood-tag" aria-label={filters.remove(text)} onClick={() => change(without)}>
          <span>{text}</span>
          <Icon name="close" />
        </button>
      ))}
      {all.length > 1 && (
        <Button variant="link" onClick={() => change(NO_CHOICE)}>
          {filters.clear}
        </Button>
      )}
    </div>
  )
}
