import { createRefundClient } from '@makegood/client'
import { RefundProvider, ReportMenu } from '@makegood/react'
import '@makegood/react/styles.css'
import { openGrid } from './grid.tsx'

const client = createRefundClient({ baseUrl: '/', getToken: async () => (await fetch('/token')).text() })

openGrid({
  renderMore: ({ id, prompt }) => <ReportMenu className="more" resultId={id} kind="image" alt={prompt} />,
  renderAround: (grid) => (
    <RefundProvider client={client} userId="ada">
      {grid}
    </RefundProvider>
  ),
})
