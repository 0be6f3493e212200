export type { Need } from './check.ts'
export { countOutcomes, type Failure, type Finding, type Outcome, type Report } from './finding.ts'
export { ConformanceError, type ConformanceOptions, conformanceReport, runConformance } from './run.ts'
export type { StageOffer, StageSteps, StageWorld, StepName } from './stage.ts'
