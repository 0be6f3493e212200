import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { appealRefund, listRefundIds, requestRefund } from '../testing/refunds.ts'
import { scene } from '../testing/stories.tsx'
import { WalletBalance } from './wallet-balance.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

const meta = preview.meta({ title: 'Wallet/Refund history', component: WalletRefundHistory })

type SceneOptions = Parameters<typeof scene>[0]
const history = (policy: SceneOptions['policy'], set?: SceneOptions['set']) =>
  scene({ policy, ...(set && { set }), show: () => <WalletRefundHistory style={{ maxInlineSize: 420 }} /> })

/** Something of every kind: returned by itself, a courtesy, in review, on its way. */
async function everyKind(world: Parameters<NonNullable<SceneOptions['set']>>[0]) {
  await world.scenario('refund asked for')
  const [refundId] = await listRefundIds(world)
  await world.payOut(refundId!)
  await world.buyPack({ credits: 50 })
  await world.generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
}

const rows = async () => within(await screen.findByRole('list', { name: 'Refunds' })).getAllByRole('button')
const openFirst = async () => {
  await userEvent.click((await rows())[0]!)
  await screen.findByRole('list', { name: 'What has happened' })
}

/** Refunds of several kinds. */
export const List = meta.story({
  ...history('anumi', everyKind).story,
  play: async () => {
    await expect((await rows()).length).toBeGreaterThan(1)
  },
})

/** The shape of what comes. */
export const Loading = meta.story({
  ...history('anumi', async (world) => void (world.network.latency = 600_000)).story,
  play: async () => {
    await expect(await screen.findByText('Loading your refunds')).toBeInTheDocument()
  },
})

/** Nothing yet: what will appear here, and why. */
export const Empty = meta.story({
  ...history('anumi', (world) => world.scenario('fresh pack')).story,
  play: async () => {
    await expect(await screen.findByText('No refunds yet')).toBeVisible()
  },
})

const broken = history('anumi', async (world) => void (world.network.failing = 2))
/** The service is down: what happened, and the way on. */
export const Failed = meta.story({
  ...broken.story,
  play: async () => {
    await expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await expect(await screen.findByText('No refunds yet')).toBeVisible()
  },
})

const stale = history('anypic', (world) => world.scenario('failed video'))
/** It cannot be brought up to date: what was known stays. */
export const Stale = meta.story({
  ...stale.story,
  play: async () => {
    await rows()
    await screen.findByText('100 credits')
    stale.world().network.failing = 100
    await stale.world().generate({ outcome: 'failed' })
    await expect(await screen.findByText('This could not be brought up to date.')).toBeVisible()
    await expect(screen.getByText('Video could not be made')).toBeVisible()
  },
})

const live = history('anypic', (world) => world.scenario('fresh pack'))
/** A failed run comes back by itself, while one looks (A12, C4). */
export const Live = meta.story({
  ...live.story,
  play: async () => {
    await screen.findByText('No refunds yet')
    await live.world().generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
    await expect(await screen.findByText('Video could not be made')).toBeVisible()
  },
})

/** Page by page. */
export const Long = meta.story({
  ...history('anypic', async (world) => {
    await world.buyPack({ credits: 500 })
    for (let made = 0; made < 25; made++) await world.generate({ outcome: 'failed' })
  }).story,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    await waitFor(async () => expect(await rows()).toHaveLength(25))
  },
})

const sent = history('anumi', everyKind)
/** Money on its way, with the days it is expected on (C33). */
export const OnItsWay = meta.story({
  ...sent.story,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
    await expect(await screen.findByText('Sent to Visa ·· 4242')).toBeVisible()
    await expect(screen.getByText('On its way')).toBeVisible()
  },
})

/** Credits that came back by themselves. */
export const Returned = meta.story({
  ...history('anypic', (world) => world.scenario('failed video')).story,
  play: openFirst,
})

/** A person decides; both clocks are shown (B50). */
export const InReview = meta.story({ ...history('standard-30', (world) => world.scenario('refund asked for')).story, play: openFirst })

/** Credits that came back by themselves, later than was promised (D5, D14). */
export const ReturnedLate = meta.story({
  ...history('jimeng', async (world) => {
    await world.buyPack()
    const running = await world.startGeneration({ kind: 'video', feature: 'video_generator', credits: 20 })
    const at = world.clock.now()
    await world.advance({ hours: 30 })
    await world.finishGeneration(running!.id, { outcome: 'failed', failure: { source: 'provider', provider: 'Kling' }, at })
  }).story,
  play: async () => {
    await openFirst()
    await expect(screen.getByText('late: it was due Tue 16 Jun, 11:00')).toBeVisible()
  },
})

/** Somebody asked for more; the answer is written in place (B27). */
export const NeedsAnswer = meta.story({
  ...history('standard-30', async (world) => {
    const refundId = await requestRefund(world, (await world.buyPack()).id, 'defective')
    await world.decideReview(refundId, 'ask', { note: 'Which browser was it?' })
  }).story,
  play: async () => {
    await openFirst()
    await expect(screen.getByRole('textbox', { name: 'Your answer' })).toBeVisible()
  },
})

const refuse = async (world: Parameters<NonNullable<SceneOptions['set']>>[0]) => {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'other')
  await world.decideReview(refundId, 'decline', { note: 'We found nothing wrong with it.' })
  return refundId
}

/** Refused by a person: a second review can be asked for (B42). */
export const Refused = meta.story({
  ...history('standard-30', refuse).story,
  play: async () => {
    await openFirst()
    await expect(screen.getByRole('button', { name: 'Ask for a review' })).toBeVisible()
  },
})

/** Refused again: somebody neutral may mediate (B44). */
export const RefusedTwice = meta.story({
  ...history('standard-30', async (world) => {
    const refundId = await refuse(world)
    await appealRefund(world, refundId)
    await world.decideReview(refundId, 'decline', { note: 'A second look came to the same.' })
  }).story,
  play: async () => {
    await openFirst()
    await expect(await screen.findByText(/neutral third party/)).toBeVisible()
  },
})

/** Decided by law, with its own time among the promises (C36). */
export const ByLaw = meta.story({
  ...history('jimeng', async (world) => {
    const pack = await world.buyPack({ sale: { country: 'DE', consumer: true } })
    await requestRefund(world, pack.id, 'change_of_mind')
  }).story,
  play: async () => {
    await openFirst()
    await expect(screen.getByText(/^By law: Directive 2011/)).toBeVisible()
  },
})

/** Past every date that was promised (B35). */
export const Overdue = meta.story({ ...history('anumi', (world) => world.scenario('overdue payout')).story, play: openFirst })

/** The bank sent the money back. */
export const PaymentFailed = meta.story({ ...history('anumi', (world) => world.scenario('failed payout')).story, play: openFirst })

/** On a dark page. */
export const Dark = meta.story({ ...history('anumi', everyKind).story, globals: { theme: 'dark' }, play: openFirst })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...history('anumi', everyKind).story, globals: { direction: 'rtl' }, play: openFirst })

/** On a phone. */
export const Phone = meta.story({
  ...history('anumi', everyKind).story,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async () => void (await rows()),
})

/** The balance alone, for a header. */
export const Balance = meta.story({
  ...scene({ policy: 'anumi', set: (world) => world.scenario('fresh pack'), show: () => <WalletBalance /> }).story,
  play: async () => {
    await expect(await screen.findByText('100 credits')).toBeVisible()
  },
})
