import type { Check, Need } from './check.ts'
import { checks } from './checks.ts'
import { tell } from './exchange.ts'
import { Failed, Skipped } from './failed.ts'
import { type ConformanceReport, countOutcomes, type Finding } from './finding.ts'
import { ConformanceError, type ConformanceOptions } from './options.ts'
import { openScenes, type Scenes } from './scenes.ts'

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
  const scenes = await openScenes(options)
  const beside = chosen.filter(({ when }) => when === 'beside').map((check) => findOut(check, scenes))
  for (const check of chosen) if (!check.when) yield await findOut(check, scenes)
  for (const finding of beside) yield await finding
  for (const check of chosen) if (check.when === 'last') yield await findOut(check, scenes)
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

async function findOut(check: Check, { given, find, redact }: Scenes): Promise<Finding> {
  const { id, must, source, fix, needs = [] } = check
  const told = { id, must, source, why: null, notes: [], failure: null, took: 0 }
  const missing = needs.filter((need) => !given[need])
  if (missing.length > 0) return { ...told, outcome: 'needs', why: missing.map((need) => ASK[need]).join('; ') }
  const begun = performance.now()
  const took = () => Math.round(performance.now() - begun)
  try {
    const notes = (await check.run(await find(check))) ?? []
    return { ...told, outcome: 'holds', notes: notes.map(redact), took: took() }
  } catch (error) {
    if (error instanceof Skipped) return { ...told, outcome: 'skipped', why: redact(error.message), took: took() }
    const { expected, came, exchanges } =
      error instanceof Failed
        ? error
        : { expected: must, came: error instanceof Error ? error.message : String(error), exchanges: [] }
    const shown = exchanges.map(tell).map((one) => ({ sent: redact(one.sent), came: redact(one.came) }))
    const failure = { expected: redact(expected), came: redact(came), fix, exchanges: shown }
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
