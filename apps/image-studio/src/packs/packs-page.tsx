import { PackRefundForm } from '@makegood/react'
import { useState } from 'react'
import { Page } from '../shell/page.tsx'
import { type Offer, OFFERS } from '../studio/offers.ts'
import type { Customer, Order } from '../studio/wire.ts'
import { Checkout } from './checkout.tsx'
import { price } from './price.ts'
import './packs.css'

/** The shop, and the way back out of it. */
export function PacksPage({ customer }: { customer: Customer }) {
  const [wanted, setWanted] = useState<Offer | null>(null)
  const [bought, setBought] = useState<Order | null>(null)
  return (
    <Page title="Packs">
      <div className="page-head">
        <h1>Packs of credits</h1>
        <p>Bought once, no subscription. Credits from a pack do not run out.</p>
      </div>
      <ul className="offers">
        {OFFERS.map((offer) => (
          <li key={offer.id} className="offer" data-offer={offer.id}>
            <h2>{offer.name}</h2>
            <p className="quiet">{offer.line}</p>
            <p className="offer-credits numbers">{offer.credits}<span> credits</span></p>
            <p className="numbers quiet">{price(offer.price)}, {price({ ...offer.price, amount: offer.price.amount / offer.credits })} each</p>
            <button type="button" className="button button-strong" onClick={() => setWanted(offer)}>
              Buy for {price(offer.price)}<span className="unseen">: {offer.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <output className="packs-bought">
        {bought && `Thank you. ${bought.credits} credits are in your wallet; the order is ${bought.orderId}.`}
      </output>
      <section className="packs-back" aria-label="Refund a pack">
        <div className="packs-why">
          <h2>Changed your mind?</h2>
          <p className="quiet">Choose a pack to see what it brings back, and why. Nothing is sent before you ask for it.</p>
        </div>
        <div className="packs-refund">
          <PackRefundForm />
        </div>
      </section>
      <Checkout offer={wanted} customer={customer} onClose={() => setWanted(null)} onBought={setBought} />
    </Page>
  )
}
