import { enEvidence } from './en-evidence.ts'
import { enMarks } from './en-marks.ts'
import { enReasons } from './en-reasons.ts'
import { enReport } from './en-report.ts'
import { lightEnglish } from './light.ts'

/** What the report says. It loads without the rest. */
export const reportEnglish = { ...lightEnglish, ...enReport, ...enEvidence, ...enMarks, ...enReasons }
