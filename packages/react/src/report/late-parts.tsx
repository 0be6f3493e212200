'use client'

import type { EvidenceFieldProps } from '../evidence/evidence-field.tsx'
import { useTexts } from '../texts.ts'
import { Failure } from '../ui/failure.tsx'
import { useLoaded } from '../use-loaded.ts'
import { evidence, marks } from './form-code.ts'
import type { MarksProps } from './marks/marks.tsx'
import { Preview } from './preview.tsx'

/** The result with marks on it; until their code is there, and where it does not come, the result alone. */
export function LateMarks(props: MarksProps) {
  const { value } = useLoaded(marks.load)
  const Marks = marks.known ?? value
  return Marks ? <Marks {...props} /> : <Preview subject={props.subject} />
}

export function LateEvidence(props: EvidenceFieldProps) {
  const { messages: { trouble } } = useTexts()
  const { value, failed, retry } = useLoaded(evidence.load)
  const EvidenceField = evidence.known ?? value
  if (failed) return <Failure text={trouble.notLoaded} requestId={null} retry={trouble.tryAgain} onRetry={retry} />
  return EvidenceField && <EvidenceField {...props} />
}
