import type { RefundWorld } from '@makegood/msw'
import { describe, expect, it } from 'vitest'
import { approveByPayPal, ask, send, sendByPayPal } from '../../testing/refund-stages.ts'
import { appealRefund, changeDestination, requestRefund } from '../../testing/refunds.ts'
import { tell, type Told } from '../../testing/told.ts'
import { comingSteps, doneSteps, type Step } from './steps.ts'

const line = ({ text, when, notes, quote, amiss }: Step) =>
  [text, when, ...notes, ...(quote === null ? [] : [`“${quote}”`]), ...(amiss ? ['!'] : [])].join(' | ').replaceAll(/\s/g, ' ')
const done = ({ refund, texts }: Told) => doneSteps(refund, texts).map(line)
const coming = ({ refund, policy, now, texts }: Told) => comingSteps(refund, policy, now, texts).map(line)

describe('what has happened', () => {
  it('tells approved, sent and arrived apart (B29)', async () => {
    const told = await tell('anumi', async (world) => {
      const refundId = await send(world)
      await world.advance({ days: 7 })
      await world.arrive(refundId)
    })
    expect(done(told)).toEqual([
      'Received | Mon 15 Jun, 11:00',
      'Approved | Mon 15 Jun, 11:00',
      'Sent to Visa ·· 4242 | Mon 15 Jun, 13:20',
      'Arrived | Mon 22 Jun, 13:20',
    ])
    expect(coming(told)).toEqual([])
  })

  it('says how it was paid where the card is erased', async () => {
    const told = await tell('anumi', async (world) => {
      const refundId = await send(world)
      await world.advance({ days: 7 })
      await world.arrive(refundId)
      await world.service.privacy.erase('wallet-ada')
    })
    expect(done(told)[2]).toBe('Sent to the way you paid | Mon 15 Jun, 13:20')
  })

  it('tells of each payment where it went, and that one failed (B29)', async () => {
    const told = await tell('standard-30', async (world) => {
      const refundId = await send(world)
      await world.advance({ days: 1 })
      await world.service.operator.failTransfer(refundId, { note: 'The card is closed.' })
      await changeDestination(world, refundId, 'balance')
      await world.advance({ hours: 1 })
      await world.payOut(refundId)
    })
    expect(done(told).slice(3)).toEqual([
      'Sent to Visa ·· 4242 | Mon 15 Jun, 13:20',
      'The payment to Visa ·· 4242 failed | Tue 16 Jun, 13:20 | “The card is closed.” | !',
      'Destination changed | Tue 16 Jun, 13:20',
      'Sent again, to your account balance | Tue 16 Jun, 14:20',
    ])
  })

  it('says of the first reply and of the decision whether they came in time, each for itself (B50)', async () => {
    const told = await tell('standard-30', async (world) => {
      const refundId = await ask(world)
      await world.advance({ hours: 3 })
      await world.decideReview(refundId, 'ask', { note: 'Which browser was it?' })
      await world.advance({ days: 4 })
      await world.decideReview(refundId, 'approve')
    })
    expect(done(told).slice(2)).toEqual([
      'We asked for more | Mon 15 Jun, 14:00 | First reply in time (due Tue 16 Jun, 11:00) | “Which browser was it?”',
      'Approved | Fri 19 Jun, 14:00 | Decision late: it was due Wed 17 Jun | !',
    ])
  })

  it('says nothing of time where a refund was decided at once', async () => {
    expect(done(await tell('anumi', send))[1]).toBe('Approved | Mon 15 Jun, 11:00')
  })

  it('has a second review with a clock of its own (B42)', async () => {
    const told = await tell('standard-30', async (world) => {
      const refundId = await ask(world)
      await world.decideReview(refundId, 'decline', { note: 'We found nothing wrong.' })
      await world.advance({ days: 2 })
      await appealRefund(world, refundId)
    })
    expect(done(told).at(-2)).toBe('You asked for a second review | Wed 17 Jun, 11:00 | “The records show it: please look at them again.”')
    expect(coming(told)).toEqual(['Decision | by Fri 19 Jun | 2 business days left'])
  })

  it('puts what came back in its place in time, and gives the year of another year', async () => {
    const told = await tell('jimeng', async (world) => {
      await world.buyPack()
      await world.generate({ outcome: 'failed' })
      await world.advance({ days: 300 })
    })
    expect(done(told)).toEqual([
      'Received | Mon, 15 Jun 2026, 11:00',
      'Approved | Mon, 15 Jun 2026, 11:00',
      'Back in your wallet | Mon, 15 Jun 2026, 11:00',
    ])
  })

  it('names the files that were given (B27, B43)', async () => {
    const { refund, texts } = await tell('standard-30', ask)
    const events = refund.events.map((event) => ({ ...event, attachments: [{ id: 'a', name: 'bill.pdf' }, { id: 'b', name: 'hand.png' }] }))
    expect(doneSteps({ ...refund, events }, texts)[0]!.files).toEqual(['bill.pdf', 'hand.png'])
  })

  it('keeps to the clock of the reader over daylight saving', async () => {
    const told = await tell('anumi', async (world) => {
      await world.clock.set('2026-10-24T22:30:00Z')
      await send(world)
    })
    expect(done(told).map((step) => step.split(' | ')[1])).toEqual(['Sun 25 Oct, 00:30', 'Sun 25 Oct, 00:30', 'Sun 25 Oct, 02:50'])
  })
})

describe('what is to come', () => {
  it('are two clocks before a decision (B26, B49, B50)', async () => {
    expect(coming(await tell('standard-30', ask))).toEqual([
      'First reply | by Tue 16 Jun, 11:00 | 24 h left',
      'Decision | by Wed 17 Jun | 2 business days left',
    ])
  })

  it('calls an aim an aim (C32)', async () => {
    const told = await tell('anumi', async (world) => world.scenario('review pending'))
    expect(coming(told)).toEqual(['First reply | by Wed 17 Jun | 2 business days left · an aim, not a promise'])
  })

  it('says that it is late', async () => {
    const told = await tell('standard-30', async (world) => {
      await ask(world)
      await world.advance({ days: 5 })
    })
    expect(coming(told)).toEqual(['First reply | was due Tue 16 Jun, 11:00 | !', 'Decision | was due Wed 17 Jun | !'])
  })

  it.each([
    ['a card: no day is promised (B32)', (world: RefundWorld) => send(world), ['Arrives | no time is promised']],
    ['PayPal, before it is sent: at once then (B33)', approveByPayPal, ['Sent | 16 – 17 Jun', 'Arrives | as soon as it is sent']],
    ['PayPal, once it is sent (B33)', sendByPayPal, ['Arrives | 13:20']],
    ['another way: no day is promised (B34)', (world: RefundWorld) => send(world, { method: { kind: 'bank_transfer', label: 'DE ·· 0815' } }), ['Arrives | no time is promised']],
  ])('by %s', async (_, play, steps) => {
    expect(coming(await tell('standard-30', play))).toEqual(steps)
  })

  it('is the window in which money arrives (A26, C33, D19)', async () => {
    expect(coming(await tell('anumi', send))).toEqual(['Arrives | 22 – 29 Jun'])
    expect(coming(await tell('anypic', send))).toEqual(['Arrives | 18 – 29 Jun'])
    const jimeng = await tell('jimeng', async (world) => {
      const pack = await world.buyPack()
      const twice = await world.duplicateOrder(pack)
      await world.payOut(await requestRefund(world, twice.id, 'duplicate_charge'))
    })
    expect(coming(jimeng)).toEqual(['Arrives | 22 – 29 Jun'])
  })
})
