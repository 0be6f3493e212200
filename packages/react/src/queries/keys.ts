import { QueryClient } from '@tanstack/react-query'

/** Makes a query key that belongs to one user. Without parts it is the root of all of them. */
export type Key = (...parts: (string | null)[]) => readonly (string | null)[]

export function keysOf(userId: string): Key {
  return (...parts) => ['makegood', userId, ...parts]
}

/** For hosts that hand in none of their own. */
export const createQueryClient = () => new QueryClient()

const MINUTE = 60_000

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
