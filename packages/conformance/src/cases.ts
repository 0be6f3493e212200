import { Refund, type RefundAct, RefundAnswer, refundLifecycle, transferLifecycle, transitionsOf } from '@makegood/contract'
import { read } from './answers.ts'
import type { Scene } from './check.ts'
import type { Exchange } from './exchange.ts'
import { Failed, must, Skipped } from './failed.ts'
import { freshPack } from './fresh.ts'
import { requestOf } from './setting.ts'
import type { StageSteps } from './stage.ts'

const movesOf = (arrows: readonly { from: string | null; to: string }[]) => new Set(arrows.map(({ from, to }) => `${from} ${to}`))
/** Every arrow between two statuses, as `from to`. */
export const refundMoves = movesOf(transitionsOf(refundLifecycle))
const transferMoves = movesOf(transitionsOf(transferLifecycle))

/** How an act of the person is called. */
export const CALLS: Record<RefundAct, (refund: Refund) => [path: string, body?: object]> = {
  cancel: () => ['cancel'],
  appeal: () => ['appeal', { details: 'It was never used.' }],
  give_information: () => ['information', { details: 'Here is what was asked for.' }],
  change_destination: ({ items }) => [
    'destination',
    { destination: items[0]?.decision.destinations[0]?.to ?? 'original_method' },
  ],
  choose: ({ items }) => ['choice', { subjectId: items[0]!.subject.id, choice: 0 }],
}

/** A request for a new pack, as the policy in force takes it. */
export async function requested(scene: Scene, disputed = false): Promise<Case> {
  const packId = await freshPack(scene)
  // The bank looks into it: where the policy has a word for that, a person looks.
  if (disputed) await scene.stage!.play('chargeback', { packId, state: 'opened' })
  const answer = await scene.wire.post('/v1/refunds', { body: await requestOf(scene.wire, packId) })
  const { refund } = read(RefundAnswer, answer, 201)
  return follow(scene, refund, packId)
}

export type Case = {
  refund: Refund
  packId: string
  /** Does a step on the stage, and looks what became of the refund. */
  play<Name extends 'decideReview' | 'payOut' | 'arrive' | 'failTransfer'>(
    step: Name,
    more?: Omit<StageSteps[Name][0], 'refundId'>,
  ): Promise<Refund>
  act(act: RefundAct): Promise<Refund>
}

function follow({ wire, stage }: Scene, first: Refund, packId: string): Case {
  const to = (next: Refund, exchange: Exchange) => {
    mustMove(kase.refund, next, exchange)
    return (kase.refund = next)
  }
  const path = `/v1/refunds/${encodeURIComponent(first.id)}`
  const kase: Case = {
    refund: first,
    packId,
    async play(step, more) {
      await stage!.play(step, { refundId: first.id, ...more })
      const answer = await wire.get(path)
      return to(read(Refund, answer), answer)
    },
    async act(act) {
      const [end, body] = CALLS[act](kase.refund)
      const answer = await wire.post(`${path}/${end}`, body ? { body } : {})
      return to(read(Refund, answer), answer)
    },
  }
  return kase
}

/** A case and its transfers go along the arrows of their lifecycles. */
function mustMove(before: Refund, after: Refund, exchange: Exchange): void {
  if (before.status !== after.status)
    must(
      refundMoves.has(`${before.status} ${after.status}`),
      `no way from ${before.status} to ${after.status}`,
      'it went there',
      exchange,
    )
  for (const { id, status } of before.transfers) {
    const now = after.transfers.find((one) => one.id === id)
    must(now, `the transfer ${id} to stay`, 'it was gone', exchange)
    if (now.status === status) continue
    must(
      transferMoves.has(`${status} ${now.status}`),
      `no way from ${status} to ${now.status}`,
      `the transfer ${id} went there`,
      exchange,
    )
  }
}

export const mustBe = (refund: Refund, status: string) => {
  if (refund.status !== status)
    throw new Failed(`the refund to be ${status}`, `it was ${refund.status}: ${JSON.stringify(refund)}`)
}

/** A case that a reviewer approves, if the policy did not at once. */
export async function approved(scene: Scene): Promise<Case> {
  const kase = await requested(scene)
  if (kase.refund.status === 'declined') throw new Skipped('The policy in force refuses it.')
  if (kase.refund.status !== 'approved') await kase.play('decideReview', { verdict: 'approve' })
  mustBe(kase.refund, 'approved')
  return kase
}
