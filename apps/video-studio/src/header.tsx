import { WalletBalance } from '@makegood/react'
import type { DrawerPage } from './drawer.tsx'

export function Header({ onOpen }: { onOpen: (page: DrawerPage) => void }) {
  return (
    <header className="bar">
      <p className="mark">Longtake</p>
      <nav aria-label="Account">
        <button type="button" onClick={() => onOpen('packs')}>Packs</button>
        <button type="button" className="bar-balance" onClick={() => onOpen('wallet')}>
          <span>Wallet</span>
          <WalletBalance />
        </button>
      </nav>
    </header>
  )
}
