import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { choicePolicy } from '../../testing/choice-policy.ts'
import { pdfFile } from '../../testing/files.ts'
import { LateReturn } from '../../testing/late-return.tsx'
import { appealRefund, requestRefund } from '../../testing/refunds.ts'
import { lookAtIt, press, refundScene, see, type World } from '../../testing/refund-stories.tsx'
import { scene } from '../../testing/stories.tsx'

const meta = preview.meta({ title: 'Wallet/What one may do' })

const ask = async (world: World) => {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'defective')
  await world.decideReview(refundId, 'ask', { note: 'Which browser was it, and since when?\nA picture of what you see helps.' })
}
const answer = () => screen.findByRole('textbox', { name: 'Your answer' })
const attach = async () => {
  const field = await screen.findByRole('group', { name: /^Add pictures or files/ })
  await userEvent.upload(field.querySelector('input')!, [pdfFile('console.pdf')])
  await screen.findByText('Added')
}
const fillIn = async () => {
  await lookAtIt()
  await userEvent.type(await answer(), 'Firefox, on a phone, since Monday.')
  await attach()
}

const asked = {
  ...refundScene('standard-30', ask).story,
  play: async () => {
    await lookAtIt()
    see(await answer())
  },
}
/** A reviewer asked for more; the question stands above the answer (B27). */
export const Asked = meta.story({ tags: ['picture', 'refund:needs_information'], ...asked })

/** The answer with a file. It is kept until it is sent. */
export const Answering = meta.story({
  ...refundScene('standard-30', ask).story,
  play: async () => {
    await fillIn()
    await expect(screen.getByText('Your draft is kept')).toBeVisible()
  },
})

const slow = refundScene('standard-30', ask)
/** On its way. */
export const Sending = meta.story({
  ...slow.story,
  play: async () => {
    await fillIn()
    slow.world().network.latency = 600_000
    await press('Send the answer')
    await expect(await screen.findByText('Sending…')).toBeVisible()
  },
})

const offline = refundScene('standard-30', ask)
/** Without a network it says so, and everything stays. */
export const Offline = meta.story({
  ...offline.story,
  play: async () => {
    await fillIn()
    offline.world().network.offline = true
    await press('Send the answer')
    await expect(await screen.findByText(/^There is no connection\. Nothing is lost/)).toBeVisible()
  },
})

const refuse = async (world: World) => {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'other')
  await world.decideReview(refundId, 'decline', { note: 'We found nothing wrong with it.' })
  return refundId
}

/** A second review, with what is new (B42, B43). */
export const SecondReview = meta.story({
  tags: ['refund:declined'],
  ...refundScene('standard-30', refuse).story,
  play: async () => {
    await lookAtIt()
    await press('Ask for a review')
    await expect(await screen.findByRole('textbox', { name: 'Why should it be looked at again?' })).toHaveFocus()
  },
})

/** It is asked for. */
export const SecondReviewSent = meta.story({
  ...refundScene('standard-30', async (world) => appealRefund(world, await refuse(world))).story,
  play: async () => {
    await lookAtIt()
    await expect(screen.getByText('You asked for a second review')).toBeVisible()
  },
})

/** The second no: mediation, and the law (B44 to B46). */
export const LastWord = meta.story({
  ...refundScene('standard-30', async (world) => {
    const refundId = await refuse(world)
    await appealRefund(world, refundId)
    await world.decideReview(refundId, 'decline', { note: 'A second look came to the same.' })
  }).story,
  play: async () => {
    await lookAtIt()
    see(await screen.findByRole('heading', { name: 'If you still disagree' }))
  },
})

/** The same where a merchant of record sold it (D21). */
export const LastWordOfMerchant = meta.story({
  ...refundScene('jimeng', async (world) => {
    const refundId = await requestRefund(world, (await world.buyPack()).id, 'change_of_mind')
    await appealRefund(world, refundId)
    await world.decideReview(refundId, 'decline')
  }).story,
  play: async () => {
    await lookAtIt()
    see(await screen.findByRole('heading', { name: 'If you still disagree' }))
  },
})

const inReview = (world: World) => world.scenario('refund asked for')
const openCancel = async () => {
  await lookAtIt()
  await press('Take the request back')
  const credits = await screen.findByText('100 credits that were kept for it come back to your wallet.')
  await expect(credits).toBeVisible()
  see(credits)
}
/** Before a request is taken back: what becomes of it. */
export const TakeBack = meta.story({ tags: ['refund:in_review'], ...refundScene('standard-30', inReview).story, play: openCancel })

const slowCancel = refundScene('standard-30', inReview)
/** It is being taken back. */
export const TakingBack = meta.story({
  ...slowCancel.story,
  play: async () => {
    await openCancel()
    slowCancel.world().network.latency = 600_000
    await press('Take it back')
    await expect(await screen.findByText('Taking it back…')).toBeVisible()
  },
})

/** It was taken back. */
export const TakenBack = meta.story({
  tags: ['refund:canceled'],
  ...refundScene('standard-30', inReview).story,
  play: async () => {
    await openCancel()
    await press('Take it back')
    await waitFor(() => expect(screen.queryByText('Take this request back?')).toBeNull())
  },
})

const bounce = async (world: World) => {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'defective')
  await world.decideReview(refundId, 'approve')
  await world.payOut(refundId)
  await world.failTransfer(refundId)
}
const bounced = {
  ...refundScene('standard-30', bounce).story,
  play: async () => {
    await lookAtIt()
    see(await screen.findByRole('button', { name: 'Send it there' }))
  },
}
/** The bank sent the money back: where it may go instead (B37). */
export const PaymentFailed = meta.story({ tags: ['picture', 'transfer:failed'], ...bounced })

/** A person has to agree to this one. */
export const NewDestinationReviewed = meta.story({
  ...refundScene('standard-30', bounce).story,
  play: async () => {
    await lookAtIt()
    await userEvent.click(await screen.findByText('A bank account'))
    await press('Ask for this')
    await expect(await screen.findByText('Destination changed')).toBeVisible()
  },
})

/** There is but one place, tried before. */
export const OnlyDestination = meta.story({
  ...refundScene('anumi', (world) => world.scenario('failed payout')).story,
  play: async () => {
    await lookAtIt()
    see(await screen.findByRole('button', { name: 'Send it there' }))
  },
})

/** Several remedies, of which the person chooses (A2). */
export const Choose = meta.story({
  tags: ['picture', 'refund:needs_information'],
  ...refundScene(choicePolicy, async (world) => void (await requestRefund(world, (await world.buyPack()).id, 'change_of_mind'))).story,
  play: async () => {
    await lookAtIt()
    see(await screen.findByRole('button', { name: 'Choose this' }))
  },
})

/** Credits that should be back by themselves and are not: how to claim them (D14). */
export const LateClaim = meta.story({
  ...scene({ policy: 'anypic', set: (world) => world.scenario('failed video'), show: () => <LateReturn /> }).story,
  play: async () => {
    await expect(await screen.findByText('This is late')).toBeVisible()
    await expect(await screen.findByRole('link', { name: 'Write to support' })).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...bounced, globals: { theme: 'dark' } })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...asked, globals: { direction: 'rtl' } })

/** On a phone. */
export const Phone = meta.story({ tags: ['picture'], ...asked, globals: { viewport: { value: 'mobile1', isRotated: false } } })
