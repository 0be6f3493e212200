'use client'

import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import { areaBetween, boundsOf, type Point, pointIn } from './geometry.ts'
import type { ReportMark } from './mark.ts'
import { BRUSH, extend, thin } from './stroke.ts'

export type Tool = 'area' | 'stroke'

/** What is smaller than this, in pixels of the screen, was a click. */
const SLIP = 6

type Press = { from: Point; on: EventTarget; mark: ReportMark | null }

type DrawingOptions = {
  /** Without one a mouse or a pen draws an area, and fingers scroll. */
  tool: Tool | null
  disabled: boolean
  onDrawn: (mark: ReportMark) => void
  /** Hears what was clicked, where nothing was drawn. */
  onClick: (target: EventTarget) => void
}

/** Draws with a mouse, a pen or a finger on the element that gets the handlers, which is as large as the picture. */
export function useDrawing({ tool, disabled, onDrawn, onClick }: DrawingOptions) {
  const [mark, setMark] = useState<ReportMark | null>(null)
  const [isPen, setPen] = useState(false)
  const press = useRef<Press | null>(null)
  const isOurs = useRef(false)

  const put = (next: Press | null) => {
    press.current = next
    setMark(next?.mark ?? null)
  }
  /** Whether there was anything to give up. */
  const giveUp = () => {
    const had = press.current !== null
    put(null)
    return had
  }

  return {
    /** As far as it is drawn. */
    mark,
    giveUp,
    /** The browser leaves this pointer to us. */
    draws: tool !== null || isPen,
    handlers: {
      // A pen is known while it hovers: from then on it does not scroll.
      onPointerEnter: ({ pointerType }: PointerEvent) => setPen(pointerType === 'pen'),
      onPointerDown(event: PointerEvent) {
        isOurs.current = event.isPrimary && event.button === 0 && !disabled && (tool !== null || event.pointerType !== 'touch')
        // A second finger means something else than drawing.
        if (!isOurs.current) return void giveUp()
        event.currentTarget.setPointerCapture(event.pointerId)
        put({ from: pointIn(event.currentTarget.getBoundingClientRect(), event), on: event.target, mark: null })
      },
      onPointerMove(event: PointerEvent) {
        const { current } = press
        if (!current || !event.isPrimary) return
        const to = pointIn(event.currentTarget.getBoundingClientRect(), event)
        put({
          ...current,
          mark:
            tool === 'stroke'
              ? { stroke: { points: extend(current.mark?.stroke?.points ?? [current.from], to), width: BRUSH } }
              : { area: areaBetween(current.from, to) },
        })
      },
      onPointerUp(event: PointerEvent) {
        const { current } = press
        if (!current || !event.isPrimary) return
        put(null)
        const { width, height } = event.currentTarget.getBoundingClientRect()
        const bounds = current.mark && boundsOf(current.mark)
        if (!current.mark || !bounds || Math.max(bounds.width * width, bounds.height * height) < SLIP) return onClick(current.on)
        const { stroke } = current.mark
        onDrawn(stroke ? { stroke: { ...stroke, points: thin(stroke.points) } } : current.mark)
      },
      onPointerCancel: giveUp,
      onClick(event: MouseEvent) {
        // The end of a drawing is no click on what lies there.
        if (isOurs.current) event.stopPropagation()
      },
      // A picture that is dragged away would take the pointer along.
      onDragStart: (event: MouseEvent) => event.preventDefault(),
      onContextMenu(event: MouseEvent) {
        if (press.current) event.preventDefault()
      },
    },
  }
}
