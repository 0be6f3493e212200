import { WalletHead } from '../history/wallet-head.tsx'

/** The head of the history alone, in a sheet as it stands there. */
export function SheetOfHead({ onSearch }: { onSearch?: (orderId: string) => void }) {
  return (
    <div className="makegood makegood-sheet">
      <WalletHead onSearch={onSearch} />
    </div>
  )
}
