export type { Names, PromiseChanges, RuleChange, RuleChanges, Setting } from './changes.ts'
export { type Answer, type Change, compare, type Comparison, type Differences } from './compare.ts'
export { type CaseChange, type Diff, diff } from './diff.ts'
