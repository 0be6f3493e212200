import type { Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { http, HttpResponse } from 'msw'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { choicePolicy } from '../testing/choice-policy.ts'
import {
  approve, approveByPayPal, ask, refuse, reportSeveral, send, sendAgain, sendInVain, sendLong, sendPart,
} from '../testing/refund-stages.ts'
import { appealRefund, listRefundIds, requestRefund } from '../testing/refunds.ts'
import { RefundStand } from '../testing/refund-stand.tsx'
import { slowPolicy } from '../testing/slow-policy.ts'
import { scene } from '../testing/stories.tsx'

const meta = preview.meta({ title: 'Wallet/Refund detail', component: RefundStand })

type SceneOptions = Parameters<typeof scene>[0]
type Set = (world: RefundWorld) => Promise<unknown>

/** The newest refund in front, and what is done with it then. */
const detail = (policy: SceneOptions['policy'], set: Set, then?: () => Promise<unknown>, options: Pick<SceneOptions, 'holidays'> = {}) => ({
  ...scene({ policy, set, show: () => <RefundStand />, ...options }).story,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Look at it' }))
    await screen.findByRole('list', { name: 'What has happened' })
    await then?.()
  },
})

const open = (name: RegExp) => async () => userEvent.click(await screen.findByRole('button', { name }))
const says = (text: string | RegExp) => async () => expect(await screen.findByText(text)).toBeVisible()
const steps = () => within(screen.getByRole('list', { name: 'What has happened' })).getAllByRole('listitem')

const later = (play: Set, duration: Parameters<RefundWorld['advance']>[0]): Set => async (world) => {
  await play(world)
  await world.advance(duration)
}

const taken = scene({ policy: 'standard-30', set: ask, show: () => <RefundStand /> })
/** Nobody has said anything yet: ours decides at once, another service may take its time (B26). */
export const Received = meta.story({
  tags: ['refund:received'],
  ...taken.story,
  async beforeEach(context) {
    const end = await taken.story.beforeEach(context)
    context.msw.use(
      http.get(`${taken.world().baseUrl}/v1/refunds/:id`, async ({ request }) => {
        const refund = (await (await taken.world().service.fetch(request)).json()) as Refund
        return HttpResponse.json({ ...refund, status: 'received', events: refund.events.slice(0, 1) })
      }),
    )
    return end
  },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Look at it' }))
    await screen.findByRole('list', { name: 'What has happened' })
    await expect(steps()[0]).toHaveTextContent(/^Received/)
  },
})

/** A person looks at it: the first reply and the decision count down each for itself (B26, B49, B50). */
export const InReview = meta.story({
  tags: ['refund:in_review'],
  ...detail('standard-30', ask, says(/^The office is open now/)),
})

/** The first reply was late, and the decision is due (B50). */
export const ReplyLate = meta.story(detail('standard-30', later(ask, { hours: 25 }), says(/^was due/)))

/** Somebody asked for more (B27). */
export const NeedsAnswer = meta.story({
  tags: ['refund:needs_information'],
  ...detail('standard-30', async (world) => {
    await world.decideReview(await ask(world), 'ask', { note: 'Which browser was it?' })
  }, says('Next: you answer what was asked')),
})

/** Approved, and not sent yet (B29). */
export const Approved = meta.story({
  tags: ['refund:approved', 'transfer:pending'],
  ...detail('anumi', approve, says('Next: Polar sends the money')),
})

/** On its way, on the days that the policy promises; part of the pack had been used (C11, C33). */
export const OnItsWay = meta.story({
  tags: ['picture', 'transfer:sent'],
  ...detail('anumi', sendPart, says(/depending on your bank/)),
})

/** With the arithmetic opened (C11, B40). */
export const WhyThisAmount = meta.story({ tags: ['picture'], ...detail('anumi', sendPart, open(/^Why this amount/)) })

/** With days on which nobody works in between, and clocks that are set back (B35). */
export const Holidays = meta.story(detail('anumi', async (world) => {
  await world.clock.set('2026-10-20T09:00:00Z')
  await send(world)
  await world.advance({ days: 8 })
}, says('27 Oct – 4 Nov'), { holidays: ['2026-10-30'] }))

/** On its way for weeks. */
export const LongWindow = meta.story(detail(slowPolicy, later(send, { days: 9 }), says(/^It usually arrives in 5 to 20/)))

