import { createRefundClient } from '@makegood/client'
import { PackRefundForm, RefundProvider, ReportMenu, WalletRefundHistory } from '@makegood/react'
import { german } from '@makegood/react/languages/de'
import '@makegood/react/styles.css'
import { hostVariables } from '@makegood/react/tokens'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const client = createRefundClient({ baseUrl: '/refunds', getToken: async () => 'ada-token' })
const root = document.querySelector('#root')
if (!root) throw new Error('The page has no root.')

createRoot(root).render(
  <StrictMode>
    <RefundProvider client={client} userId="ada">
      <h1>A Vite host on React 18</h1>
      <ReportMenu resultId={import.meta.env.VITE_RESULT_ID} kind="image" src="data:," alt="A fox in the snow" />
      <WalletRefundHistory />
      <PackRefundForm />
    </RefundProvider>
    <RefundProvider client={client} userId="ada" language={german}>
      <ReportMenu resultId={import.meta.env.VITE_RESULT_ID} kind="image" src="data:," alt="Schnee" />
    </RefundProvider>
    <p>The accent is {hostVariables['--makegood-accent'].light}.</p>
  </StrictMode>,
)
