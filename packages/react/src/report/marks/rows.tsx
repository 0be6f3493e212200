'use client'

import type { PointerEvent, ReactNode } from 'react'
import { useTexts } from '../../texts.ts'
import { LABEL_MAX, type ReportMark } from './mark.ts'
import { ToolButton } from './tool.tsx'
import type { Marking } from './use-marking.ts'

type RowsProps = {
  marking: Marking
  /** What a row has beyond its label. */
  children?: (mark: ReportMark, index: number) => ReactNode
}

/** The marks in words: each with its number, its label, and a way to take it away. */
export function Rows({ marking, children }: RowsProps) {
  const { messages: { marks: words }, format } = useTexts()
  const { marks, light } = marking
  if (marks.length === 0) return null

  const pointOut = (index: number) => ({
    onPointerEnter: () => light(index),
    onPointerLeave: ({ currentTarget }: PointerEvent) => light(currentTarget.matches(':focus-within') ? index : null),
    onFocus: () => light(index),
    onBlur: () => light(null),
  })
  return (
    <ul className="makegood-mark-rows">
      {marks.map((mark, index) => {
        const number = format.number(index + 1)
        return (
          // One that goes leaves its place, and with it the focus, to the next.
          <li key={index} data-row={index} {...pointOut(index)}>
            <span className="makegood-number">{number}</span>
            <input
              type="text"
              className="makegood-input"
              aria-label={words.label(number)}
              placeholder={words.placeholder}
              maxLength={LABEL_MAX}
              value={mark.label ?? ''}
              onChange={(event) => marking.change(index, { label: event.target.value })}
              // It ends the label, not the report.
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
            {children?.(mark, index)}
            <ToolButton icon="close" name={words.remove(number)} onPress={() => marking.remove(index)} />
          </li>
        )
      })}
    </ul>
  )
}
