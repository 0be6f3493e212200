import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { METHODS, type Offer } from '../studio/offers.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useOrder } from '../studio/queries.ts'
import type { Customer, Order } from '../studio/wire.ts'
import { price } from './price.ts'

type CheckoutProps = { offer: Offer | null; customer: Customer; onClose: () => void; onBought: (order: Order) => void }

/** Paying for a pack, without the bank. */
export function Checkout({ offer, customer, onClose, onBought }: CheckoutProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [method, setMethod] = useState<string>(METHODS[0].kind)
  const start = useRef<HTMLInputElement>(null)
  const order = useOrder()
  const id = useId()
  const { reset } = order

  useEffect(() => {
    if (!offer) return dialog.current?.close()
    reset()
    // Asked for anew with every purchase, and never for the person.
    if (start.current) start.current.checked = false
    dialog.current?.showModal()
    return undefined
  }, [offer, reset])

  const pay = (event: FormEvent) => {
    event.preventDefault()
    if (!offer || order.isPending) return
    order.mutate({ offer: offer.id, method, startNow: start.current?.checked ?? false }, {
      onSuccess: (done) => {
        onBought(done)
        onClose()
      },
    })
  }

  return (
    <dialog ref={dialog} className="checkout" aria-labelledby={`${id}title`} onClose={onClose}>
      <form onSubmit={pay}>
        <h2 id={`${id}title`}>{offer ? `${offer.name}, ${offer.credits} credits` : ''}</h2>
        <p className="checkout-price numbers">{offer && price(offer.price)}</p>
        <fieldset>
          <legend>Pay with</legend>
          {METHODS.map(({ kind, name }) => (
            <label key={kind} className="checkout-method">
              <input type="radio" name={`${id}method`} checked={method === kind} onChange={() => setMethod(kind)} />
              {name}
            </label>
          ))}
        </fieldset>
        {customer === 'consumer' && (
          <>
            <p className="quiet checkout-note">
              You can withdraw from this contract within 14 days without a reason: beside the pack on this page, or without an account at the foot of any page.
            </p>
            <label className="checkout-start">
              <input ref={start} type="checkbox" required />
              I want my credits to work at once, before the 14 days are over. If I withdraw, I pay for what I have used by then.
            </label>
          </>
        )}
        <p className="quiet checkout-note">A demo: no money moves.</p>
        <Trouble error={order.error} />
        <div className="checkout-acts">
          <button type="button" className="button button-plain" onClick={onClose}>Cancel</button>
          <button type="submit" className="button button-strong" aria-disabled={order.isPending || undefined}>
            {order.isPending ? 'Paying…' : offer ? `Pay ${price(offer.price)}` : 'Pay'}
          </button>
        </div>
      </form>
    </dialog>
  )
}
