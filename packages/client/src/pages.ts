import type { Page } from '@makegood/contract'
import type { CallOptions } from './call.ts'

/** Where a list starts and how much of it comes at once. */
export type PageOptions = CallOptions & {
  /** Items a page, 1 to 100; 50 without. */
  limit?: number
  /** Where to go on: the `nextCursor` of an earlier page. */
  cursor?: string
}

/**
 * A list, newest first. Awaited, it is its first page; iterated, it is all its items, page after page as needed.
 *
 * @example
 * ```ts
 * const { items, nextCursor } = await client.refunds.list({ limit: 20 })
 * for await (const refund of client.refunds.list()) console.log(refund.reference)
 * for await (const page of client.refunds.list().byPage()) console.log(page.items.length)
 * ```
 */
export type Pages<Item, One extends Page<Item> = Page<Item>> = Promise<One> & AsyncIterable<Item> & {
  /** One page after another, each as it is asked for. */
  byPage(): AsyncIterable<One>
}

/** Makes a list of a function that loads one page: the one at the cursor of its options. */
export function pages<Item, One extends Page<Item>>(
  load: (options?: PageOptions) => Promise<One & Page<Item>>,
  options?: PageOptions,
): Pages<Item, One> {
  const first = load(options)
  async function* byPage() {
    let page = await first
    yield page
    while (page.nextCursor !== null) {
      page = await load({ ...options, cursor: page.nextCursor })
      yield page
    }
  }
  async function* items() {
    for await (const page of byPage()) yield* page.items
  }
  return Object.assign(first, { byPage, [Symbol.asyncIterator]: items })
}
