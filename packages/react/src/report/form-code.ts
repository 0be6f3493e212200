import { lateCode } from '../late-code.ts'

/** What a form shows beside its fields. */
export const marks = lateCode(async () => (await import('./marks/marks.tsx')).Marks)
export const evidence = lateCode(async () => (await import('../evidence/evidence-field.tsx')).EvidenceField)
