'use client'

import { type CSSProperties, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ReportSubject } from '../../desk.ts'
import { useTexts } from '../../texts.ts'
import { MARKS_MAX } from './mark.ts'
import { Rows } from './rows.tsx'
import { showFrame, Surface } from './surface.tsx'
import { ToolButton, UndoButton } from './tool.tsx'
import type { Tool } from './use-drawing.ts'
import type { Marking } from './use-marking.ts'

const MOST_ZOOM = 3

/** Width by height, until the picture tells its own. */
const FIRST_RATIO = 2

type PictureProps = {
  subject: ReportSubject
  marking: Marking
  onPick: (target: EventTarget) => void
  onBroken: () => void
}

/** The picture, to be drawn on by pointers or by a frame that keys move. */
export function Picture({ subject, marking, onPick, onBroken }: PictureProps) {
  const { messages: { marks: words }, format } = useTexts()
  const keysId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [ratio, setRatio] = useState<number | null>(null)
  const [tool, setTool] = useState<Tool | null>(null)
  const [zoom, setZoom] = useState(1)

  /** What is in the middle stays there. */
  const zoomTo = (next: number) => {
    const view = scroller.current!
    const x = (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth
    const y = (view.scrollTop + view.clientHeight / 2) / view.scrollHeight
    flushSync(() => setZoom(next))
    view.scrollTo(x * view.scrollWidth - view.clientWidth / 2, y * view.scrollHeight - view.clientHeight / 2)
    showFrame(view)
    marking.say(words.zoomed(format.number(next)))
  }
  const toggle = (name: Tool) => () => setTool(tool === name ? null : name)

  return (
    <>
      <div className="makegood-stage">
        <div
          ref={scroller}
          className="makegood-frame"
          data-zoomed={zoom > 1 || undefined}
          style={{ '--mg-ratio': ratio ?? FIRST_RATIO, '--mg-zoom': zoom } as CSSProperties}
        >
          <Surface
            subject={subject}
            marking={marking}
            tool={tool}
            ratio={ratio}
            onRatio={setRatio}
            keysId={keysId}
            onPick={onPick}
            onBroken={onBroken}
          />
        </div>
        <p id={keysId} className="makegood-keys">
          {words.keys}
        </p>
      </div>
      <div className="makegood-tools">
        <p className="makegood-small">
          {marking.isFull ? (
            words.full(format.number(MARKS_MAX))
          ) : (
            <>
              <span className="makegood-fine">{words.hint}</span>
              <span className="makegood-coarse">{words.hintTouch}</span>
            </>
          )}
        </p>
        <fieldset aria-label={words.tools}>
          <ToolButton icon="rectangle" name={words.area} isPressed={tool === 'area'} onPress={toggle('area')} />
          <ToolButton icon="brush" name={words.stroke} isPressed={tool === 'stroke'} onPress={toggle('stroke')} />
          <UndoButton marking={marking} />
          <ToolButton icon="zoom-out" name={words.zoomOut} isOff={zoom === 1} onPress={() => zoomTo(zoom - 1)} />
          <ToolButton icon="zoom-in" name={words.zoomIn} isOff={zoom === MOST_ZOOM} onPress={() => zoomTo(zoom + 1)} />
        </fieldset>
      </div>
      <Rows marking={marking} />
    </>
  )
}
