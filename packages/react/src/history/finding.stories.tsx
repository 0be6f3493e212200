import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { answering, problem } from '../testing/answering.ts'
import { everyLine, manyLines } from '../testing/histories.ts'
import { hugeHistory } from '../testing/huge-history.ts'
import { listRefunds } from '../testing/refunds.ts'
import { scene } from '../testing/stories.tsx'
import { TwoPeople } from '../testing/two-people.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

const meta = preview.meta({ title: 'Wallet/Long and narrowed', component: WalletRefundHistory })

type SceneOptions = Parameters<typeof scene>[0]
const history = (set: NonNullable<SceneOptions['set']> = everyLine) =>
  scene({ policy: 'anumi', set, show: () => <WalletRefundHistory style={{ maxInlineSize: 800 }} /> })
const rows = async () => within(await screen.findByRole('list', { name: 'History' })).getAllByRole('button')

/** One of the lists that narrow it down, and what is left then. */
const narrowed = (list: string, choice: string, left: RegExp) => ({
  ...history().story,
  play: async () => {
    await rows()
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: list }), choice)
    await expect(await screen.findByRole('button', { name: `Remove: ${choice}` })).toBeVisible()
    await waitFor(async () => expect((await rows()).every(({ textContent }) => left.test(textContent))).toBe(true))
  },
})

/** One kind of line. */
export const ByKind = meta.story(narrowed('Kind', 'Bad results', /^Bad result/))

/** One status, in which the money is on its way. */
export const ByStatus = meta.story(narrowed('Status', 'On its way', /€/))

/** The lines of a week. */
export const ByTime = meta.story(narrowed('Time', 'Last 7 days', /./))

const searched = history()
/** What was searched for, found by its reference. */
export const Searched = meta.story({
  ...searched.story,
  play: async () => {
    const [{ reference } = { reference: '' }] = await listRefunds(searched.world())
    await userEvent.type(await screen.findByRole('searchbox'), `${reference}{Enter}`)
    await expect(await screen.findByRole('button', { name: `Remove: “${reference}”` })).toBeVisible()
    await waitFor(async () => expect((await rows()).length).toBeLessThan(5))
  },
})

/** As many lines as a wallet of years has: those in sight are in the page, and the rest comes as one goes on. */
export const HundredThousand = meta.story({
  ...answering(history(), 'get', 'wallet/history', (world, { request }) => hugeHistory(world, request, 100_000)),
  play: async () => expect((await rows()).length).toBeLessThan(60),
})

/** The next lines did not come; those that are there stay. */
export const MoreFailed = meta.story({
  ...answering(history((world) => manyLines(world, 55)), 'get', 'wallet/history', (world, { request }) =>
    (request.url.includes('cursor=') ? problem(503, 'unavailable') : world.service.fetch(request))),
  play: async () => {
    await rows()
    scrollTo(0, document.documentElement.scrollHeight)
    await expect(await screen.findByText('The next lines did not load.')).toBeVisible()
  },
})

/** Changes are not heard as they happen: it asks from time to time, and says so. */
export const NotLive = meta.story({
  ...answering(history(), 'get', 'events', () => problem(404, 'not_found')),
  play: async () => {
    await rows()
    await waitFor(() => expect(screen.getByText('Changes may come a little later than usual.')).toBeVisible(), { timeout: 12_000 })
  },
})

/** Somebody else signs in: nothing of the former person is left (and comes back with them). */
export const AnotherPerson = meta.story({
  ...scene({
    policy: 'anumi',
    set: async (world) => {
      await everyLine(world)
      await world.buyPack({ userId: 'bob', credits: 7 })
    },
    show: (world) => <TwoPeople world={world} />,
  }).story,
  play: async () => {
    await rows()
    await userEvent.click(screen.getByRole('button', { name: 'Sign in as bob' }))
    await waitFor(async () => expect(await rows()).toHaveLength(1))
  },
})
