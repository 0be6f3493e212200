import { useRefund, useWallet, useWalletHistory } from '@makegood/react'
import { asked, show } from './host.tsx'

function OwnWallet({ refundId }: { refundId: string }) {
  const { wallet } = useWallet()
  const { items } = useWalletHistory()
  const { refund } = useRefund(refundId)
  return (
    <p>
      {wallet?.balance} credits, {items.length} lines, {refund?.reference}
    </p>
  )
}

show(<OwnWallet refundId={asked('refund')[0]!} />)
