import { useState } from 'react'
import type { ReportSubject } from '../desk.ts'
import type { ReportMark } from '../report/marks/mark.ts'
import { Marks } from '../report/marks/marks.tsx'
import { clip } from './clip.ts'
import { picture } from './stories.tsx'

export const IMAGE: ReportSubject = { resultId: 'result', kind: 'image', src: picture, alt: 'a mountain lake', onRegenerate: undefined }
export const VIDEO: ReportSubject = { ...IMAGE, kind: 'video', src: clip, alt: 'a ball in flight' }

type MarksStandProps = {
  subject?: ReportSubject
  first?: readonly ReportMark[]
  /** Hears of every change. */
  onMarks?: (marks: readonly ReportMark[]) => void
}

/** Stands for the form, which holds the marks. */
export function MarksStand({ subject = IMAGE, first = [], onMarks }: MarksStandProps) {
  const [marks, setMarks] = useState(first)
  const change = (next: readonly ReportMark[]) => {
    setMarks(next)
    onMarks?.(next)
  }
  return (
    <div className="makegood" style={{ maxInlineSize: 400, marginInline: 'auto' }}>
      <Marks subject={subject} marks={marks} onChange={change} facts="Portrait · 4 credits · 3 min ago" />
    </div>
  )
}
