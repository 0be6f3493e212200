import { WalletRefundHistory } from '@makegood/react'
import { Link } from '../shell/link.tsx'
import { Page } from '../shell/page.tsx'
import './wallet.css'

/** What there is to spend, and what came back. */
export function WalletPage() {
  return (
    <Page title="Wallet">
      <div className="wallet">
        <div className="wallet-now">
          <h1>Wallet</h1>
          <p className="quiet">What there is to spend, and everything that came back. A picture costs 1 to 6 credits, a clip 12.</p>
          <Link to="/packs" className="button button-strong">Get more credits</Link>
        </div>
        <section className="wallet-refunds" aria-label="Refunds">
          <WalletRefundHistory />
        </section>
      </div>
    </Page>
  )
}
