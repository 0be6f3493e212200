'use client'

import { createRefundClient } from '@makegood/client'
import { RefundProvider } from '@makegood/react'
import { useQueryClient } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { getToken } from './api.ts'
import { CallSheet } from './call-sheet.tsx'
import { Drawer, type DrawerPage } from './drawer.tsx'
import { Header } from './header.tsx'
import { useTakes } from './queries.ts'
import { Screen } from './screen.tsx'
import { Strip } from './strip.tsx'
import { Trouble } from './trouble.tsx'

const client = createRefundClient({ baseUrl: '/refunds', getToken })

/** The address says which take is on the screen, so that a reload and the server's HTML show the same one. */
const choose = (id: string) => history.replaceState(null, '', `?take=${encodeURIComponent(id)}`)

/** A projection room: one take on the screen, the others on a strip below it. The refund widget shares Longtake's QueryClient. */
export function Room({ userId }: { userId: string }) {
  const queryClient = useQueryClient()
  const { data: takes, error } = useTakes()
  const chosen = useSearchParams().get('take')
  const [drawer, setDrawer] = useState<DrawerPage | null>(null)
  // The widget's queries are in the same cache: one try brings everything.
  const renew = () => void queryClient.invalidateQueries()
  const [trying, setTrying] = useState(false)
  const retry = async () => {
    setTrying(true)
    await queryClient.invalidateQueries()
    setTrying(false)
  }
  const trouble = error && <Trouble text={error.message} trying={trying} onRetry={() => void retry()} />
  const take = takes?.find(({ id }) => id === chosen) ?? takes?.[0]

  return (
    <RefundProvider client={client} userId={userId} theme="dark" queryClient={queryClient} onOutcome={renew}>
      <Header onOpen={setDrawer} />
      <main className="room">
        {takes && trouble}
        {take && <Screen key={take.id} take={take} onRolled={choose} />}
        {!takes && <div className="screen">{trouble ?? <output className="screen-note">The takes are being fetched.</output>}</div>}
        <Strip takes={takes ?? []} current={take?.id} onChoose={choose} />
        <CallSheet onRolled={choose} />
      </main>
      <Drawer page={drawer} onClose={() => setDrawer(null)} />
    </RefundProvider>
  )
}
