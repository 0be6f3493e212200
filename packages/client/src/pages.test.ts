import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { createRefundClient, type LedgerEntry, type Page, type Refund } from './index.ts'
import { AT, entry, json, problem, refund } from './testing/answers.ts'
import { baseUrl, fakeService } from './testing/fake-service.ts'

/** A ledger of 1,203 entries, newest first, that grows by one with every page asked for. */
function growingLedger() {
  let newest = 1203
  const { fetch, requests } = fakeService((request) => {
    const query = new URL(request.url).searchParams
    const before = Number(query.get('cursor') ?? Infinity)
    const limit = Number(query.get('limit') ?? 50)
    const ledger = Array.from({ length: newest }, (_, index) => entry(newest - index))
    const all = ledger.filter(({ sequence }) => sequence < before)
    newest += 1
    const items = all.slice(0, limit)
    return json({ items, nextCursor: all.length > limit ? String(items.at(-1)?.sequence) : null, asOf: AT })
  })
  return { client: createRefundClient({ baseUrl, getToken: () => null, fetch }), requests }
}

describe('a list', () => {
  it('iterated is all its items, without a gap and without a double', async () => {
    const { client, requests } = growingLedger()
    const sequences: number[] = []
    for await (const { sequence } of client.wallet.entries({ limit: 100 })) sequences.push(sequence)
    expect(sequences).toEqual(Array.from({ length: 1203 }, (_, index) => 1203 - index))
    expect(requests).toHaveLength(13)
  })

  it('awaited is its first page, and goes on from a cursor', async () => {
    const { client, requests } = growingLedger()
    const first = await client.wallet.entries({ limit: 2, after: 3 })
    expect(first.items.map(({ sequence }) => sequence)).toEqual([1203, 1202])
    const second = await client.wallet.entries({ limit: 2, cursor: first.nextCursor ?? '' })
    expect(second.items.map(({ sequence }) => sequence)).toEqual([1201, 1200])
    expect(requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams))).toEqual([
      { limit: '2', after: '3' },
      { limit: '2', cursor: '1202' },
    ])
  })

  it('comes page by page, and asks only for the pages it needs', async () => {
    const { client, requests } = growingLedger()
    const pages: number[] = []
    for await (const page of client.wallet.entries({ limit: 10 }).byPage()) {
      pages.push(page.items.length)
      if (pages.length === 3) break
    }
    expect(pages).toEqual([10, 10, 10])
    expect(requests).toHaveLength(3)
  })

  it('can be iterated twice, and asks for its first page once', async () => {
    const { client, requests } = growingLedger()
    const list = client.wallet.entries({ limit: 100, after: 1 })
    const count = async () => {
      const items: LedgerEntry[] = []
      for await (const item of list) items.push(item)
      return items.length
    }
    expect([await count(), await count()]).toEqual([1203, 1203])
    expect(requests).toHaveLength(25)
  })

  it('sends its filters with every page', async () => {
    const { fetch, requests } = fakeService((request) =>
      json({ items: [refund()], nextCursor: request.url.includes('cursor') ? null : 'next', asOf: AT }),
    )
    const client = createRefundClient({ baseUrl, getToken: () => null, fetch })
    const references: string[] = []
    const list = client.refunds.list({ status: 'in_review', origin: 'request' })
    for await (const { reference } of list) references.push(reference)
    expect(references).toEqual(['MG-7Q2F', 'MG-7Q2F'])
    expect(requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams))).toEqual([
      { status: 'in_review', origin: 'request' },
      { status: 'in_review', origin: 'request', cursor: 'next' },
    ])
  })

  it('rejects where a page fails, after the items before it', async () => {
    const first = { items: [refund()], nextCursor: 'next', asOf: AT }
    const { fetch } = fakeService(({ url }) => (url.includes('cursor') ? problem('not_possible') : json(first)))
    const client = createRefundClient({ baseUrl, getToken: () => null, fetch })
    const seen = vi.fn<(id: string) => void>()
    const all = async () => {
      for await (const one of client.refunds.list()) seen(one.id)
    }
    await expect(all()).rejects.toMatchObject({ code: 'not_possible' })
    expect(seen.mock.calls).toEqual([['ref_1']])
  })

  it('ends with its signal', async () => {
    const { client } = growingLedger()
    const end = new AbortController()
    const all = async () => {
      const list = client.wallet.entries({ limit: 10, signal: end.signal })
      for await (const page of list.byPage()) end.abort(page.nextCursor)
    }
    await expect(all()).rejects.toMatchObject({ kind: 'aborted' })
  })
})

it('knows its items by type', () => {
  const { client } = growingLedger()
  expectTypeOf(client.refunds.list).returns.resolves.toEqualTypeOf<Page<Refund>>()
  expectTypeOf(client.wallet.entries).returns.toExtend<AsyncIterable<LedgerEntry>>()
  expect(client.wallet.entries().byPage).toBeTypeOf('function')
})
