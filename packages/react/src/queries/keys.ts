import { QueryClient } from '@tanstack/react-query'

/** Makes a query key that belongs to one user. Without parts it is the root of all of them. */
export type Key = (...parts: (string | null)[]) => readonly (string | null)[]

export function keysOf(userId: string): Key {
  return (...parts) => ['makegood', userId, ...parts]
}

/** For hosts that hand in none of their own. */
export const createQueryClient = () => new QueryClient()

const MINUTE = 60_000

/** Forgets what nobody looks at: else a timer would hold on to it, and it to all of us, for minutes after we are gone. */
export async function letGo(queryClient: QueryClient): Promise<void> {
  await queryClient.cancelQueries({ type: 'inactive' })
  // What was cancelled sets its timer first.
  setTimeout(() => queryClient.removeQueries({ type: 'inactive' }))
}

/**
 * Stands in every query, so that the defaults of a host's QueryClient do not reach into ours. One layer repeats,
 * and that is the client; offline is an error at once, with the last known data kept.
 */
export const ours = {
  retry: false,
  retryOnMount: true,
  networkMode: 'always',
  staleTime: MINUTE / 2,
  gcTime: 10 * MINUTE,
  refetchOnMount: true,
  refetchOnWindowFocus: true,
  refetchOnReconnect: true,
  refetchInterval: false,
  throwOnError: false,
} as const
