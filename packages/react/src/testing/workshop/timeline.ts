import type { PackList, Wallet } from '@makegood/contract'
import type { Levers, RefundWorld } from '@makegood/msw'
import { type Act, askableOf, perform, possibleActs, type Situation } from './acts.ts'
import { get, type Mark, type Outage, readHappened, unreportedOf } from './marks.ts'

/** What has come of a world so far, in epoch milliseconds. */
export type TimeState = {
  start: number
  now: number
  /** What happened up to now, and what happens later when time goes on as it did. */
  marks: Mark[]
  acts: Act[]
}

/** How a world was moved; `back`: it was set anew and played again up to an earlier moment. */
type Moved = 'on' | 'back'

/** The time of one world, to be moved both ways. */
export type Timeline = {
  state(): Promise<TimeState>
  moveTo(at: number): Promise<void>
  act(act: Act): Promise<void>
  /** Resolves when the world is at one moment. Who asks it something waits for this. */
  settled(): Promise<void>
  subscribe(changed: (moved: Moved) => void): () => void
}

/** Something that was done in a world, and how it is done again. */
type Deed = { at: number; again: () => Promise<unknown> }

/** Stops what sets a world when its time is up. */
const HALT = new Error('The world has reached the moment.')

/** Whether what sets a world was stopped, and did not fail. */
export const isHalt = (error: unknown): boolean => error === HALT

const LEVERS = [
  'buyPack', 'duplicateOrder', 'grantCredits', 'startGeneration', 'finishGeneration', 'generate', 'download', 'incident', 'endIncident', 'flag',
  'setStanding', 'cancelService', 'judge', 'decideReview', 'payOut', 'arrive', 'failTransfer', 'match',
] as const satisfies readonly (keyof Levers)[]

const iso = (at: number) => new Date(at).toISOString()

/**
 * Sets a world and takes its time into the hand: what is done in it from then on is remembered, whoever does it. Time
 * that goes back empties the world, sets it anew and does everything again up to that moment.
 *
 * @param set what happened before, in this world, with nothing kept from an earlier time.
 */
export async function createTimeline(world: RefundWorld, set: (world: RefundWorld) => Promise<unknown>): Promise<Timeline> {
  const { service, clock } = world
  const ask = service.fetch
  const setClock = clock.set
  const start = clock.now()
  const listeners = new Set<(moved: Moved) => void>()
  let outages: Outage[] = []
  let deeds: Deed[] = []
  let marks: Mark[] = []
  /** While a world is set or played again, nothing is remembered. */
  let remembers = false
  /** How far what sets the world may go: something else was done at that moment. */
  let cut = Number.POSITIVE_INFINITY
  let limit = Number.POSITIVE_INFINITY
  let halted = false
  let work: Promise<void> = Promise.resolve()

  const alone = (job: () => Promise<void>) => {
    work = work.then(job, job)
    return work
  }

  const remember = (at: number, again: Deed['again']) => {
    if (!remembers) return
    // What was done later belongs to another course of things.
    deeds = [...deeds.filter((deed) => deed.at <= at), { at, again }]
    marks = marks.filter((mark) => mark.at <= at)
    if (halted) cut = at
  }

  const keepTime = (move: () => Promise<void>) => async () => {
    await move()
    if (clock.now() <= limit) return
    await setClock(iso(limit))
    halted = true
    throw HALT
  }
  const advanceClock = clock.advance
  clock.advance = (duration) => keepTime(() => advanceClock(duration))()
  clock.set = (instant) => keepTime(() => setClock(instant))()

  for (const name of LEVERS) {
    const lever = world[name] as (...args: unknown[]) => Promise<unknown>
    const pull = async (...args: unknown[]) => {
      const answer = await lever(...args)
      if (name === 'incident') outages = [...outages, { id: String(answer), from: clock.now(), until: null }]
      if (name === 'endIncident') outages = outages.map((one) => (one.id === args[0] ? { ...one, until: one.until ?? clock.now() } : one))
      return answer
    }
    Object.assign(world, {
      [name]: async (...args: unknown[]) => {
        const answer = await pull(...args)
        remember(clock.now(), () => pull(...args))
        return answer
      },
    })
  }

  service.fetch = async (request) => {
    if (!remembers || request.method === 'GET') return ask(request)
    const { url, method, headers } = request
    const body = await request.clone().arrayBuffer()
    const response = await ask(request)
    if (response.ok) remember(clock.now(), () => ask(new Request(url, { method, headers, body })))
    return response
  }

  async function setUpTo(at: number): Promise<void> {
    outages = []
    halted = false
    limit = Math.min(at, cut)
    try {
      await set(world)
    } catch (error) {
      if (error !== HALT) throw error
    } finally {
      limit = Number.POSITIVE_INFINITY
    }
  }

  async function playOn(from: number, to: number): Promise<void> {
    for (const { at, again } of deeds.filter((deed) => deed.at > from && deed.at <= to)) {
      await setClock(iso(at))
      // What stood on something that is no longer so is left out.
      await again().catch(() => {})
    }
    await setClock(iso(to))
  }

  async function move(at: number): Promise<void> {
    const now = clock.now()
    const isBack = at < now || (halted && cut > now)
    const later = (await happened()).marks
    remembers = false
    try {
      if (isBack) {
        const network = { ...world.network }
        await world.reset()
        await setUpTo(at)
        Object.assign(world.network, network)
        await playOn(Number.NEGATIVE_INFINITY, at)
      } else await playOn(now, at)
    } finally {
      marks = later
      remembers = true
    }
    tell(isBack ? 'back' : 'on')
  }

  const tell = (moved: Moved) => {
    for (const changed of listeners) changed(moved)
  }

  /** What happened up to now, before what is known to come. */
  const happened = async () => {
    const past = await readHappened(world, ask, outages)
    return { ...past, marks: [...past.marks, ...marks.filter((mark) => mark.at > clock.now())] }
  }

  const situation = async (): Promise<Situation> => {
    const known = await happened()
    const [{ balance }, packs] = await Promise.all([get<Wallet>(world, ask, 'wallet'), get<PackList>(world, ask, 'packs')])
    return { refunds: known.refunds, outages, balance, unreported: unreportedOf(known), packId: askableOf(packs) }
  }

  await setUpTo(Number.POSITIVE_INFINITY)
  remembers = true

  return {
    async state() {
      await work.catch(() => {})
      return { start, now: clock.now(), marks: (await happened()).marks, acts: possibleActs(await situation()) }
    },
    moveTo: (at) => alone(() => move(Math.max(start, at))),
    act: (name) =>
      alone(async () => {
        const found = await situation()
        if (!possibleActs(found).includes(name)) return
        await perform(name, world, found)
        tell('on')
      }),
    settled: () => work.catch(() => {}),
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
