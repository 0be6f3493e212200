import { createRefundClient } from '@makegood/client'
import { RefundProvider, WalletRefundHistory } from '@makegood/react'
import '@makegood/react/styles.css'
import { type InfiniteData, QueryClient } from '@tanstack/react-query'
import { openList } from './open-list.tsx'

const queryClient = new QueryClient()
const client = createRefundClient({ baseUrl: '/', getToken: async () => (await fetch('/token')).text() })

/** Loads every page of the history, one after the other, as scrolling to the end of it would. */
async function loadAll(): Promise<void> {
  const query = queryClient.getQueryCache().getAll().find(({ queryKey, state }) => queryKey.includes('history') && state.data)
  if (!query) throw new Error('There is no history in the cache.')
  const data = await queryClient.fetchInfiniteQuery({ ...query.options, queryKey: query.queryKey, staleTime: 0, pages: Infinity } as never)
  const { pages } = data as InfiniteData<{ items: unknown[]; total: number }>
  const loaded = pages.reduce((sum, { items }) => sum + items.length, 0)
  if (loaded !== pages[0]!.total) throw new Error(`${loaded} lines of ${pages[0]!.total} were loaded.`)
}

openList({
  count: 0,
  render: () => <WalletRefundHistory />,
  prepare: loadAll,
  around: (list) => (
    <RefundProvider client={client} userId="ada" queryClient={queryClient}>
      {list}
    </RefundProvider>
  ),
})
