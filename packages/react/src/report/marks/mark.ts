import type { Mark } from '@makegood/contract'

/** What is wrong with one result, shown on it: an area, a stroke, or a stretch of time. */
export type ReportMark = Omit<Mark, 'resultId'>

// The contract's limits: its module brings every schema along. A test compares them.
export const MARKS_MAX = 100
export const LABEL_MAX = 80
export const POINTS_MAX = 500
