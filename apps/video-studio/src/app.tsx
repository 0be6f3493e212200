import { createRefundClient } from '@makegood/client'
import { RefundProvider } from '@makegood/react'
import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { getToken } from './backend.ts'
import { CallSheet } from './call-sheet.tsx'
import { Drawer, type DrawerPage } from './drawer.tsx'
import { Header } from './header.tsx'
import { useTakes } from './queries.ts'
import { Screen } from './screen.tsx'
import { Strip } from './strip.tsx'

const client = createRefundClient({ baseUrl: '/refunds', getToken })

/** A projection room: one take on the screen, the others on a strip below it. The refund widget shares Longtake's QueryClient. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  const { data: takes = [], error } = useTakes()
  const [chosen, choose] = useState<string | null>(null)
  const [drawer, setDrawer] = useState<DrawerPage | null>(null)
  const take = takes.find(({ id }) => id === chosen) ?? takes[0]

  return (
    <RefundProvider client={client} userId="ada" theme="dark" queryClient={queryClient} onOutcome={() => void queryClient.invalidateQueries()}>
      <Header onOpen={setDrawer} />
      <main className="room">
        {error && <p role="alert">{error.message}</p>}
        {take && <Screen key={take.id} take={take} onRolled={choose} />}
        <Strip takes={takes} current={take?.id} onChoose={choose} />
        <CallSheet onRolled={choose} />
      </main>
      <Drawer page={drawer} onClose={() => setDrawer(null)} />
    </RefundProvider>
  )
}
