import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { listTakes, roll } from './backend.ts'
import type { NewTake, Take } from './takes.ts'

const takes = queryOptions({
  queryKey: ['takes'],
  queryFn: listTakes,
  refetchInterval: ({ state }) => (state.data?.some(({ outcome }) => outcome === 'running') ? 500 : false),
})

export const useTakes = () => useQuery(takes)

const ROLL = ['roll']

/** Shoots a take; one at a time, however often somebody presses, and from wherever. */
export function useRoll() {
  const queries = useQueryClient()
  const { mutate, error } = useMutation({ mutationKey: ROLL, mutationFn: roll, onSettled: () => queries.invalidateQueries({ queryKey: takes.queryKey }) })
  return {
    error,
    roll: (wish: NewTake, onRolled: (take: Take) => void) => {
      if (queries.isMutating({ mutationKey: ROLL }) === 0) mutate(wish, { onSuccess: onRolled })
    },
  }
}
