import type { Exchange } from './exchange.ts'
import { Failed, Skipped } from './failed.ts'
import type { Redact } from './redact.ts'

/**
 * A door for tests that a backend may have: over it the tables of the policies are played, and checks get people with
 * something in their wallets. Only where tests run; never in production.
 *
 * `GET <stage>` says what it offers. `POST <stage>` with a policy opens a world: two people with empty wallets.
 * `POST <world>/<step>` does one step there, with JSON in and JSON out.
 */
export type StageOffer = {
  /** The policies that may be in force, by their ids. */
  policies: readonly string[]
  /** The steps that can be done. Checks that need another are skipped. */
  steps: readonly string[]
}

/** What `POST <stage>` answers to `{ "policy": "anumi" }`. */
export type StageWorld = {
  /** Where its steps are done, absolute or from the address of the stage. */
  url: string
  /** Where its API stands, without `/v1`; that of the run without it. */
  baseUrl?: string
  /** The person of the checks. */
  token: string
  /** Somebody else. */
  otherToken: string
  /** One that has expired, of either. */
  expiredToken?: string
}

type Money = { amount: number; currency: string }
type Person = { person?: 'other' }

/** Every step: what it is given, and what it answers. Whose it is says `person`; without it, the person of the checks. */
export type StageSteps = {
  /** Buys a pack; `duplicateOf` is the order that it repeats by mistake, null if it is known to repeat none. */
  buyPack: [
    input: Person & {
      credits: number
      paid: Money
      method: { kind: string; label: string }
      channel?: string
      duplicateOf?: string | null
      thirdParty?: boolean
      externalFees?: number
      refundFee?: number
      /** Bought from an address that is not the person's. */
      fromElsewhere?: boolean
      sale?: Record<string, unknown>
    },
    answer: { id: string; orderId: string },
  ]
  grantCredits: [input: Person & { kind: 'free' | 'bonus'; credits: number }, answer: object]
  /** Charges for a run and, unless its outcome is `running`, ends it. */
  generate: [
    input: Person & {
      kind: 'image' | 'video'
      feature: string
      platform: string
      surface: string
      credits: number
      outcome: string
      /** How many results it yields. */
      results: number
      failure?: { source: string; provider: string | null }
      missing?: readonly string[]
    },
    answer: { id: string; results: readonly string[] },
  ]
  download: [input: { resultId: string }, answer: object]
  /** The service breaks down, until `endIncident`. */
  incident: [input: { complete: boolean }, answer: { id: string }]
  endIncident: [input: { id: string; remedied: boolean }, answer: object]
  flag: [input: Person & { kind: 'malicious_use' | 'false_information' }, answer: object]
  setStanding: [input: Person & { standing: string; forfeit?: boolean }, answer: object]
  cancelService: [input: Person, answer: object]
  /** Tells the judge what to find on a result. */
  judge: [input: { resultId: string; unusable: boolean }, answer: object]
  chargeback: [input: { packId: string; state: 'opened' | 'withdrawn' | 'paid' }, answer: object]
  /** A reviewer decides. An approval without an amount gives what the policy would, or what is left. */
  decideReview: [input: { refundId: string; verdict: 'approve' | 'decline' | 'ask'; note?: string }, answer: object]
  payOut: [input: { refundId: string }, answer: object]
  arrive: [input: { refundId: string }, answer: object]
  failTransfer: [input: { refundId: string; final?: boolean }, answer: object]
  /** Moves the clock on, by an ISO 8601 duration. */
  advance: [input: { by: string }, answer: object]
}
/** The name of a step of the stage. */
export type StepName = keyof StageSteps

/** A world that was opened. */
export type Stage = {
  policy: string
  world: StageWorld
  offers(step: StepName): boolean
  play<Name extends StepName>(step: Name, input: StageSteps[Name][0]): Promise<StageSteps[Name][1]>
}

export type StageDoor = { offer: StageOffer; open(policy?: string): Promise<Stage> }

/** Knocks at a stage, which has so many milliseconds for each answer. */
export async function findStage(url: string, redact: Redact, patience: number): Promise<StageDoor> {
  const ask = askerFor(redact, patience)
  const offer = (await ask(url, null)) as StageOffer
  if (!Array.isArray(offer?.policies) || !Array.isArray(offer?.steps) || offer.policies.length === 0)
    throw new Failed('a stage that says which policies and steps it offers', `GET ${url} said ${JSON.stringify(offer)}`)
  const usual = offer.policies.includes('anumi') ? 'anumi' : offer.policies[0]!
  return {
    offer,
    async open(policy = usual) {
      if (!offer.policies.includes(policy)) throw new Skipped(`The stage does not offer the policy ${policy}.`)
      const world = (await ask(url, { policy })) as StageWorld
      const missing = (['url', 'token', 'otherToken'] as const).find((name) => typeof world?.[name] !== 'string')
      if (missing) throw new Failed(`POST ${url} to answer with ${missing}`, 'it did not')
      const steps = new URL(world.url, url).href.replace(/\/+$/, '')
      return {
        policy,
        world,
        offers: (step) => offer.steps.includes(step),
        async play(step, input) {
          if (!offer.steps.includes(step)) throw new Skipped(`The stage does not offer the step ${step}.`)
          return (await ask(`${steps}/${step}`, input)) as never
        },
      }
    },
  }
}

const askerFor = (redact: Redact, patience: number) => async (url: string, body: object | null): Promise<unknown> => {
  const sent = body === null ? null : JSON.stringify(body)
  const init = sent === null ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: sent }
  const { ok, status, text } = await fetchText(url, { ...init, signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
    throw new Failed('the stage to answer', `${url}: ${error instanceof Error ? error.message : String(error)}`)
  })
  const exchange: Exchange = {
    sent: { method: sent === null ? 'GET' : 'POST', url, headers: {}, body: sent },
    came: { status, headers: {}, text: redact(text), json: undefined, error: null },
  }
  if (!ok) throw new Failed('the stage to do a step', `it answered ${status}`, [exchange])
  try {
    return JSON.parse(text)
  } catch {
    throw new Failed('the stage to answer with JSON', `${url} did not`, [exchange])
  }
}

async function fetchText(url: string, init: RequestInit) {
  const response = await fetch(url, init)
  return { ok: response.ok, status: response.status, text: await response.text() }
}
