import { checks } from './checks.ts'
import type { Check, Need, Scene } from './check.ts'
import { type Exchange, tell } from './exchange.ts'
import { Failed, Skipped } from './failed.ts'
import { type ConformanceReport, countOutcomes, type Finding } from './finding.ts'
import { createRedact } from './redact.ts'
import { setTheScene } from './setting.ts'
import { findStage, type Stage, type StageDoor } from './stage.ts'
import { findThings } from './things.ts'
import { createWire } from './wire.ts'

/** What a run is given. */
export type ConformanceOptions = {
  /** Where the API stands, without `/v1`. */
  baseUrl: string
  /** The bearer token of a person. It is never shown. Not needed with a stage. */
  token?: string
  /** The token of somebody else: without it nothing is said of what one person may see of another. */
  otherToken?: string
  /** A token that has expired. */
  expiredToken?: string
  /** The address of a stage: a test door of the backend. Everything then happens in worlds that it opens. */
  stage?: string
  /** Also what leaves something behind: attachments, statements of withdrawal, reports, requests. On a stage always. */
  write?: boolean
  /** Only the checks whose id is one of these, or begins with one and a dot. */
  only?: readonly string[]
  /** Seconds to wait for an answer, and for the sign of life of a silent stream; 30 without. */
  patience?: number
}

/** The run could not even begin: nobody answers, or something that it needs was not given. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError'
}

/**
 * Runs the behaviour of the contract against a backend and tells each finding as it comes. Nothing is written unless
 * `write` or a stage says so.
 *
 * @throws {ConformanceError} where nobody answers, or what it is given does not do.
 * @example
 * ```ts
 * for await (const { id, outcome } of runConformance({ baseUrl: 'https://api.example.com', token })) console.log(id, outcome)
 * ```
 */
export async function* runConformance(options: ConformanceOptions): AsyncGenerator<Finding, void, undefined> {
  const chosen = choose(checks, options.only)
  const { token, otherToken, expiredToken, write = false, patience: seconds = 30 } = options
  const { redact, keep } = createRedact()
  for (const secret of [token, otherToken, expiredToken]) if (secret) keep(secret)
  if (!token && !options.stage) throw new ConformanceError('Give a token, or a stage.')
  const patience = seconds * 1000
  const exchanges: Exchange[] = []
  const speak = (baseUrl: string, bearer: string | null) =>
    createWire({ baseUrl, token: bearer, redact, patience, heard: (exchange) => void exchanges.push(exchange) })
  const door = options.stage ? await knockAtStage(options.stage, redact) : null
  if (!door) await knock(speak(options.baseUrl, token ?? null))

  const sceneOf = (
    people: { token: string; otherToken?: string; expiredToken?: string; baseUrl?: string },
    stage: Stage | null,
  ): Scene => {
    for (const secret of [people.token, people.otherToken, people.expiredToken]) if (secret) keep(secret)
    const baseUrl = people.baseUrl === undefined ? options.baseUrl : new URL(people.baseUrl, options.stage).href
    const wire = speak(baseUrl, people.token)
    let things: ReturnType<Scene['things']> | null = null
    return {
      wire,
      other: people.otherToken ? speak(baseUrl, people.otherToken) : null,
      nobody: speak(baseUrl, null),
      stranger: speak(baseUrl, 'nobody-knows-this-one'),
      expired: people.expiredToken ? speak(baseUrl, people.expiredToken) : null,
      stage,
      token: people.token,
      things: () => (things ??= findThings(wire)),
      exchanges,
      patience,
    }
  }
  const own = token ? sceneOf({ token, ...(otherToken && { otherToken }), ...(expiredToken && { expiredToken }) }, null) : null
  let shared: Promise<Scene> | null = null

  async function openScene({ policy, empty }: Pick<Check, 'policy' | 'empty'>, at: StageDoor): Promise<Scene> {
    const stage = await at.open(policy)
    const scene = sceneOf(stage.world, stage)
    if (!empty) await setTheScene(stage, scene.wire)
    return scene
  }

  /** What writes gets a world of its own on a stage; what only reads shares one. */
  async function find(check: Check): Promise<Scene> {
    if (!door) return own!
    const alone = check.policy ?? check.needs?.some((need) => need === 'stage' || need === 'write')
    return alone ? openScene(check, door) : (shared ??= openScene({}, door))
  }
  const given: Record<Need, boolean> = {
    write: write || door !== null,
    other: otherToken !== undefined || door !== null,
    expired: expiredToken !== undefined || door !== null,
    stage: door !== null,
  }

  const run = (check: Check) => findOut(check, given, () => find(check), redact)
  const beside = chosen.filter(({ when }) => when === 'beside').map(run)
  for (const check of chosen) if (!check.when) yield await run(check)
  for (const finding of beside) yield await finding
  for (const check of chosen) if (check.when === 'last') yield await run(check)
}

/**
 * Runs it all and answers with everything at once.
 *
 * @example
 * ```ts
 * const { counts } = await conformanceReport({ baseUrl, token, otherToken })
 * if (counts.fails > 0) process.exitCode = 1
 * ```
 */
export async function conformanceReport(options: ConformanceOptions): Promise<ConformanceReport> {
  const findings: Finding[] = []
  for await (const finding of runConformance(options)) findings.push(finding)
  return { baseUrl: options.baseUrl, findings, counts: countOutcomes(findings) }
}

const ASK: Record<Need, string> = {
  write: '--write, or --stage',
  other: '--other-token, or --stage',
  expired: '--expired-token, or --stage',
  stage: '--stage',
}

async function findOut(
  check: Check,
  given: Record<Need, boolean>,
  scene: () => Promise<Scene>,
  redact: (text: string) => string,
): Promise<Finding> {
  const { id, must, source, fix, needs = [] } = check
  const told = { id, must, source, why: null, notes: [], failure: null, took: 0 }
  const missing = needs.filter((need) => !given[need])
  if (missing.length > 0) return { ...told, outcome: 'needs', why: missing.map((need) => ASK[need]).join('; ') }
  const begun = performance.now()
  const took = () => Math.round(performance.now() - begun)
  try {
    const notes = (await check.run(await scene())) ?? []
    return { ...told, outcome: 'holds', notes: notes.map(redact), took: took() }
  } catch (error) {
    if (error instanceof Skipped) return { ...told, outcome: 'skipped', why: redact(error.message), took: took() }
    const { expected, came, exchanges } =
      error instanceof Failed
        ? error
        : { expected: must, came: error instanceof Error ? error.message : String(error), exchanges: [] }
    const failure = { expected: redact(expected), came: redact(came), fix, exchanges: exchanges.map(tell) }
    return { ...told, outcome: 'fails', failure, took: took() }
  }
}

function choose(all: readonly Check[], only: readonly string[] | undefined): readonly Check[] {
  if (!only || only.length === 0) return all
  const unknown = only.find((one) => !all.some(({ id }) => matches(id, one)))
  if (unknown !== undefined) throw new ConformanceError(`There is no check ${unknown}.`)
  return all.filter(({ id }) => only.some((one) => matches(id, one)))
}

const matches = (id: string, one: string) => id === one || id.startsWith(`${one}.`)

async function knock(wire: ReturnType<typeof createWire>): Promise<void> {
  const { sent, came } = await wire.get('/v1/policy')
  if (came.error !== null) throw new ConformanceError(`Nobody answers at ${sent.url}. ${came.error}`)
}

async function knockAtStage(url: string, redact: (text: string) => string): Promise<StageDoor> {
  try {
    return await findStage(url, redact)
  } catch (error) {
    throw new ConformanceError(error instanceof Error ? error.message : String(error))
  }
}
