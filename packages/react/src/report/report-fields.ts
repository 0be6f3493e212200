import type { EvidenceFile } from '../evidence/evidence.ts'
import type { ReportMark } from './marks/mark.ts'

/** What a person enters in a report. */
export type ReportFields = {
  reason: string
  details: string
  marks: readonly ReportMark[]
  files: readonly EvidenceFile[]
}

export const EMPTY: ReportFields = { reason: '', details: '', marks: [], files: [] }

export const isEmpty = ({ reason, details, marks, files }: ReportFields) =>
  !reason && !details && marks.length === 0 && files.length === 0

/** A draft, and what becomes of it, is found by the results it is about, in whatever order they were chosen. */
export const draftIdOf = (resultIds: readonly string[]) => `report:${[...resultIds].sort().join(' ')}`
