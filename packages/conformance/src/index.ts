export type { ConformanceReport, Finding, FindingFailure, FindingOutcome } from './finding.ts'
export { ConformanceError, type ConformanceOptions } from './options.ts'
export { conformanceReport, runConformance } from './run.ts'
export type { StageOffer, StageSteps, StageWorld, StepName } from './stage.ts'
