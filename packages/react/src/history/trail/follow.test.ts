import type { CreditTrail } from '@makegood/contract'
import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { describe, expect, it } from 'vitest'
import { requestRefund } from '../../testing/refunds.ts'
import { followCredits, sumsOf, type TrailStep } from './follow.ts'

type Policy = Parameters<typeof createRefundWorld>[0]['policy']

const DAY = 24 * 60 * 60 * 1000

async function trailOf(world: RefundWorld, query: string): Promise<CreditTrail> {
  const headers = { authorization: `Bearer ${world.token()}` }
  const response = await world.service.fetch(new Request(`${world.baseUrl}/v1/wallet/trail?${query}`, { headers }))
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as CreditTrail
}

/** `pack 7`, `spend −10: free 3, pack 7 #automatic`. */
function write(step: TrailStep): string {
  if (step.kind === 'lot') return `${step.part.lot.kind} ${step.part.credits}`
  if (step.kind === 'refund') return `#${step.refund.origin} ${step.refund.status}`
  const parts = step.parts.map(({ lot, credits }) => `${lot.kind} ${credits}`).sort()
  return `${step.entry.kind} ${step.entry.credits}: ${parts.join(', ')}${step.refund ? ` #${step.refund.origin}` : ''}`
}

async function follow(policy: Policy, play: (world: RefundWorld) => Promise<string>) {
  const world = createRefundWorld({ policy })
  const trail = await trailOf(world, await play(world))
  return { trail, steps: followCredits(trail).map(write), sums: sumsOf(trail) }
}

describe('credits', () => {
  it('are followed from the lots that paid for a run, each with its part, and back to the same (A7, C12)', async () => {
    const { steps, sums } = await follow('anypic', async (world) => {
      await world.buyPack()
      await world.advance({ hours: 1 })
      await world.grantCredits({ credits: 3 })
      const { generation } = await world.generate({ credits: 10, outcome: 'failed' })
      return `generationId=${generation.id}`
    })
    expect(steps).toEqual(['pack 7', 'free 3', 'spend -10: free 3, pack 7', 'return 10: free 3, pack 7 #automatic'])
    expect(sums).toEqual({ out: 10, back: 10 })
  })

  it('are held, then let go: never deducted (E1)', async () => {
    const { steps, sums } = await follow('photoroom', async (world) => {
      await world.buyPack()
      const { generation } = await world.generate({ outcome: 'failed' })
      return `generationId=${generation.id}`
    })
    expect(steps).toEqual(['pack 4', 'hold -4: pack 4', 'release 4: pack 4 #automatic'])
    expect(sums).toEqual({ out: 4, back: 4 })
  })

  it('are taken once: what was held and then used for good counts once', async () => {
    const { steps, sums } = await follow('photoroom', async (world) => {
      await world.buyPack()
      const { generation } = await world.generate()
      return `generationId=${generation.id}`
    })
    expect(steps).toEqual(['pack 4', 'hold -4: pack 4', 'capture 0: pack 4'])
    expect(sums).toEqual({ out: 4, back: 0 })
  })

  it('come back as a lot of their own where the one they came from has expired', async () => {
    const { steps, trail } = await follow('anypic', async (world) => {
      await world.service.intake.grant({
        walletId: 'wallet-ada', grantId: 'gift', kind: 'free', credits: 4, expiresAt: world.clock.now() + DAY,
      })
      const running = await world.startGeneration()
      await world.advance({ days: 2 })
      await world.finishGeneration(running!.id, { outcome: 'failed' })
      return `generationId=${running!.id}`
    })
    expect(steps).toEqual(['free 4', 'spend -4: free 4', 'return 4: return 4 #automatic'])
    expect(trail.lots.map(({ kind, left }) => `${kind} ${left}`).sort()).toEqual(['free 0', 'return 4'])
  })

  it('leave the wallet for a refund in money, and come back where it is taken back', async () => {
    const asked = await follow('anumi', async (world) => {
      const pack = await world.buyPack()
      await world.generate({ credits: 38 })
      return `refundId=${await requestRefund(world, pack.id, 'change_of_mind')}`
    })
    expect(asked.steps).toEqual(['pack 62', 'refund -62: pack 62 #request'])
    const declined = await follow('standard-30', async (world) => {
      const refundId = await requestRefund(world, (await world.buyPack()).id, 'misdescribed')
      await world.decideReview(refundId, 'decline')
      return `refundId=${refundId}`
    })
    expect(declined.steps).toEqual(['pack 100', 'refund -100: pack 100 #request', 'return 100: pack 100 #request'])
    expect(declined.sums).toEqual({ out: 100, back: 100 })
  })

  it('of a refund that has moved none still lead to it', async () => {
    const { steps, sums } = await follow('standard-30', async (world) => {
      const pack = await world.buyPack({ credits: 4 })
      await world.generate()
      return `refundId=${await requestRefund(world, pack.id, 'defective')}`
    })
    expect(steps).toEqual(['pack 0', '#request declined'])
    expect(sums).toEqual({ out: 0, back: 0 })
  })

  it('of several lots add up to the last one, whatever is put together', async () => {
    const { trail, steps } = await follow('anypic', async (world) => {
      for (let count = 1; count <= 12; count++) await world.grantCredits({ credits: count })
      await world.buyPack()
      const { generation } = await world.generate({ credits: 90, outcome: 'failed' })
      return `generationId=${generation.id}`
    })
    expect(steps).toHaveLength(13 + 2)
    const parts = followCredits(trail).flatMap((step) => (step.kind === 'lot' ? [step.part.credits] : []))
    expect(parts.reduce((sum, credits) => sum + credits, 0)).toBe(90)
  })
})
