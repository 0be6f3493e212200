'use client'

import type { ReportSubject } from '../desk.ts'
import { useTexts } from '../texts.ts'
import { Thumbnail } from './thumbnail.tsx'

/** From here on the rest is a number. */
const MOST = 8

/** The results that one report is about. */
export function Subjects({ subjects }: { subjects: readonly ReportSubject[] }) {
  const { messages: { several }, format } = useTexts()
  const rest = subjects.length - MOST
  return (
    <ul className="makegood-subjects" aria-label={several.list}>
      {subjects.slice(0, rest > 1 ? MOST : MOST + 1).map((subject) => (
        <li key={subject.resultId}>
          <Thumbnail subject={subject} />
        </li>
      ))}
      {rest > 1 && <li className="makegood-subjects-more">{several.more(format.number(rest))}</li>}
    </ul>
  )
}
