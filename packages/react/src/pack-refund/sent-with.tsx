'use client'

import type { Asker, Field, Pack } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { lookup } from '../texts.ts'
import { fieldText } from './fields.tsx'

/** What is known already and goes with the request, so that nobody types it again. */
export function SentWith({ fields, pack, asker }: { fields: readonly Field[]; pack: Pack; asker: Asker }) {
  const texts = useAllTexts()
  const { fields: labels, quote } = texts.messages
  const known = fields.filter(({ value }) => value !== null)
  const signedIn = known.some(({ name }) => name === 'email') ? null : asker.email
  if (known.length === 0) return null
  return (
    <dl className="makegood-facts" aria-label={quote.sentWith}>
      {known.map((field) => (
        <div key={field.name} className="makegood-fact">
          <dt>{lookup(labels, field.name, 'unknown')}</dt>
          <dd className="makegood-number">
            <bdi>{fieldText(field, {}, pack, texts)}</bdi>
          </dd>
        </div>
      ))}
      {signedIn && (
        <div className="makegood-fact">
          <dt>{quote.signedIn}</dt>
          <dd>
            <bdi>{signedIn}</bdi>
          </dd>
        </div>
      )}
    </dl>
  )
}
