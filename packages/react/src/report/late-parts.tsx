'use client'

import type { EvidenceFieldProps } from '../evidence/evidence-field.tsx'
import { useLate } from '../late-code.ts'
import { useTexts } from '../texts.ts'
import { Failure } from '../ui/failure.tsx'
import { evidence, marks } from './form-code.ts'
import type { MarksProps } from './marks/marks.tsx'
import { Preview } from './preview.tsx'

/** The result with marks on it; until their code is there, and where it does not come, the result alone. */
export function LateMarks(props: MarksProps) {
  const { value: Marks } = useLate(marks)
  return Marks ? <Marks {...props} /> : <Preview subject={props.subject} />
}

export function LateEvidence(props: EvidenceFieldProps) {
  const { messages: { trouble } } = useTexts()
  const { value: EvidenceField, failed, retry } = useLate(evidence)
  if (failed) return <Failure text={trouble.notLoaded} requestId={null} retry={trouble.tryAgain} onRetry={retry} />
  return EvidenceField && <EvidenceField {...props} />
}
