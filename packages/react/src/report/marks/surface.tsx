'use client'

import { useEffect, useRef } from 'react'
import type { ReportSubject } from '../../desk.ts'
import { useTexts } from '../../texts.ts'
import { areaOf } from './grid.ts'
import { Chips, Shapes } from './shapes.tsx'
import { type Tool, useDrawing } from './use-drawing.ts'
import { useFrame } from './use-frame.ts'
import type { Marking } from './use-marking.ts'

type SurfaceProps = {
  subject: ReportSubject
  marking: Marking
  tool: Tool | null
  /** The picture's width by its height; null until it has loaded. */
  ratio: number | null
  onRatio: (ratio: number) => void
  keysId: string
  /** Hears what was clicked. */
  onPick: (target: EventTarget) => void
  onBroken: () => void
}

/** The picture and what is drawn on it. Apart from its tools and rows, since it changes with every move of a pointer. */
export function Surface({ subject: { src, alt }, marking, tool, ratio, onRatio, keysId, onPick, onBroken }: SurfaceProps) {
  const { messages: { marks: words } } = useTexts()
  const canvas = useRef<HTMLDivElement>(null)
  const isWaiting = ratio === null
  const drawing = useDrawing({ tool, disabled: isWaiting || marking.isFull, onDrawn: marking.add, onClick: onPick })
  const { frame, props: frameProps } = useFrame({ marking, disabled: isWaiting, giveUpDrawing: drawing.giveUp })

  useEffect(() => {
    if (frame) showFrame(canvas.current!)
  }, [frame])

  return (
    <div
      ref={canvas}
      className="makegood-canvas"
      role="application"
      aria-label={words.picture(alt)}
      aria-describedby={keysId}
      data-draws={drawing.draws || undefined}
      data-grid={frame !== null || undefined}
      {...frameProps}
      {...drawing.handlers}
    >
      <img
        src={src}
        alt={alt}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => onRatio(naturalWidth / naturalHeight || 1)}
        onError={onBroken}
      />
      {ratio !== null && (
        <>
          <Shapes marks={marking.marks} lit={marking.lit} ratio={ratio} drawn={drawing.mark} framed={frame && { area: areaOf(frame) }} />
          <Chips marks={marking.marks} lit={marking.lit} />
        </>
      )}
    </div>
  )
}

/** The keyboard's frame that moves out of sight takes the view along. */
export const showFrame = (view: HTMLElement) =>
  view.querySelector('[data-dashed]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
