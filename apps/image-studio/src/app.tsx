import { createRefundClient } from '@makegood/client'
import { RefundProvider } from '@makegood/react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { StudioPage } from './create/studio-page.tsx'
import { DemoBar } from './demo/demo-bar.tsx'
import { useDirection } from './demo/direction.ts'
import { useLanguage } from './demo/language.ts'
import { useLook } from './demo/look.ts'
import { RefundDevtools } from './demo/refund-devtools.tsx'
import { PacksPage } from './packs/packs-page.tsx'
import { Footer } from './shell/footer.tsx'
import { Header } from './shell/header.tsx'
import { useRoute } from './shell/route.ts'
import { useTheme } from './shell/theme.ts'
import { studio } from './studio/api.ts'
import { useWorld } from './studio/queries.ts'
import type { WorldChange } from './studio/wire.ts'
import { WalletPage } from './wallet/wallet-page.tsx'
import { WithdrawPage } from './withdraw/withdraw-page.tsx'

/** The one customer of this demo. */
const USER = 'ada'
const openRefunds = () => createRefundClient({ baseUrl: '/refunds', getToken: async () => (await studio.session()).token })

/** A moved clock, a mended network and a new start are no news that a wallet sends: a new client reads everything anew. */
const isUnheard = (change: WorldChange) =>
  'advance' in change || 'reset' in change || 'requests' in change || ('network' in change && change.network === 'fast')

export function App() {
  const { data: world, error, refetch } = useWorld()
  const route = useRoute()
  const theme = useTheme()
  const dir = useDirection()
  const { language } = useLanguage()
  const look = useLook()
  const queries = useQueryClient()
  const [client, setClient] = useState(openRefunds)

  if (!world) {
    return (
      <div className="page" role="alert">
        {error && <p>{error.message}</p>}
        {error && <button type="button" className="button" onClick={() => void refetch()}>Try again</button>}
      </div>
    )
  }
  return (
    <RefundProvider client={client} userId={`${USER} ${world.policy} ${world.requests}`} theme={theme} dir={dir} language={language} {...(look === 'auto' && { appearance: 'auto' })} onOutcome={() => void queries.invalidateQueries()}>
      <a className="skip" href="#main">Skip to the page</a>
      <DemoBar world={world} onChanged={(change) => isUnheard(change) && setClient(openRefunds())} />
      <Header />
      {route === '/' && <StudioPage policy={world.policy} />}
      {route === '/wallet' && <WalletPage />}
      {route === '/packs' && <PacksPage customer={world.customer} />}
      {route === '/withdraw' && <WithdrawPage theme={theme} dir={dir} />}
      <Footer />
      <RefundDevtools />
    </RefundProvider>
  )
}
