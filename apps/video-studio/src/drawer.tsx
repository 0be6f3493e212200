import { PackRefundForm, WalletRefundHistory } from '@makegood/react'
import { useEffect, useRef } from 'react'
import './drawer.css'

export type DrawerPage = 'wallet' | 'packs'

const TITLES: Record<DrawerPage, string> = { wallet: 'Wallet', packs: 'Packs' }

/** A sheet that slides in from the end of the line. What is in it lives as long as it is open. */
export function Drawer({ page, onClose }: { page: DrawerPage | null; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (page) dialog.current?.showModal()
    else dialog.current?.close()
  }, [page])
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby="drawer-title" onClose={onClose} closedby="any">
      {page && (
        <>
          <header className="drawer-head">
            <h2 id="drawer-title">{TITLES[page]}</h2>
            <button type="button" className="button" onClick={onClose}>Close</button>
          </header>
          <div className="drawer-body">{page === 'wallet' ? <WalletRefundHistory /> : <PackRefundForm />}</div>
        </>
      )}
    </dialog>
  )
}
