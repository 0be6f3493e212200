import type { PolicyFault } from '../../packages/react/src/testing/workshop/own-policy.ts'

/** What the panel of the policy and the page of the stories say to each other: a text, and what is wrong with it. */
export const CHECK = 'makegood/policy/check'
export const CHECKED = 'makegood/policy/checked'
/** The name of a published policy, and its text. */
export const SEED = 'makegood/policy/seed'
export const SEEDED = 'makegood/policy/seeded'

export type Checked = { text: string; id: string | null; faults: readonly PolicyFault[] }
