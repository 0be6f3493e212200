'use client'

import { memo } from 'react'
import type { AllTexts } from '../../texts.ts'
import { Icon } from '../../ui/icon.tsx'
import { lineTexts } from './line-texts.ts'
import { keyOf, type Line } from './lines.ts'

type HistoryLineProps = {
  line: Line
  /** Its place among all that there are, from 1. */
  position: number
  /** The heading above it; null: it belongs to the day of the line before. */
  day: string | null
  /** How many there are in all. */
  size: number
  /** The minute that runs, in epoch milliseconds. */
  now: number
  texts: AllTexts
  /** Tab comes to it. */
  isStop: boolean
  onOpen: (line: Line, button: HTMLButtonElement) => void
}

/** One line of the history: what it is about, what it did to the balance, and how it stands. */
export const HistoryLine = memo(function HistoryLine({ line, position, day, size, now, texts, isStop, onOpen }: HistoryLineProps) {
  const { subject, about, movement, value, tone, open, status } = lineTexts(line.item, now, texts)
  return (
    <li data-line={keyOf(line)} aria-setsize={size} aria-posinset={position}>
      {day && <h3 className="makegood-day">{day}</h3>}
      <button type="button" className="makegood-row" tabIndex={isStop ? 0 : -1} onClick={({ currentTarget }) => onOpen(line, currentTarget)}>
        <span className="makegood-row-subject">{subject}</span>
        <span className="makegood-row-amount" data-tone={tone} data-open={open || undefined}>
          {movement && <bdi className={value ? 'makegood-muted' : undefined}>{movement}</bdi>} {value && <bdi>{value}</bdi>}
        </span>
        <span className="makegood-small">
          <bdi>{about}</bdi>
        </span>
        {status && (
          <span className="makegood-row-status" data-tone={status.tone}>
            {status.text}
            {status.helps && <Icon name="forward" />}
          </span>
        )}
      </button>
    </li>
  )
})
