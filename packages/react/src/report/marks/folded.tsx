'use client'

import { type ReactNode, type Ref } from 'react'
import type { ReportSubject } from '../../desk.ts'
import { useTexts } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import type { ReportMark } from './mark.ts'

type FoldedProps = {
  subject: ReportSubject
  marks: readonly ReportMark[]
  facts: ReactNode
  openRef: Ref<HTMLButtonElement>
  onOpen: () => void
  onBroken: () => void
}

/** On a narrow page: the result in small, what it is, and what is marked. Either opens the large one. */
export function Folded({ subject: { kind, src, alt }, marks, facts, openRef, onOpen, onBroken }: FoldedProps) {
  const { messages: { marks: words }, format } = useTexts()
  const { length } = marks
  const label = marks.find((mark) => mark.label)?.label ?? ''
  return (
    <div className="makegood-folded">
      <button type="button" className="makegood-thumb" aria-label={words.openOf(alt)} onClick={onOpen}>
        {kind === 'video' ? (
          <video src={src} muted playsInline preload="metadata" onError={onBroken} />
        ) : (
          <img src={src} alt="" onError={onBroken} />
        )}
      </button>
      <div>
        {facts && <div className="makegood-small">{facts}</div>}
        <Button ref={openRef} data-shape="chip" onClick={onOpen}>
          {length > 0 ? words.summary(length, format.number(length), label) : words.open}
        </Button>
      </div>
    </div>
  )
}
