import { createRefundClient } from '@makegood/client'
import { PackRefundForm, RefundProvider, ReportMenu, WalletRefundHistory } from '@makegood/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const client = createRefundClient({ baseUrl: '/refunds', getToken: async () => 'ada-token' })
const { resultId } = await (await fetch('/settings.json')).json()

createRoot(document.querySelector('#root')).render(
  createElement(
    RefundProvider,
    { client, userId: 'ada' },
    createElement(ReportMenu, { resultId, kind: 'image', src: 'data:,', alt: 'A fox in the snow' }),
    createElement(WalletRefundHistory),
    createElement(PackRefundForm),
  ),
)

const { balance } = await client.wallet.retrieve()
document.querySelector('#credits').textContent = `The host counts ${balance} credits.`
