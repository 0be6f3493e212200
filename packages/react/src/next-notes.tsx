'use client'

import type { NextStep, PolicySummary } from '@makegood/contract'
import { useContext } from 'react'
import { contactHref } from './decisions.ts'
import { lookup, useTexts } from './texts.ts'
import { Button } from './ui/button.tsx'
import { WriteSupport } from './write-support.ts'

/** The ways on that lead out of the app, and rights to know of. Buttons stand elsewhere. */
export function NextNotes({ next, policy }: { next: readonly NextStep[]; policy: PolicySummary | undefined }) {
  const { messages: { next: words }, format } = useTexts()
  const writeSupport = useContext(WriteSupport)
  const notes = next.flatMap(({ kind, at }): { kind: string; text: string; href: string | null; onClick?: () => void }[] => {
    if (kind === 'wait') return [{ kind, text: words.wait(at ? format.dateTime(at) : null), href: null }]
    if (kind === 'statutory') return [{ kind, text: words.statutory, href: null }]
    if (kind === 'mediation') return [{ kind, text: words.mediation, href: null }]
    if (kind === 'use_store') {
      const stores = policy?.seller.stores ?? []
      if (stores.length === 0) return [{ kind, text: words.use_store, href: null }]
      return stores.map(({ channel, url }) => ({
        kind: `${kind}/${channel}`,
        text: lookup(words.stores, channel, 'unknown'),
        href: contactHref({ kind: 'form', to: url, subject: null }),
      }))
    }
    if (kind === 'contact_seller') {
      const seller = policy?.seller.merchantOfRecord
      const href = seller?.url ? contactHref({ kind: 'form', to: seller.url, subject: null }) : null
      return [{ kind, text: words.contact_seller(seller?.name ?? null), href }]
    }
    if (kind === 'write_support') {
      if (writeSupport) return [{ kind, text: words.write_support, href: null, onClick: writeSupport }]
      // Without an address it would be a way that leads nowhere.
      const href = supportHref(policy)
      return [{ kind, text: href ? words.write_support : words.ask_support, href }]
    }
    return []
  })
  if (notes.length === 0) return null
  return (
    <ul className="makegood-notes">
      {notes.map(({ kind, text, href, onClick }) => (
        <li key={kind}>
          {onClick ? (
            <Button variant="link" onClick={onClick}>
              {text}
            </Button>
          ) : href ? (
            <a className="makegood-link" href={href} target="_blank" rel="noopener noreferrer">
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  )
}

function supportHref(policy: PolicySummary | undefined): string | null {
  for (const contact of policy?.seller.contact ?? []) {
    const href = contactHref(contact)
    if (href) return href
  }
  return null
}
