import type { RefundWorld } from '@makegood/msw'
import { describe, expect, it } from 'vitest'
import { clauseText, reasonTexts } from '../decisions.ts'
import { standingOf } from '../history/refund-texts.ts'
import { nextActor } from '../history/tracking/next-actor-text.ts'
import { comingSteps, doneSteps } from '../history/tracking/steps.ts'
import { ask as askAgain, tell, type Told } from '../testing/told.ts'
import { withdraw } from '../testing/refunds.ts'
import { buyWithRight } from '../testing/withdrawals.tsx'

const withdrawn = async (world: RefundWorld) => withdraw(world, await buyWithRight(world))
const done = ({ refund, texts }: Told) => doneSteps(refund, texts).map(({ text }) => text)
const coming = ({ refund, policy, now, texts }: Told) =>
  comingSteps(refund, policy, now, texts).map(({ text, when, notes }) => [text, when, ...notes].join(' | ').replaceAll(/\s/g, ' '))

describe('the refund of a withdrawal', () => {
  it('is received: it waits for nobody’s leave', async () => {
    const told = await tell('anumi', withdrawn)
    expect(told.refund.status).toBe('in_review')
    expect(standingOf(told.refund, told.texts)).toEqual({ text: 'Received', tone: 'accent', when: null })
    expect(done(told)).toEqual(['Received'])
    expect(nextActor(told.refund, told.policy, told.texts)).toBe('we work out what comes back')
  })

  it.each(['anumi', 'standard-30', 'anypic'] as const)('counts the fourteen days of the law down under %s, once', async (policy) => {
    const told = await tell(policy, async (world) => {
      await withdrawn(world)
      await world.advance({ days: 3 })
    })
    expect(coming(told).filter((step) => step.startsWith('Sent'))).toEqual(['Sent | by Mon 29 Jun, 11:00 | 11 days left'])
  })

  it('still counts once it is approved, and says when they have passed', async () => {
    const told = await tell('standard-30', async (world) => {
      await withdrawn(world)
      await world.advance({ days: 1 })
    })
    await told.world.decideReview(told.refund.id, 'approve')
    const approved = await askAgain(told.world)
    expect(coming(approved).slice(0, 2)).toEqual(['Sent | 19 – 23 Jun | 5 business days left', 'Sent at the latest | by Mon 29 Jun, 11:00 | 13 days left'])
    await told.world.advance({ days: 20 })
    expect(coming(await askAgain(told.world))[1]).toBe('Sent at the latest | was due Mon 29 Jun, 11:00')
  })

  it('says that the statement was late, and that it was received all the same', async () => {
    const { refund, texts } = await tell('anumi', async (world) => {
      const pack = await buyWithRight(world)
      await world.advance({ days: 40 })
      await withdraw(world, pack)
    })
    const said = reasonTexts(refund.items[0]!.decision, refund.createdAt, texts)
    expect(said.join(' ')).toMatch(/The time to withdraw ended on .+\. The statement was received all the same\. A person looks at what the law says about it\.$/)
    expect(clauseText(refund.items[0]!.decision, texts)).toMatch(/^By law: Directive/)
  })
})
