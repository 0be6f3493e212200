import type { Decision } from '@makegood/contract'
import { type Case, counterfactual, decide, disclose, type Ruling } from '@makegood/policy'
import type { Context } from './work.ts'

/** What the policy says of a case: whole for operators, and as the person may see it. */
export type Ruled = { ruling: Ruling; decision: Decision }

export function ruleOn({ compiled }: Pick<Context, 'compiled'>, kase: Case): Ruled {
  const ruling = decide(compiled, kase, { trace: true, until: true })
  return { ruling, decision: disclose(compiled, ruling, counterfactual(compiled, kase, ruling)) }
}

/** A ruling that is acted upon stands for good: no clock takes back what was given, refused or put before somebody. */
export const acted = ({ ruling, decision }: Ruled): Ruled => ({ ruling, decision: { ...decision, until: null } })
