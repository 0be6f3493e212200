'use client'

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ReportSubject } from '../../desk.ts'
import { useTexts } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { isSafe, NoPreview } from '../preview.tsx'
import { Clip } from './clip.tsx'
import { Folded } from './folded.tsx'
import type { ReportMark } from './mark.ts'
import { Picture } from './picture.tsx'
import { type Marking, useMarking } from './use-marking.ts'
import { useNarrow } from './use-narrow.ts'

export type MarksProps = {
  subject: ReportSubject
  marks: readonly ReportMark[]
  onChange: (marks: readonly ReportMark[]) => void
  /** What is known of the result, in a line: feature, credits, time. */
  facts: ReactNode
}

/**
 * The result, large enough to see what is wrong with it, and to be marked: areas and strokes on a picture, stretches of
 * a clip, each with a label, by pointers or by keys. Narrow, it is folded until it is asked for. It renders a `div`.
 *
 * @example
 * ```tsx
 * <Marks subject={subject} marks={draft.fields.marks} onChange={(marks) => change({ marks })} facts="Portrait · 4 credits" />
 * ```
 */
export function Marks({ subject, marks, onChange, facts }: MarksProps) {
  const marking = useMarking(marks, onChange)
  const isNarrow = useNarrow()
  /** Null until it is opened or folded by hand: only then does the focus go along. */
  const [isOpen, setOpen] = useState<boolean | null>(null)
  const [isBroken, setBroken] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const onBroken = () => setBroken(true)

  useEffect(() => {
    if (isOpen === false) opener.current?.focus()
  }, [isOpen])

  if (isBroken || !isSafe(subject.src)) {
    return (
      <div className="makegood-marks">
        <Facts facts={facts} />
        <NoPreview alt={subject.alt} />
      </div>
    )
  }
  return isNarrow && !isOpen ? (
    <Folded subject={subject} marks={marks} facts={facts} openRef={opener} onOpen={() => setOpen(true)} onBroken={onBroken} />
  ) : (
    <Editor
      subject={subject}
      marking={marking}
      facts={facts}
      takesFocus={isOpen === true}
      onDone={isNarrow ? () => setOpen(false) : null}
      onBroken={onBroken}
    />
  )
}

const Facts = ({ facts }: { facts: ReactNode }) => facts && <div className="makegood-small">{facts}</div>

type EditorProps = {
  subject: ReportSubject
  marking: Marking
  facts: ReactNode
  takesFocus: boolean
  /** Null where it cannot be folded. */
  onDone: (() => void) | null
  onBroken: () => void
}

function Editor({ subject, marking, facts, takesFocus, onDone, onBroken }: EditorProps) {
  const { messages: { marks: words } } = useTexts()
  const root = useRef<HTMLDivElement>(null)
  const { length } = marking.marks

  useEffect(() => {
    if (takesFocus) root.current?.focus()
  }, [takesFocus])

  // The focus may have been in the row that went.
  const before = useRef(length)
  useLayoutEffect(() => {
    const { activeElement } = root.current!.getRootNode() as Document | ShadowRoot
    const isLost = length < before.current && (!activeElement || activeElement === document.body)
    before.current = length
    if (isLost) (root.current!.querySelector<HTMLElement>('[data-row]:last-child > button:last-child') ?? root.current!).focus()
  }, [length])

  const pick = (target: EventTarget) => {
    const mark = (target as Element).closest('[data-mark]')?.getAttribute('data-mark')
    if (mark) root.current!.querySelector<HTMLElement>(`[data-row="${mark}"] input`)?.focus()
  }
  const handlers = {
    onClick: ({ target }: MouseEvent) => pick(target),
    onKeyDown(event: KeyboardEvent) {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z'
      // A text has an undo of its own.
      if (!isUndo || (event.target as Element).matches('[type="text"]')) return
      event.preventDefault()
      marking.undo()
    },
  }

  return (
    <section ref={root} className="makegood-marks" aria-label={words.title} tabIndex={-1} {...handlers}>
      <Facts facts={facts} />
      {subject.kind === 'video' ? (
        <Clip subject={subject} marking={marking} onBroken={onBroken} />
      ) : (
        <Picture subject={subject} marking={marking} onPick={pick} onBroken={onBroken} />
      )}
      {onDone && <Button onClick={onDone}>{words.done}</Button>}
      <output className="makegood-hidden">{marking.said}</output>
    </section>
  )
}
