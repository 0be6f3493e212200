'use client'

import type { ReactNode } from 'react'
import type { ReportSubject } from '../desk.ts'
import type { EvidenceFieldProps } from '../evidence/evidence-field.tsx'
import { useTexts } from '../texts.ts'
import { Failure } from '../ui/failure.tsx'
import { useLoaded } from '../use-loaded.ts'
import type { ReportMark } from './marks/mark.ts'
import { Preview } from './preview.tsx'

const loadMarks = async () => (await import('./marks/marks.tsx')).Marks
const loadEvidence = async () => (await import('../evidence/evidence-field.tsx')).EvidenceField

/** Brings what a form shows beside its fields, before somebody opens one. */
export const prefetchParts = () => Promise.all([loadMarks(), loadEvidence()]).catch(() => {})

type LateMarksProps = {
  subject: ReportSubject
  marks: readonly ReportMark[]
  onChange: (marks: readonly ReportMark[]) => void
  facts: ReactNode
}

/** The result with marks on it; until their code is there, and where it does not come, the result alone. */
export function LateMarks({ subject, ...marks }: LateMarksProps) {
  const { value: Marks } = useLoaded(loadMarks)
  return Marks ? <Marks subject={subject} {...marks} /> : <Preview subject={subject} />
}

export function LateEvidence(props: EvidenceFieldProps) {
  const { messages: { trouble } } = useTexts()
  const { value: EvidenceField, failed, retry } = useLoaded(loadEvidence)
  if (failed) return <Failure text={trouble.notLoaded} requestId={null} retry={trouble.tryAgain} onRetry={retry} />
  return EvidenceField && <EvidenceField {...props} />
}
