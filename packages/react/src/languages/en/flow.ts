import { enEvidence } from './evidence.ts'
import { enMarks } from './marks.ts'
import { enReasons } from './reasons.ts'
import { enReport } from './report.ts'
import { lightEnglish } from './light.ts'

/** What the report says. It loads without the rest. */
export const reportEnglish = { ...lightEnglish, ...enReport, ...enEvidence, ...enMarks, ...enReasons }
