import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { listTakes, roll } from './backend.ts'

const takes = queryOptions({
  queryKey: ['takes'],
  queryFn: listTakes,
  refetchInterval: ({ state }) => (state.data?.some(({ outcome }) => outcome === 'running') ? 500 : false),
})

export const useTakes = () => useQuery(takes)

export function useRoll() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: roll, onSettled: () => queries.invalidateQueries({ queryKey: takes.queryKey }) })
}
