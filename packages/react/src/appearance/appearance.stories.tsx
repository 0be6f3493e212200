import { createRefundClient, type RefundClient } from '@makegood/client'
import type { CSSProperties } from 'react'
import { expect, waitFor } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { RefundProvider } from '../provider.tsx'
import { scene } from '../testing/stories.tsx'

const meta = preview.meta({ title: 'Overview/Looks of a host', component: RefundProvider, parameters: { layout: 'fullscreen' } })

type HostPage = { page: CSSProperties; button: CSSProperties }

/** A wallet in a page of a host that sets no variable of ours. */
const inPage = ({ page, button }: HostPage) => {
  let client: RefundClient
  return scene({
    policy: 'photoroom',
    set: async (world) => {
      await world.scenario('one picture')
      client = createRefundClient({ baseUrl: world.baseUrl, getToken: async () => world.token(), retries: 0 })
    },
    show: () => (
      <RefundProvider client={client} userId="reader" locale="en-GB" timeZone="Europe/Berlin" appearance="auto">
        <main style={{ display: 'grid', gap: 24, justifyItems: 'start', padding: 24, minBlockSize: '100vh', ...page }}>
          <button type="submit" style={{ padding: '10px 16px', border: 0, font: 'inherit', ...button }}>
            Make another
          </button>
          <WalletRefundHistory style={{ inlineSize: 'min(420px, 100%)' }} />
        </main>
      </RefundProvider>
    ),
  })
}

const looksLike = async (look: Partial<CSSStyleDeclaration>) => {
  const history = document.querySelector('.makegood-sheet')!
  await waitFor(() => expect(getComputedStyle(history)).toMatchObject(look), { timeout: 5000 })
}

const dark = inPage({
  page: { background: 'rgb(15 23 42)', color: 'rgb(226 232 240)', fontFamily: 'system-ui, sans-serif' },
  button: { background: 'rgb(34 211 238)', color: 'rgb(8 47 73)', borderRadius: 9999 },
})
/** Dark, with one bright colour and round buttons. */
export const Dark = meta.story({ ...dark.story, play: () => looksLike({ backgroundColor: 'rgb(15, 23, 42)', colorScheme: 'dark' }) })

const serif = inPage({
  page: { background: 'rgb(250 246 238)', color: 'rgb(60 42 30)', fontFamily: 'Georgia, serif' },
  button: { background: 'rgb(140 60 30)', color: 'white', borderRadius: 4 },
})
/** Paper, a serif and a colour of earth. */
export const Serif = meta.story({ ...serif.story, play: () => looksLike({ backgroundColor: 'rgb(250, 246, 238)', fontFamily: 'Georgia, serif' }) })

const square = inPage({
  page: { background: 'white', color: 'black', fontFamily: 'monospace' },
  button: { background: 'black', color: 'white', borderRadius: 0 },
})
/** Black, white and corners. */
export const Square = meta.story({ ...square.story, play: () => looksLike({ backgroundColor: 'rgb(255, 255, 255)', borderStartStartRadius: '4px' }) })
