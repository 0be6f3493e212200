import { createRefundWorld } from '@makegood/msw'
import { setupWorker } from 'msw/browser'
import { type Ending, LENGTHS, type NewTake, resultOf, SHOOTING, type Take } from './takes.ts'

const world = createRefundWorld({ policy: 'jimeng', seed: 2, storage: 'browser', baseUrl: '/refunds' })

export const getToken = async () => world.token()

/** Stands in for Longtake's server while there is none: a wallet, and the takes that were shot with it. */
export async function startBackend(): Promise<void> {
  const worker = setupWorker(...world.handlers)
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  await world.ready
  await alone(open)
}

/** Every take, newest first. */
export const listTakes = () =>
  alone(async () => {
    for (const take of read()) if (take.outcome === 'running' && Date.now() - take.startedAt >= SHOOTING) await end(take)
    return read()
  })

/** Charges for a take and begins it. */
export const roll = (wish: NewTake) => alone(() => start(wish))

/** Two tabs share one set: whoever works on it is alone with it. */
const alone = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => navigator.locks.request('longtake', work)

const KEY = 'longtake:takes'
const read = (): Take[] => JSON.parse(localStorage.getItem(KEY) ?? '[]') as Take[]
const keep = (take: Take) => {
  const takes = [take, ...read().filter(({ id }) => id !== take.id)].sort((one, other) => other.number - one.number)
  localStorage.setItem(KEY, JSON.stringify(takes))
  return take
}

async function start({ prompt, seconds, ending }: NewTake): Promise<Take> {
  const credits = LENGTHS.find((length) => length.seconds === seconds)!.credits
  const number = (read()[0]?.number ?? 0) + 1
  const id = `take-${number}-${crypto.randomUUID().slice(0, 8)}`
  const generation = await world.startGeneration({ generationId: id, kind: 'video', feature: 'video_generator', credits })
  if (!generation) throw new Error(`This take costs ${credits} credits, and there are not so many in your wallet. Nothing was charged.`)
  return keep({ id, number, prompt, seconds, ending, credits, clip: clipFor(prompt, ending), startedAt: Date.now(), outcome: 'running' })
}

async function end(take: Take): Promise<Take> {
  const results = [{ id: resultOf(take), kind: 'video' as const }]
  const { generation } = await world.finishGeneration(take.id, {
    well: { results }, torn: { results },
    fails: { outcome: 'failed' as const, failure: { source: 'provider' as const, provider: 'Kling' } },
    stopped: { outcome: 'moderated' as const, failure: { source: 'provider' as const, provider: 'Kling' } },
  }[take.ending])
  if (take.ending === 'torn') await world.judge(resultOf(take), true)
  return keep({ ...take, outcome: generation.outcome as Take['outcome'] })
}

const SUBJECTS: readonly [string, RegExp][] = [
  ['orbit', /space|orbit|planet|station|earth|moon|star/i],
  ['dunes', /desert|dune|sand|rider|camel|heat/i],
  ['street', /rain|street|city|neon|umbrella|night/i],
]

/** The film that fits the sentence best. */
function clipFor(prompt: string, ending: Ending): string {
  if (ending === 'torn') return 'street-torn'
  return SUBJECTS.find(([, words]) => words.test(prompt))?.[0] ?? SUBJECTS[prompt.length % SUBJECTS.length]![0]
}

const PAST: readonly (NewTake & { hoursAgo: number })[] = [
  { hoursAgo: 25, prompt: 'A rider crosses the last dune before night', seconds: 8, ending: 'well' },
  { hoursAgo: 24, prompt: 'Crowd scene in the rain, handheld', seconds: 4, ending: 'fails' },
  { hoursAgo: 3, prompt: 'A red umbrella under neon, slow dolly in', seconds: 4, ending: 'torn' },
  { hoursAgo: 2, prompt: 'A red umbrella under neon, locked-off', seconds: 4, ending: 'well' },
  { hoursAgo: 1, prompt: 'Sunrise from the station, long lens', seconds: 8, ending: 'well' },
]

/** What was shot before anybody looked. */
async function open(): Promise<void> {
  if (read().length > 0) return
  let hours = 26
  await world.advance({ hours: -hours })
  await world.buyPack({ credits: 400, paid: { amount: 6400, currency: 'USD' } })
  for (const { hoursAgo, ...wish } of PAST) {
    await world.advance({ hours: hours - hoursAgo })
    hours = hoursAgo
    await end(await start(wish))
  }
  await world.advance({ hours })
}
