'use client'

import { useState } from 'react'
import { sentences } from '../../languages/sentence.ts'
import { useTexts } from '../../texts.ts'
import { MARKS_MAX, type ReportMark } from './mark.ts'

/** A step that can be taken back: a mark was put at the end, or one was removed. */
type Step = { at: number; removed?: ReportMark }

/** The marks of a result, what can be done with them, and what is said of it to those who do not see. */
export type Marking = {
  readonly marks: readonly ReportMark[]
  readonly isFull: boolean
  readonly canUndo: boolean
  /** The mark that is pointed out. */
  readonly lit: number | null
  light(index: number | null): void
  readonly said: string
  say(text: string): void
  /** `where` is said with it. */
  add(mark: ReportMark, where?: string): void
  change(index: number, part: ReportMark): void
  remove(index: number): void
  /** Takes the last adding or removing back, and leaves labels as they are by now. */
  undo(): void
}

export function useMarking(marks: readonly ReportMark[], onChange: (marks: readonly ReportMark[]) => void): Marking {
  const { messages, format } = useTexts()
  const { marks: words } = messages
  const [steps, setSteps] = useState<readonly Step[]>([])
  const [lit, light] = useState<number | null>(null)
  const [said, say] = useState('')
  const isFull = marks.length >= MARKS_MAX
  const numberOf = (index: number) => format.number(index + 1)

  const insert = (at: number, mark: ReportMark, where?: string) => {
    onChange(marks.toSpliced(at, 0, mark))
    say(sentences([words.added(numberOf(at)), where], messages))
  }
  const take = (at: number) => {
    onChange(marks.toSpliced(at, 1))
    say(words.removed(numberOf(at)))
    light(null)
  }

  return {
    marks,
    isFull,
    canUndo: steps.length > 0,
    lit,
    light,
    said,
    say,
    add(mark, where) {
      if (isFull) return say(words.full(format.number(MARKS_MAX)))
      setSteps([...steps, { at: marks.length }])
      insert(marks.length, mark, where)
    },
    change: (index, part) => onChange(marks.with(index, { ...marks[index], ...part })),
    remove(index) {
      const removed = marks[index]
      if (!removed) return
      setSteps([...steps, { at: index, removed }])
      take(index)
    },
    undo() {
      const step = steps.at(-1)
      if (!step) return
      setSteps(steps.slice(0, -1))
      if (step.removed) insert(step.at, step.removed)
      else take(step.at)
    },
  }
}
