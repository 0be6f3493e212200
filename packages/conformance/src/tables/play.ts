import {
  ForecastAnswer,
  LedgerEntryPage,
  PackList,
  PolicySummary,
  Quote,
  Refund,
  RefundAnswer,
  RefundPage,
  ReportAnswer,
  Wallet,
} from '@makegood/contract'
import { read } from '../answers.ts'
import type { Scene } from '../check.ts'
import type { Exchange } from '../exchange.ts'
import { must } from '../failed.ts'
import { aPack, aReport, aRun, requestOf } from '../setting.ts'
import type { StageSteps } from '../stage.ts'
import { mustBe } from './match.ts'
import type { Row, Step } from './row.ts'
import { seenDecision, seenProblem, seenRefund } from './seen.ts'

type Told = { id: string; orderId: string; bought: StageSteps['buyPack'][0] }

/** What has happened in a play so far. */
type Memory = { packs: Told[]; results: string[]; incident: string; refundId: string }

/** How one kind of step is done. */
type Acts = { [Name in Step[0]]: (memory: Memory, ...rest: Tail<Extract<Step, [Name, ...unknown[]]>>) => Promise<void> }
type Tail<Of extends readonly unknown[]> = Of extends readonly [unknown, ...infer Rest] ? Rest : never

const EVIDENCE = { details: 'It was never used, and the second charge was a mistake of the system.' }

/** Plays a row, step by step; the first thing seen that is not as it must be fails it. */
export async function play(scene: Scene, { play: steps }: Row): Promise<void> {
  const acts = actsOf(scene)
  const memory: Memory = { packs: [], results: [], incident: '', refundId: '' }
  for (const [name, ...rest] of steps) {
    const act = acts[name] as (memory: Memory, ...rest: readonly unknown[]) => Promise<void>
    await act(memory, ...rest)
  }
}

