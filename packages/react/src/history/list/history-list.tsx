'use client'

import { type KeyboardEvent, type FocusEvent, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, forwardRef } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { useRefunds } from '../../context.ts'
import type { AllTexts } from '../../texts.ts'
import { LongList, type LongListHandle } from '../../ui/long-list.tsx'
import { useMinute } from '../tracking/use-minute.ts'
import { createDays, type Day } from './days.ts'
import { HistoryLine } from './line.tsx'
import { keyOf, type Line } from './lines.ts'

/** Lines that PageUp and PageDown pass over. */
const LEAP = 10

export type HistoryListHandle = {
  /** Gives the focus to the line at a place, from 0, as soon as it is there; null: to none any more. */
  focusWhenThere(index: number | null): void
}

type HistoryListProps = {
  lines: readonly Line[]
  /** How many there are in all, loaded or not. */
  total: number
  /** Others are on their way. */
  busy: boolean
  onNearEnd: () => void
}

/**
 * The lines of the history by day. Of all its lines Tab stops at one; arrows, Home, End, PageUp and PageDown go from
 * line to line.
 */
export const HistoryList = forwardRef<HistoryListHandle, HistoryListProps>(function HistoryList({ lines, total, busy, onNearEnd }, ref) {
  const { desk } = useRefunds('<WalletRefundHistory>')
  const texts = useAllTexts()
  const now = useMinute()
  const list = useRef<LongListHandle>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const isFocusThere = useMemo(() => lines.some(({ item }) => item.sequence === focused), [lines, focused])
  const headings = useMemo(() => createHeadings(now, texts), [now, texts])

  const awaited = useRef<number | null>(null)
  const focus = (index: number) => {
    const line = lines[Math.max(0, Math.min(index, lines.length - 1))]
    if (line) void list.current?.reveal(keyOf(line)).then((row) => row?.querySelector('button')?.focus({ preventScroll: true }))
  }
  useImperativeHandle(ref, () => ({ focusWhenThere: (index) => void (awaited.current = index) }))
  useEffect(() => {
    if (awaited.current === null || awaited.current >= lines.length) return
    focus(awaited.current)
    awaited.current = null
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || focused === null) return
    const at = lines.findIndex(({ item }) => item.sequence === focused)
    const goal = goalOf(event.key, at, lines.length)
    if (at < 0 || goal === null) return
    event.preventDefault()
    focus(goal)
  }
  const onFocus = ({ target }: FocusEvent) => {
    const line = (target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset['line']
    setFocused(line === undefined ? null : Number(line))
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setFocused(null)
  }
  const onOpen = useCallback(
    ({ item }: Line, returnFocusTo: HTMLElement) =>
      desk.show(item.refund ? { kind: 'refund', refundId: item.refund.id, returnFocusTo } : { kind: 'entry', entry: item, returnFocusTo }),
    [desk],
  )

  return (
    <LongList
      ref={list}
      className="makegood-rows"
      aria-label={texts.messages.history.title}
      aria-busy={busy || undefined}
      items={lines}
      keyOf={keyOf}
      onNearEnd={onNearEnd}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {(line, row) => (
        <HistoryLine
          line={line}
          position={row + 1}
          day={line.day && headings(line.day)}
          size={total}
          now={now}
          texts={texts}
          isStop={!isFocusThere || focused === line.item.sequence}
          onOpen={onOpen}
        />
      )}
    </LongList>
  )
})

function goalOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + LEAP
    case 'PageUp':
      return at - LEAP
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Writes what stands above the lines of a day. */
function createHeadings(now: number, { messages: { history }, format }: AllTexts): (day: Day) => string {
  const dayOf = createDays(format.isoDate)
  const today = dayOf(new Date(now).toISOString())
  const yesterday = dayOf(new Date(today.from - 1).toISOString())
  return ({ date, from }) => {
    if (date === today.date) return history.today
    return date === yesterday.date ? history.yesterday : format.weekdayDate(new Date(from).toISOString())
  }
}
