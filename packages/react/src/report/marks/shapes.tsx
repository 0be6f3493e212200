'use client'

import { type CSSProperties, memo } from 'react'
import { useTexts } from '../../texts.ts'
import { boundsOf } from './geometry.ts'
import type { ReportMark } from './mark.ts'
import { CANVAS, pathOf } from './stroke.ts'
import type { Marking } from './use-marking.ts'

/** How far the dark edge of a stroke reaches beyond it, on both sides together. */
const EDGE = 8

const percent = (fraction: number) => `${fraction * 100}%`

type ShapeProps = { mark: ReportMark; ratio: number; index?: number; isLit?: boolean; dashed?: boolean }

/** White with a dark edge: it is seen on any picture. */
const Shape = memo(function Shape({ mark: { area, stroke }, ratio, index, isLit, dashed }: ShapeProps) {
  const place = area && { x: percent(area.x), y: percent(area.y), width: percent(area.width), height: percent(area.height), rx: 6 }
  const path = stroke && { d: pathOf(stroke.points, ratio) }
  return (
    <g data-mark={index} data-lit={isLit || undefined} data-dashed={dashed}>
      {place && (
        <>
          <rect {...place} data-edge />
          <rect {...place} />
        </>
      )}
      {stroke && (
        <svg viewBox={`0 0 ${CANVAS} ${CANVAS / ratio}`}>
          <path {...path} strokeWidth={stroke.width * CANVAS + EDGE} data-edge />
          <path {...path} strokeWidth={stroke.width * CANVAS} />
        </svg>
      )}
    </g>
  )
})

type MarksShown = Pick<Marking, 'marks' | 'lit'>

type ShapesProps = MarksShown & {
  /** The picture's width by its height. */
  ratio: number
  /** What is being drawn. */
  drawn: ReportMark | null
  /** What the keyboard's frame holds. */
  framed: ReportMark | null
}

/** The marks, exactly over the picture. */
export function Shapes({ marks, lit, ratio, drawn, framed }: ShapesProps) {
  return (
    <svg className="makegood-shapes" aria-hidden="true">
      {marks.map((mark, index) => (
        <Shape key={index} mark={mark} index={index} ratio={ratio} isLit={lit === index} />
      ))}
      {drawn && <Shape mark={drawn} ratio={ratio} />}
      {framed && <Shape mark={framed} ratio={ratio} dashed />}
    </svg>
  )
}

/** Their numbers and labels, above each of them, inside the picture. */
export const Chips = memo(function Chips({ marks, lit }: MarksShown) {
  const { messages: { marks: words }, format } = useTexts()
  return marks.map((mark, index) => {
    const bounds = boundsOf(mark)
    return (
      bounds && (
        <span key={index} className="makegood-chip" style={{ '--mg-x': bounds.x, '--mg-y': bounds.y } as CSSProperties} aria-hidden="true">
          <span data-mark={index} data-lit={lit === index || undefined} dir="auto">
            {words.chip(format.number(index + 1), mark.label ?? '')}
          </span>
        </span>
      )
    )
  })
})
