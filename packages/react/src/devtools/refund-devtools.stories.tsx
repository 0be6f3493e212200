import type { RefundWorld } from '@makegood/msw'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { WalletBalance } from '../history/wallet-balance.tsx'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { ReportBadge } from '../report/report-badge.tsx'
import { ReportMenu } from '../report/report-menu.tsx'
import { picture, scene } from '../testing/stories.tsx'
import './devtools.css'
import { RefundDevtools } from './refund-devtools.tsx'

const meta = preview.meta({ title: 'Reference/Devtools', component: RefundDevtools, parameters: { layout: 'fullscreen' } })

const studio = (world: RefundWorld) => (
  <div style={{ display: 'grid', gap: 16, padding: 24, paddingBlockEnd: 480, maxInlineSize: 640, fontFamily: 'system-ui' }}>
    <WalletBalance />
    <figure style={{ position: 'relative', inlineSize: 200, margin: 0 }}>
      <img src={picture} alt="" width="200" style={{ display: 'block', borderRadius: 12 }} />
      <div style={{ position: 'absolute', insetBlockStart: 8, insetInlineEnd: 8 }}>
        <ReportMenu resultId="generation-3-1" kind="image" src={picture} alt="a cat in the rain" />
      </div>
      <ReportBadge resultId="generation-3-1" />
    </figure>
    <WalletRefundHistory />
    <RefundDevtools world={world} />
  </div>
)

const story = () => scene({ policy: 'anumi', set: (world) => world.scenario('first courtesy used'), show: studio }).story
// Their code comes late, twice.
const patience = { timeout: 20_000 }
const begin = () => localStorage.removeItem('makegood:devtools')
const open = async (tab?: RegExp) => {
  begin()
  await userEvent.click(await screen.findByRole('button', { name: 'Open Makegood devtools' }, patience))
  if (tab) await userEvent.click(await screen.findByRole('tab', { name: tab }, patience))
}
const openFirst = async (name: RegExp) => {
  const [row] = await screen.findAllByText(name, {}, patience)
  await userEvent.click(row!)
}

/** A small button in a corner. */
export const Folded = meta.story({
  ...story(),
  play: async () => {
    begin()
    await expect(await screen.findByRole('button', { name: 'Open Makegood devtools' }, patience)).toBeVisible()
  },
})

/** Each call, with its body and its answer. */
export const Calls = meta.story({
  ...story(),
  play: async () => {
    await open()
    await openFirst(/^\/v1\/forecasts/)
    await expect(await screen.findByText('Copy as curl')).toBeVisible()
  },
})

/** What the policy said, rule by rule. */
export const Decisions = meta.story({
  ...story(),
  play: async () => {
    await open(/^Decisions/)
    await openFirst(/result generation-2-1/)
    await userEvent.click(await screen.findByRole('button', { name: 'Fetch the proof' }))
    await openFirst(/^retrieveRefund/)
    await expect((await screen.findAllByText(/spoke|passed over/))[0]).toBeVisible()
  },
})

/** What this tab hears of the wallet. */
export const Events = meta.story({
  ...story(),
  play: async () => {
    await open(/^Events/)
    await waitFor(() => expect(screen.getByText(/^(connecting|live)$/)).toBeVisible())
  },
})

/** What is kept of the person, and what time it is for them. */
export const Session = meta.story({
  ...story(),
  play: async () => {
    await open(/^Session/)
    await expect(await screen.findByText('Time of the service')).toBeVisible()
  },
})

/** The levers of a mocked world. */
export const World = meta.story({
  ...story(),
  play: async () => {
    await open(/^World/)
    await userEvent.click(screen.getByRole('button', { name: '+1 day' }))
    await waitFor(() => expect(screen.getByText(/^2026-/)).toBeVisible())
  },
})

/** At the side, where the bottom of the page is wanted. */
export const AtTheSide = meta.story({
  ...story(),
  play: async () => {
    await open()
    await userEvent.click(await screen.findByRole('button', { name: 'Move to the end side' }, patience))
    await expect(await screen.findByRole('button', { name: 'Move to the top' })).toBeVisible()
  },
})

/** On a dark page. */
export const Dark = meta.story({ ...story(), globals: { theme: 'dark' }, play: () => open() })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...story(), globals: { direction: 'rtl' }, play: () => open() })

