import type { Check, Need, Scene } from './check.ts'
import type { Exchange } from './exchange.ts'
import { ConformanceError, type ConformanceOptions } from './options.ts'
import { createRedact, type Redact } from './redact.ts'
import { setTheScene } from './setting.ts'
import { findStage, type Stage, type StageDoor } from './stage.ts'
import { findThings } from './things.ts'
import { createWire, type Wire } from './wire.ts'

/** Where the checks of a run take place. */
export type Scenes = {
  /** What a check gets: on a stage a world of its own if it writes, one with others if it only reads. */
  find(check: Check): Promise<Scene>
  /** What was given, by what checks may need. */
  given: Readonly<Record<Need, boolean>>
  redact: Redact
}

type People = { token: string; otherToken?: string; expiredToken?: string; baseUrl?: string }

/** Milliseconds, where nobody says how long to wait. */
const PATIENCE = 30_000

/** @throws {ConformanceError} where nobody answers, something else does, or the token is not taken. */
export async function openScenes(options: ConformanceOptions): Promise<Scenes> {
  const { token, otherToken, expiredToken, write = false } = options
  if (!token && !options.stage) throw new ConformanceError('Give a token, or a stage.')
  const patience = options.patience === undefined ? PATIENCE : options.patience * 1000
  const { redact, keep } = createRedact()
  const refusals: Exchange[] = []
  const heard = (exchange: Exchange) => {
    if (exchange.came.status >= 400 || exchange.came.error !== null) refusals.push(exchange)
  }
  const speak = (baseUrl: string, bearer: string | null) => createWire({ baseUrl, token: bearer, redact, patience, heard })

  function sceneOf({ baseUrl: at, ...people }: People, stage: Stage | null): Scene {
    for (const secret of Object.values(people)) if (secret) keep(secret)
    const baseUrl = at === undefined ? options.baseUrl : new URL(at, options.stage).href
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
      refusals,
      patience,
    }
  }

  async function openWorld({ policy, empty }: Pick<Check, 'policy' | 'empty'>, door: StageDoor): Promise<Scene> {
    const stage = await door.open(policy)
    const { token: own, otherToken: others, expiredToken: old, baseUrl } = stage.world
    const scene = sceneOf({ token: own, otherToken: others, ...(old && { expiredToken: old }), ...(baseUrl !== undefined && { baseUrl }) }, stage)
    if (!empty) await setTheScene(stage, scene.wire)
    return scene
  }

  if (options.stage) {
    const door = await knockAtStage(options.stage, redact, patience)
    let shared: Promise<Scene> | null = null
    return {
      redact,
      given: { write: true, other: true, expired: true, stage: true },
      find: (check) => {
        const alone = check.policy ?? check.needs?.some((need) => need === 'stage' || need === 'write')
        return alone ? openWorld(check, door) : (shared ??= openWorld({}, door))
      },
    }
  }
  const scene = sceneOf({ token: token!, ...(otherToken && { otherToken }), ...(expiredToken && { expiredToken }) }, null)
  await knock(scene.wire)
  return {
    redact,
    given: { write, other: Boolean(otherToken), expired: Boolean(expiredToken), stage: false },
    find: async () => scene,
  }
}

async function knock(wire: Wire): Promise<void> {
  const { sent, came } = await wire.get('/v1/policy')
  if (came.error !== null) throw new ConformanceError(`Nobody answers at ${sent.url}. ${came.error}`)
  if (came.status === 401) throw new ConformanceError(`The token is not taken: ${sent.url} answers 401.`)
  // A wrong address would fail at everything and say nothing: most servers answer it with a page.
  const isElsewhere = came.json === undefined && (came.status < 400 || came.status === 404)
  if (isElsewhere)
    throw new ConformanceError(
      `This is not the API: ${sent.url} answers ${came.status}, and not with JSON. Give the address below which /v1 stands.`,
    )
}

async function knockAtStage(url: string, redact: Redact, patience: number): Promise<StageDoor> {
  try {
    return await findStage(url, redact, patience)
  } catch (error) {
    throw new ConformanceError(error instanceof Error ? error.message : String(error))
  }
}
