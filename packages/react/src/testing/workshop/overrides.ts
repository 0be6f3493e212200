import { scenarios, type ScenarioName } from '@makegood/msw'
import { policies, type Policy, type PolicyId } from '@makegood/policy'
import type { Language } from '../../languages/messages.ts'
import { networks, type NetworkName } from './networks.ts'
import { checkOwnPolicy } from './own-policy.ts'

/** What the toolbars put in the place of what a story has set; what is left out is as the story has it. */
export type Overrides = {
  policy?: PolicyId | Policy
  scenario?: ScenarioName
  network?: NetworkName
  /** `locale` says how its numbers and dates are written. */
  language?: Spoken
}

/** A language, and where it is spoken. */
export type Spoken = { locale: string; words: Language }

/** What the toolbars say. Empty, absent and unknown values leave a story as it is. */
export type Choices = { readonly [Name in 'policy' | 'scenario' | 'network' | 'language']?: unknown }

export type Sources = {
  /** The text of the policy that somebody pasted. */
  ownPolicy: () => string
  languageOf: (tag: string) => Promise<Spoken | undefined>
}

export const scenarioNames = Object.keys(scenarios)

const OWN_POLICY = 'own'

/** Reads what the toolbars say. */
export async function overridesOf({ policy, scenario, network, language }: Choices, sources: Sources): Promise<Overrides> {
  const chosen = policyOf(policy, sources.ownPolicy)
  const spoken = typeof language === 'string' && language !== '' && language !== 'en' ? await sources.languageOf(language) : undefined
  return {
    ...(chosen && { policy: chosen }),
    ...(isNameIn(scenarios, scenario) && { scenario }),
    ...(isNameIn(networks, network) && { network }),
    ...(spoken && { language: spoken }),
  }
}

/** Whether a story is shown as anything but itself: what its play function expects may not hold then. */
export const isOverridden = (choices: Choices): boolean =>
  isNameIn(policies, choices.policy) ||
  choices.policy === OWN_POLICY ||
  isNameIn(scenarios, choices.scenario) ||
  isNameIn(networks, choices.network) ||
  (typeof choices.language === 'string' && choices.language !== '' && choices.language !== 'en')

/** Names the world that these make, so that one which is there already is kept. */
export const worldKeyOf = ({ policy, scenario }: Overrides): string => JSON.stringify([policy, scenario])

/** A pasted policy that is wrong leaves the story as it is; the panel says what is wrong with it. */
function policyOf(chosen: unknown, ownPolicy: () => string): PolicyId | Policy | null {
  if (isNameIn(policies, chosen)) return chosen
  return chosen === OWN_POLICY ? checkOwnPolicy(ownPolicy()).policy : null
}

const isNameIn = <Names extends object>(names: Names, name: unknown): name is keyof Names & string =>
  typeof name === 'string' && Object.hasOwn(names, name)
