import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { listTakes, rollTake } from './api.ts'
import { type NewTake, type Take, TAKES } from './takes.ts'

const takes = queryOptions({
  queryKey: TAKES,
  queryFn: listTakes,
  // What came with the page is not asked for again at once.
  staleTime: 10_000,
  // Without a connection it fails, and says so, rather than wait for one.
  networkMode: 'always',
  refetchOnReconnect: 'always',
  retry: 1,
  // Out of reach it looks again by itself: nobody has to know when it is back.
  refetchInterval: ({ state }) =>
    state.status === 'error' ? 10_000
    : state.data?.some(({ outcome }) => outcome === 'running') ? 500
    : false,
})

export const useTakes = () => useQuery(takes)

const ROLL = ['roll']

/** Shoots a take; one at a time, however often somebody presses, and from wherever. */
export function useRoll() {
  const queries = useQueryClient()
  const { mutate, error, isPending } = useMutation({
    mutationKey: ROLL,
    mutationFn: rollTake,
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: takes.queryKey }),
  })
  return {
    error,
    isPending,
    roll: (wish: NewTake, onRolled: (take: Take) => void) => {
      if (queries.isMutating({ mutationKey: ROLL }) === 0) mutate(wish, { onSuccess: onRolled })
    },
  }
}
