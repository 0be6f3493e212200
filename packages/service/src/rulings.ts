import type { Decision } from '@makegood/contract'
import {
  type Case, counterfactual, decide, decideByVersions, disclose, type OtherRuling, type Ruling, type Versions,
} from '@makegood/policy'
import type { Texts } from './versions.ts'

/** What the policy, or a law that is better, says of a case: whole for operators, and as the person may see it. */
export type Ruled = {
  ruling: Ruling
  decision: Decision
  /** The version of the policy that decided. */
  policyVersion: string
}

/** A ruling that is acted upon, with the other readings of its text that would have decided otherwise. */
export type Acted = Ruled & {
  /** For operators: where the ruling stands on how we read what the text leaves open. */
  readings: readonly OtherRuling[]
}

/** Decides by the versions of the policy that have a say (B4, D23) and the laws beside them (C36, C37), with proof. */
export function ruleOn({ laws }: Pick<Texts, 'laws'>, versions: Versions, kase: Case): Ruled {
  const { ruling, by } = decideByVersions(versions, kase, { trace: true, until: true, laws })
  const decision = disclose(by, ruling, counterfactual(by, kase, ruling, { laws }))
  return { ruling, decision, policyVersion: by.book.version }
}

/** The same without the proof: of a hundred results it would be megabytes. */
export function foretell({ laws }: Pick<Texts, 'laws'>, versions: Versions, kase: Case): Decision {
  const { ruling, by } = decideByVersions(versions, kase, { until: true, laws })
  return disclose(by, ruling)
}

/** Whether a fact that nobody has told yet would decide. */
export const hangsOn = ({ laws }: Pick<Texts, 'laws'>, versions: Versions, kase: Case, fact: string) =>
  versions.some((version) => decide(version, kase, { laws }).asks.includes(fact))
