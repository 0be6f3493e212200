import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { studio } from './api.ts'

/** Madder's own cache. The refund widget keeps one of its own beside it. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: 1, staleTime: 2_000 }, mutations: { networkMode: 'always' } },
})

const GALLERY = ['gallery']
const WORLD = ['world']

/** The gallery; asked for again quickly while something is being painted. */
export const useGallery = () =>
  useQuery({
    queryKey: GALLERY,
    queryFn: studio.gallery,
    refetchInterval: ({ state }) => (state.data?.creations.some(({ outcome }) => outcome === 'running') ? 400 : false),
  })

export function useCreate() {
  const client = useQueryClient()
  return useMutation({ mutationFn: studio.create, onSuccess: () => client.invalidateQueries({ queryKey: GALLERY }) })
}

export const useOrder = () => useMutation({ mutationFn: studio.order })

export const useWorld = () => useQuery({ queryKey: WORLD, queryFn: studio.world, refetchInterval: 5_000 })

/** Changes the demo's stage; everything on it is then read anew. */
export function useChangeWorld() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: studio.change,
    onSuccess: async (world) => {
      client.setQueryData(WORLD, world)
      await client.invalidateQueries({ queryKey: GALLERY })
    },
  })
}
