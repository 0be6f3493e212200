import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { policies, type Policy, type PolicyId } from '@makegood/policy'
import type { StageSteps, StageWorld, StepName } from '../src/stage.ts'

/** Whoever answers requests. */
export type Handle = (request: Request) => Promise<Response>

/** What a stage is like: the policies it offers, and what is wrong with its API or with its policies. */
export type StageOptions = {
  offered?: readonly PolicyId[]
  /** The steps that it can do; all without. */
  steps?: readonly StepName[]
  through?: (handle: Handle) => Handle
  textOf?: (id: PolicyId) => Policy
}

type Steps = { [Name in StepName]: (input: StageSteps[Name][0]) => Promise<StageSteps[Name][1]> }

const userOf = ({ person }: { person?: 'other' }) => (person === 'other' ? 'eve' : 'ada')

/** The steps of a stage, done by the levers of a world. */
function stepsOf(world: RefundWorld): Steps {
  const { intake } = world.service
  const done = async (job: Promise<unknown>) => (await job, {})
  let runs = 0
  return {
    buyPack: async ({ person, fromElsewhere, ...pack }) => {
      const { id, orderId } = await world.buyPack({
        userId: userOf({ ...(person && { person }) }),
        ...(fromElsewhere && { email: 'elsewhere@example.com' }),
        ...(pack as object),
      })
      return { id, orderId }
    },
    grantCredits: (input) => done(world.grantCredits({ userId: userOf(input), kind: input.kind, credits: input.credits })),
    generate: async ({ person, outcome, results, ...run }) => {
      const generationId = `run-${++runs}`
      const started = {
        ...(run as object),
        userId: userOf({ ...(person && { person }) }),
        generationId,
        kind: run.kind,
        credits: run.credits,
      }
      const ids = Array.from({ length: results }, (_, index) => `${generationId}-${index + 1}`)
      if (outcome === 'running') await world.startGeneration(started)
      else await world.generate({ ...started, outcome: outcome as 'failed', results: ids.map((id) => ({ id, kind: run.kind })) })
      return { id: generationId, results: ids }
    },
    download: ({ resultId }) => done(world.download(resultId)),
    incident: async (input) => ({ id: await world.incident(input) }),
    endIncident: ({ id, remedied }) => done(world.endIncident(id, { remedied })),
    flag: (input) => done(world.flag(input.kind, userOf(input))),
    setStanding: (input) =>
      done(world.setStanding(input.standing as 'banned', { userId: userOf(input), forfeit: input.forfeit ?? false })),
    cancelService: (input) => done(world.cancelService(userOf(input))),
    judge: ({ resultId, unusable }) => done(world.judge(resultId, unusable)),
    chargeback: ({ packId, state }) => done(intake.chargeback(packId, state)),
    decideReview: ({ refundId, verdict, note }) =>
      done(world.decideReview(refundId, verdict, note === undefined ? {} : { note })),
    payOut: ({ refundId }) => done(world.payOut(refundId)),
    arrive: ({ refundId }) => done(world.arrive(refundId)),
    failTransfer: ({ refundId, final }) => done(world.failTransfer(refundId, final ? { final } : {})),
    advance: ({ by }) => done(world.advance(by)),
  }
}

/**
 * A stage over worlds of our own, as a host would write one over its backend: `/stage` opens them, and each has its API
 * and its steps below `/worlds/<number>`.
 */
export function createStage({
  offered = Object.keys(policies) as PolicyId[],
  steps,
  through = (handle) => handle,
  textOf = (id) => policies[id],
}: StageOptions = {}): Handle {
  const worlds: { answer: Handle; steps: Steps }[] = []
  const names: readonly string[] = steps ?? Object.keys(stepsOf(createRefundWorld({ policy: 'anumi' })))

  function open(policy: PolicyId): StageWorld {
    const world = createRefundWorld({ policy: textOf(policy), seed: worlds.length + 1 })
    const url = `/worlds/${worlds.push({ answer: through(world.service.fetch), steps: stepsOf(world) }) - 1}`
    return {
      url,
      baseUrl: url,
      token: world.token('ada'),
      otherToken: world.token('eve'),
      expiredToken: world.token('ada', { expiresIn: 'PT0S' }),
    }
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    const [, number, rest = ''] = /^\/worlds\/(\d+)\/(.*)$/.exec(pathname) ?? []
    const world = worlds[Number(number)]
    if (world && /^v1(\/|$)/.test(rest)) return world.answer(request)
    if (pathname === '/stage' && request.method === 'GET') return Response.json({ policies: offered, steps: names })
    if (pathname === '/stage')
      return Response.json(open(((await request.json()) as { policy: PolicyId }).policy), { status: 201 })
    const step = world?.steps[rest as StepName] as ((input: unknown) => Promise<object>) | undefined
    if (!step) return world ? world.answer(request) : new Response(null, { status: 404 })
    try {
      return Response.json(await step(await request.json()))
    } catch (error) {
      return Response.json({ error: String(error) }, { status: 422 })
    }
  }
}
