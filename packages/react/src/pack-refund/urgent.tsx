'use client'

import type { PolicySummary } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { contactHref } from '../decisions.ts'
import { lookup } from '../texts.ts'
import { Callout } from '../ui/callout.tsx'

/** What to do at once about a charge that nobody agreed to, before the form (D7). `first`: the policy puts it before all else. */
export function Urgent({ policy, first }: { policy: PolicySummary | undefined; first: boolean }) {
  const { messages: { urgent, supportLinks } } = useAllTexts()
  const ways = (policy?.seller.contact ?? []).flatMap((contact) => {
    const href = contactHref(contact)
    return href ? [{ kind: contact.kind, href }] : []
  })
  return (
    <Callout icon="alert" tone="bad">
      <p className="makegood-strong">{urgent.title}</p>
      <p>{urgent.bank}</p>
      {ways.length > 0 && (
        <>
          <p>{urgent.seller}</p>
          <ul className="makegood-notes">
            {ways.map(({ kind, href }) => (
              <li key={kind}>
                <a className="makegood-link" href={href} {...(!href.startsWith('mailto:') && { target: '_blank', rel: 'noopener noreferrer' })}>
                  {lookup(supportLinks, kind, 'unknown')}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{first ? urgent.nextFirst : urgent.next}</p>
    </Callout>
  )
}
