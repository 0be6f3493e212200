export type { ConformanceReport, Finding, FindingFailure, FindingOutcome } from './finding.ts'
export { ConformanceError, type ConformanceOptions, conformanceReport, runConformance } from './run.ts'
export type { StageOffer, StageSteps, StageWorld, StepName } from './stage.ts'