function actsOf({ wire, stage }: Scene): Acts {
  const { play: on } = stage!
  function at<T>(list: readonly T[], { of }: { of?: number } = {}): T {
    const found = of === undefined ? list.at(-1) : list[of]
    must(found !== undefined, 'the stage to answer with what it made', 'there was nothing')
    return found
  }
  const path = ({ refundId }: Memory) => `/v1/refunds/${encodeURIComponent(refundId)}`

  async function buyPack(memory: Memory, input: Partial<StageSteps['buyPack'][0]> = {}) {
    const bought = { ...aPack, ...input }
    memory.packs.push({ ...(await on('buyPack', bought)), bought })
  }

  /** Looks at the answer of a call that may be a problem. */
  const see = (exchange: Exchange, is: object, view: (exchange: Exchange) => object) =>
    mustBe(seenProblem(exchange) ?? view(exchange), is, exchange)

  const refundOf = (exchange: Exchange) => seenRefund(read(Refund, exchange))

  return {
    buyPack,
    duplicateOrder: (memory, { known }) => {
      const { bought, orderId } = at(memory.packs)
      return buyPack(memory, { ...bought, ...(known && { duplicateOf: orderId }) })
    },
    grantCredits: async (_, input) => void (await on('grantCredits', input)),
    async generate(memory, input = {}) {
      const yields = input.outcome === undefined || ['succeeded', 'incomplete'].includes(input.outcome)
      const { results } = await on('generate', { ...aRun, results: yields ? 1 : 0, ...input })
      memory.results.push(...results)
    },
    download: async ({ results }) => void (await on('download', { resultId: at(results) })),
    async incident(memory, input) {
      memory.incident = (await on('incident', input)).id
    },
    endIncident: async ({ incident }, input) => void (await on('endIncident', { id: incident, ...input })),
    flag: async (_, kind) => void (await on('flag', { kind })),
    setStanding: async (_, input) => void (await on('setStanding', input)),
    cancelService: async () => void (await on('cancelService', {})),
    judge: async ({ results }, unusable) => void (await on('judge', { resultId: at(results), unusable })),
    chargeback: async ({ packs }, state) => void (await on('chargeback', { packId: at(packs).id, state })),
    decideReview: async ({ refundId }, verdict) => void (await on('decideReview', { refundId, verdict, note: 'As agreed.' })),
    payOut: async ({ refundId }) => void (await on('payOut', { refundId })),
    arrive: async ({ refundId }) => void (await on('arrive', { refundId })),
    failTransfer: async ({ refundId }) => void (await on('failTransfer', { refundId })),
    advance: async (_, by) => void (await on('advance', { by })),

    async policy(_, is) {
      const answer = await wire.get('/v1/policy')
      mustBe(read(PolicySummary, answer), is, answer)
    },
    async quote({ packs }, ground, is, which) {
      const answer = await wire.get(`/v1/packs/${encodeURIComponent(at(packs, which).id)}/quote`)
      const { options, usage } = read(Quote, answer)
      const option = options.find((one) => one.ground === ground)
      must(option, `a quote on the ground ${ground}`, `there were ${options.map((one) => one.ground).join(', ')}`, answer)
      const lines = option.lines.map(({ kind }) => kind)
      mustBe(
        {
          ...seenDecision(option.decision),
          fields: option.fields.map(({ name }) => name),
          lines,
          usage: usage.map(({ credits }) => credits),
          outages: option.outages.length,
        },
        is,
        answer,
      )
    },
    async offer({ packs }, is, which) {
      const answer = await wire.get('/v1/packs')
      const found = read(PackList, answer).items.find(({ pack }) => pack.id === at(packs, which).id)
      must(found, 'the pack in the list', 'it was not', answer)
      mustBe({ ...seenDecision(found.decision), open: found.open, grounds: found.grounds }, is, answer)
    },
    async forecast({ results }, reason, is, which) {
      const answer = await wire.get(`/v1/forecasts?resultId=${encodeURIComponent(at(results, which))}`)
      const [forecast] = read(ForecastAnswer, answer).forecasts
      const decision = forecast?.reasons.find((one) => one.reason === reason)?.decision
      must(decision, `a forecast for ${reason}`, 'there is none', answer)
      mustBe(
        { ...seenDecision(decision), courtesy_left: forecast?.courtesy?.left ?? null, assumes: forecast?.assumes ?? [] },
        is,
        answer,
      )
    },
    async report(memory, reason, is, { details, ...which } = {}) {
      const body = { ...aReport([at(memory.results, which)], reason), ...(details !== undefined && { details }) }
      see(await wire.post('/v1/reports', { body }), is, (exchange) => {
        const { report, refund, created, balance } = read(ReportAnswer, exchange, 201)
        memory.refundId = refund?.id ?? memory.refundId
        return {
          ...seenDecision(report.items[0]!.decision),
          created,
          safety: report.safety,
          status: refund?.status ?? null,
          balance,
        }
      })
    },
    async request(memory, ground, is, { fields, destination, ...which } = {}) {
      const told = await requestOf(wire, at(memory.packs, which).id, ground)
      const body = { ...told, ...(fields && { fields }), ...(destination !== undefined && { destination }) }
      see(await wire.post('/v1/refunds', { body }), is, (exchange) => {
        const { refund, created } = read(RefundAnswer, exchange, 201)
        memory.refundId = refund.id
        return { ...seenRefund(refund), created }
      })
    },
    async automatic(memory, is) {
      const answer = await wire.get('/v1/refunds?origin=automatic&limit=1')
      const [refund] = read(RefundPage, answer).items
      must(
        (refund === undefined) === (is === null),
        is === null ? 'no refund by itself' : 'a refund by itself',
        is === null ? 'there was one' : 'there was none',
        answer,
      )
      if (!refund || !is) return
      memory.refundId = refund.id
      mustBe(seenRefund(refund), is, answer)
    },
    refund: async (memory, is) => see(await wire.get(path(memory)), is, refundOf),
    async act(memory, act, is) {
      const end = {
        cancel: 'cancel',
        appeal: 'appeal',
        give_information: 'information',
        change_destination: 'destination',
        choose: 'choice',
      }[act]
      const body = act === 'cancel' ? {} : { body: act === 'change_destination' ? { destination: 'balance' } : EVIDENCE }
      see(await wire.post(`${path(memory)}/${end}`, body), is, refundOf)
    },
    async wallet(_, is) {
      const answer = await wire.get('/v1/wallet')
      const { balance, held, lots } = read(Wallet, answer)
      const inOrder = [...lots].reverse()
      mustBe(
        {
          balance,
          held,
          lots: inOrder.map(({ kind, left }) => `${kind} ${left}`),
          expires: lots.some(({ expiresAt }) => expiresAt !== null),
        },
        is,
        answer,
      )
    },
    async entry(_, is) {
      const answer = await wire.get('/v1/wallet/entries?limit=1')
      const [entry] = read(LedgerEntryPage, answer).items
      mustBe({ kind: entry?.kind, credits: entry?.credits }, is, answer)
    },
  }
}
