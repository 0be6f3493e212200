'use client'

import type { Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { contactHref } from '../../decisions.ts'
import { policy as policyQuery } from '../../queries/policy.ts'
import { Button } from '../../ui/button.tsx'
import { useSession } from '../../use-session.ts'
import { WriteSupport } from '../../write-support.ts'

/** Whether a refusal stands and nobody looks at it again. */
export const isLastWord = ({ status, acts, events }: Refund) =>
  status === 'declined' && !acts.includes('appeal') && events.some(({ kind }) => kind === 'appealed')

/**
 * Where a person may turn to who disagrees with the last word on a refund: mediation where the policy has it (B44), the
 * merchant of record (D21), the law (B45, B46, C36).
 */
export function Disagree({ refund }: { refund: Refund }) {
  const session = useSession()
  const { messages: { disagree, next, outcome } } = useAllTexts()
  const writeSupport = useContext(WriteSupport)
  const last = isLastWord(refund)
  const { data: policy } = useQuery({ ...policyQuery(session), enabled: last }, session.queryClient)
  if (!last || !policy) return null
  const { appeal, seller: { merchantOfRecord }, notices } = policy
  const href = merchantOfRecord?.url ? contactHref({ kind: 'form', to: merchantOfRecord.url, subject: null }) : null
  const statutory = notices.find(({ id }) => id === 'statutory')
  const byLaw = (clause: string | undefined) => clause && <span className="makegood-small">{outcome.clause(clause, false)}</span>
  return (
    <section className="makegood-because">
      <h4 className="makegood-label">{disagree.title}</h4>
      <ul className="makegood-lines">
        {appeal?.mediation && (
          <li>
            {disagree.mediation}{' '}
            {writeSupport && (
              <Button variant="link" onClick={writeSupport}>
                {next.write_support}
              </Button>
            )}
            {byLaw(appeal.clause)}
          </li>
        )}
        {merchantOfRecord && (
          <li>
            {href ? (
              <a className="makegood-link" href={href} target="_blank" rel="noopener noreferrer">
                {disagree.seller(merchantOfRecord.name)}
              </a>
            ) : (
              disagree.seller(merchantOfRecord.name)
            )}
          </li>
        )}
        <li>
          {disagree.statutory}
          {byLaw(statutory?.clause)}
        </li>
      </ul>
    </section>
  )
}
