import type { Browser, CDPSession } from 'playwright'
import { heapOf } from '../heap.ts'
import type { Mounted } from './pages/grid.tsx'
import type { VariantName } from './variants.ts'
import { letIdle, visit } from './visit.ts'

/** What one mount cost: milliseconds, bytes of heap that stay, and what is then on the page. */
export type MountCost = Mounted & {
  /** Growth over the page before the mount. */
  heap: number
  /** The same, once the code is there that loads when the page is idle. */
  heapLater: number
  elements: number
  listeners: number
}

export async function mountOnce(
  browser: Browser,
  place: { url: string; name: VariantName },
  resultIds: readonly string[],
): Promise<MountCost> {
  return visit(browser, place, async ({ page, devtools }) => {
    const before = await heapOf(devtools)
    const mounted = await page.evaluate((ids) => window.page.mount(ids), resultIds)
    const heap = (await heapOf(devtools)) - before
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    const listeners = await listenersOf(devtools)
    await letIdle(page)
    return { ...mounted, heap, heapLater: (await heapOf(devtools)) - before, elements, listeners }
  })
}

async function listenersOf(devtools: CDPSession): Promise<number> {
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  await devtools.send('Performance.disable')
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0
}