/** No day is promised (B32). */
export const NoDay = meta.story(detail('standard-30', send, says('When it arrives depends on your bank.')))

/** By PayPal it arrives the moment it is sent (B33). */
export const ByPayPal = meta.story(detail('standard-30', approveByPayPal, says('as soon as it is sent')))

/** Past every date that was promised (B35). */
export const Overdue = meta.story({ tags: ['picture'], ...detail('anumi', later(send, { days: 20 }), says('It should have arrived by now.')) })

/** With the message to send, filled in (B35, C30). */
export const OverdueMessage = meta.story(detail('anumi', later(send, { days: 20 }), open(/^Support/)))

/** There. */
export const Arrived = meta.story({
  tags: ['transfer:arrived'],
  ...detail('anumi', async (world) => {
    const refundId = await send(world)
    await world.advance({ days: 9 })
    await world.arrive(refundId)
  }),
})

/** The bank sent it back. */
export const Failed = meta.story({
  tags: ['picture', 'transfer:failed'],
  ...detail('standard-30', sendInVain, says('“The card is closed.”')),
})

/** It was sent again elsewhere (B29). */
export const SentAgain = meta.story(detail('standard-30', sendAgain, says('Sent again, to your account balance')))

/** Refused, and once more after a second review (B42). */
export const RefusedTwice = meta.story({
  tags: ['refund:declined'],
  ...detail('standard-30', async (world) => {
    const refundId = await refuse(world)
    await world.advance({ days: 1 })
    await appealRefund(world, refundId)
    await world.advance({ days: 3 })
    await world.decideReview(refundId, 'decline', { note: 'A second look came to the same.' })
  }, says(/^Decision late/)),
})

/** There is something to choose (A2). */
export const Choices = meta.story({
  tags: ['refund:needs_information'],
  ...detail(choicePolicy, async (world) => ask(world, {}, 'change_of_mind'), says('Next: you choose what you get')),
})

/** Several results, decided each by itself. */
export const Several = meta.story(detail('photoroom', reportSeveral, open(/^Why this amount/)))

/** Credits that came back by themselves. */
export const Returned = meta.story({
  tags: ['picture', 'transfer:arrived'],
  ...detail('anypic', (world) => world.scenario('failed video'), says('Back in your wallet')),
})

/** Sold by a merchant of record (D2, D21, D22). */
export const MerchantOfRecord = meta.story(detail('jimeng', async (world) => {
  await requestRefund(world, (await world.duplicateOrder(await world.buyPack())).id, 'duplicate_charge')
}, says(/its own refund policy may apply/)))

/** Fees taken off, in a currency of three digits (B22, B38). */
export const Fees = meta.story(detail('standard-30', async (world) => {
  await world.decideReview(await ask(world, { paid: { amount: 12_345, currency: 'KWD' }, externalFees: 350 }, 'misdescribed'), 'approve')
}, open(/^Why this amount/)))

/** In a currency without small change. */
export const NoDigits = meta.story(detail('anumi', (world) => send(world, { paid: { amount: 1500, currency: 'JPY' } })))

/** Ids and names as long as they come. */
export const Long = meta.story(detail('anumi', sendLong, open(/^Why this amount/)))

/** The message with the exact subject that the policy asks for (A20, A21, A22). */
export const Message = meta.story(detail('anypic', async (world) => requestRefund(world, (await world.buyPack()).id, 'change_of_mind'), open(/^Support/)))

/** On a dark page. */
export const Dark = meta.story({ ...detail('anumi', sendPart, open(/^Why this amount/)), globals: { theme: 'dark' } })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ tags: ['picture'], ...detail('anumi', later(send, { days: 20 }), open(/^Support/)), globals: { direction: 'rtl' } })

/** On a phone. */
export const Phone = meta.story({ tags: ['picture'], ...detail('anumi', sendPart), globals: { viewport: { value: 'mobile1', isRotated: false } } })

const live = scene({ policy: 'anumi', set: approve, show: () => <RefundStand /> })
/** Sent and arrived while one looks (B29). */
export const Live = meta.story({
  ...live.story,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Look at it' }))
    await screen.findByText('Next: Polar sends the money')
    const [refundId] = await listRefundIds(live.world())
    await live.world().payOut(refundId!)
    await screen.findByText('Next: your bank credits it to you')
    await live.world().arrive(refundId!)
    await waitFor(() => expect(steps().at(-1)).toHaveTextContent(/^Arrived/))
  },
})
