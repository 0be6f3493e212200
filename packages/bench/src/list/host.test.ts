import { expect, it } from 'vitest'
import { openHost } from './host.ts'

type Page = { items: { sequence: number; kind: string }[]; total: number; nextCursor: string }

it('has a history of as many lines as asked for, page by page, the same each time', async () => {
  const host = await openHost(new Map(), 130)
  const token = await (await fetch(`${host.url}/token`)).text()
  const get = async (query: string) => {
    const answer = await fetch(`${host.url}/v1/wallet/history?limit=100${query}`, { headers: { Authorization: `Bearer ${token}` } })
    return (await answer.json()) as Page
  }
  try {
    const first = await get('')
    const rest = await get(`&cursor=${first.nextCursor}`)
    const lines = [...first.items, ...rest.items]
    expect(first.total).toBe(130)
    expect(lines.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 130 }, (_, line) => 130 - line))
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['automatic', 'spend', 'purchase']))
    expect(await get('')).toEqual(first)
  } finally {
    await host.close()
  }
})
