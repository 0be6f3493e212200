'use client'

import { type KeyboardEvent, useState } from 'react'
import { useTexts } from '../../texts.ts'
import { areaOf, CELLS, FIRST_FRAME, type Frame, isArrow, moveFrame } from './grid.ts'
import type { Marking } from './use-marking.ts'

type FrameOptions = {
  marking: Marking
  disabled: boolean
  /** Escape is for a drawing first. Answers whether there was one. */
  giveUpDrawing: () => boolean
}

/** A frame on a grid, for those who mark by keys: arrows move it, with Shift they resize it, Enter marks what it holds. */
export function useFrame({ marking, disabled, giveUpDrawing }: FrameOptions) {
  const { messages: { marks: words }, format } = useTexts()
  const [frame, setFrame] = useState<Frame | null>(null)

  const positionOf = ({ column, row, columns, rows }: Frame) => {
    const span = (first: number, count: number) => [format.number(first + 1), format.number(first + count)] as const
    return words.position(span(column, columns), span(row, rows), format.number(CELLS))
  }
  const show = (next: Frame) => {
    setFrame(next)
    marking.say(positionOf(next))
  }
  const put = () => {
    if (!frame) return show(FIRST_FRAME)
    const area = areaOf(frame)
    // A key that is held down marks once.
    const isThere = marking.marks.some((mark) => JSON.stringify(mark.area) === JSON.stringify(area))
    if (!isThere) marking.add({ area }, positionOf(frame))
  }
  const leave = () => {
    const hadFrame = frame !== null
    setFrame(null)
    return giveUpDrawing() || hadFrame
  }
  /** Whether the key was for us. */
  const press = (key: string, resize: boolean) => {
    if (isArrow(key)) show(frame ? moveFrame(frame, key, resize) : FIRST_FRAME)
    else if (key === 'Enter' || key === ' ') put()
    else if (key === 'Backspace' || key === 'Delete') marking.remove(marking.marks.length - 1)
    else return key === 'Escape' && leave()
    return true
  }

  return {
    frame,
    props: {
      tabIndex: 0,
      onKeyDown(event: KeyboardEvent) {
        if (disabled || event.ctrlKey || event.metaKey || event.altKey || !press(event.key, event.shiftKey)) return
        // Not for what is around: Escape would close the dialog, arrows scroll.
        event.preventDefault()
        event.stopPropagation()
      },
      onPointerDownCapture: () => setFrame(null),
    },
  }
}
