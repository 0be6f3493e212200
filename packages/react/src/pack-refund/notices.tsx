'use client'

import { useQuery } from '@tanstack/react-query'
import { useAllTexts } from '../all-texts.ts'
import { policy as policyQuery } from '../queries/policy.ts'
import { lookup } from '../texts.ts'
import { useSession } from '../use-session.ts'

/** What the policy wants to be known before a request: chargebacks, statutory rights (C34, C36). */
export function Notices() {
  const session = useSession()
  const { messages: { notices } } = useAllTexts()
  const { data: policy } = useQuery(policyQuery(session), session.queryClient)
  const notes = policy?.notices.flatMap(({ id }) => lookup(notices, id, 'none') || []) ?? []
  return notes.map((note) => (
    <p key={note} className="makegood-small">
      {note}
    </p>
  ))
}
