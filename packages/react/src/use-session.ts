'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useRefunds } from './context.ts'
import { type Session, sessionOf } from './session.ts'
import type { Submission, Submissions } from './submissions.ts'

export function useSession(): Session {
  return sessionOf(useRefunds('useSession()').scope)
}

/** Keeps what is shown up to date with the service while the component is there. */
export function useLive(): void {
  const { live } = useSession()
  useEffect(() => live.follow(), [live])
}

export function useSubmission<Input, Answer>(submissions: Submissions<Input, Answer>, id: string): Submission<Answer> {
  return useSyncExternalStore(submissions.subscribe, () => submissions.of(id))
}
