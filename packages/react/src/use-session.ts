'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useRefunds } from './context.ts'
import { type Session, sessionOf } from './session.ts'

export function useSession(): Session {
  return sessionOf(useRefunds('useSession()').scope)
}

/** Keeps what is shown up to date with the service while the component is there. */
export function useLive(): void {
  const { live } = useSession()
  useEffect(() => live.follow(), [live])
}

/** What became of something that was sent, by the submissions or the outbox that sent it. */
export function useSubmission<State>(submissions: { of(id: string): State; subscribe(listener: () => void): () => void }, id: string): State {
  return useSyncExternalStore(submissions.subscribe, () => submissions.of(id))
}
