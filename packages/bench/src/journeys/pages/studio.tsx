import { ReportBadge, ReportMenu, WalletBalance, WalletRefundHistory } from '@makegood/react'
import { asked, show } from './host.tsx'

show(
  <>
    <WalletBalance />
    {asked('result').map((id) => (
      <figure key={id}>
        <ReportBadge resultId={id} />
        <ReportMenu resultId={id} kind="image" alt={id} />
      </figure>
    ))}
    <WalletRefundHistory />
  </>,
)
