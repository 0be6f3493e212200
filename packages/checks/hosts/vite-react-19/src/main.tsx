import { createRefundClient } from '@makegood/client'
import { PackRefundForm, RefundProvider, ReportArea, ReportMenu, WalletBalance, WalletRefundHistory } from '@makegood/react'
import '@makegood/react/styles.layer.css'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import './host.css'

const client = createRefundClient({ baseUrl: '/refunds', getToken: async () => 'ada-token' })
// The host has a cache of its own, and gives it to us too.
const queryClient = new QueryClient()
const result = { resultId: import.meta.env.VITE_RESULT_ID, kind: 'image', src: 'data:,', alt: 'A fox in the snow' } as const

function Credits() {
  const { data } = useQuery({ queryKey: ['credits'], queryFn: async () => client.wallet.retrieve() })
  return <p>The host counts {data?.balance ?? '–'} credits.</p>
}

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no root.')

createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <h1>A Vite host on React 19</h1>
    <Credits />
    <RefundProvider client={client} userId="ada" queryClient={queryClient}>
      <WalletBalance />
      <ReportArea {...result}>
        <ReportMenu {...result} />
      </ReportArea>
      <WalletRefundHistory />
      <PackRefundForm />
    </RefundProvider>
  </QueryClientProvider>,
)
