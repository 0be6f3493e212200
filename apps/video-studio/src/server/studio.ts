import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { LENGTHS, type NewTake, resultOf, SHOOTING, type Take } from '../takes.ts'
import { clipFor } from './clips.ts'
import { Refusal } from './refusal.ts'

/** What Longtake's server keeps for one visitor: a wallet with its refunds, and the takes that were shot with it. */
export type Studio = {
  /** Whose it is: opaque, and no secret. */
  userId: string
  /** A bearer token for the refund API. */
  token(): string
  /** Every take, newest first. */
  takes(): Promise<Take[]>
  /** Charges for a take and begins it. */
  roll(wish: NewTake): Promise<Take>
  /** The refund API, under `/refunds/v1/`. */
  refunds(request: Request): Promise<Response>
}

export function createStudio(userId: string): Studio {
  // Each world has a seed of its own, so that no two people's refunds have the same ids.
  const [seed] = crypto.getRandomValues(new Uint32Array(1))
  const world = createRefundWorld({ policy: 'jimeng', seed: seed!, clock: 'real' })
  const reel: Take[] = []
  const opened = open(world, reel)

  /** One after the other: nothing is charged or ended twice. */
  let last: Promise<unknown> = opened
  const alone = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  const endWhatIsOver = async () => {
    for (const take of reel) if (take.outcome === 'running' && Date.now() - take.startedAt >= SHOOTING) await end(world, take)
  }

  return {
    userId,
    token: () => world.token('ada', { expiresIn: 'PT1H' }),
    takes: () =>
      alone(async () => {
        await endWhatIsOver()
        return structuredClone(reel)
      }),
    roll: (wish) =>
      alone(async () => {
        const take = await start(world, reel, wish)
        // Ended in time even when nobody looks.
        setTimeout(() => void alone(endWhatIsOver), SHOOTING + 20)
        return structuredClone(take)
      }),
    refunds: async (request) => {
      await opened
      return world.service.fetch(request)
    },
  }
}

async function start(world: RefundWorld, reel: Take[], { prompt, seconds, ending }: NewTake): Promise<Take> {
  const { credits } = LENGTHS.find((length) => length.seconds === seconds)!
  const number = reel.length + 1
  const id = `take-${number}-${crypto.randomUUID().slice(0, 8)}`
  const generation = await world.startGeneration({ generationId: id, kind: 'video', feature: 'video_generator', credits })
  if (!generation) throw new Refusal(402, `This take costs ${credits} credits, and there are not so many in your wallet. Nothing was charged.`)
  const take: Take = { id, number, prompt, seconds, ending, credits, clip: clipFor(prompt, ending), startedAt: Date.now(), outcome: 'running' }
  reel.unshift(take)
  return take
}

async function end(world: RefundWorld, take: Take): Promise<void> {
  const results = [{ id: resultOf(take), kind: 'video' as const }]
  const { generation } = await world.finishGeneration(take.id, {
    well: { results }, torn: { results },
    fails: { outcome: 'failed' as const, failure: { source: 'provider' as const, provider: 'Kling' } },
    stopped: { outcome: 'moderated' as const, failure: { source: 'provider' as const, provider: 'Kling' } },
  }[take.ending])
  if (take.ending === 'torn') await world.judge(resultOf(take), true)
  take.outcome = generation.outcome as Take['outcome']
}

const PAST: readonly (NewTake & { hoursAgo: number })[] = [
  { hoursAgo: 25, prompt: 'A rider crosses the last dune before night', seconds: 8, ending: 'well' },
  { hoursAgo: 24, prompt: 'Crowd scene in the rain, handheld', seconds: 4, ending: 'fails' },
  { hoursAgo: 3, prompt: 'A red umbrella under neon, slow dolly in', seconds: 4, ending: 'torn' },
  { hoursAgo: 2, prompt: 'A red umbrella under neon, locked-off', seconds: 4, ending: 'well' },
  { hoursAgo: 1, prompt: 'Sunrise from the station, long lens', seconds: 8, ending: 'well' },
]

/** What was shot before anybody looked. */
async function open(world: RefundWorld, reel: Take[]): Promise<void> {
  let hours = 26
  await world.advance({ hours: -hours })
  await world.buyPack({ credits: 400, paid: { amount: 6400, currency: 'USD' } })
  for (const { hoursAgo, ...wish } of PAST) {
    await world.advance({ hours: hours - hoursAgo })
    hours = hoursAgo
    await end(world, await start(world, reel, wish))
  }
  await world.advance({ hours })
}
