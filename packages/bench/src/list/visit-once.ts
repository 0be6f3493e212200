import type { Browser, CDPSession, Page } from 'playwright'
import { heapOf } from '../heap.ts'
import type { ContenderName } from './contenders.ts'
import type { Mounted } from './pages/open-list.tsx'
import type { Seen } from './pages/scrolls.ts'

/** How one scroll went: of its frames those over 20 ms, in percent, and what the main thread worked for each. */
export type Scrolled = { missed: number; task: number }

/** What one visit to a list cost: milliseconds, bytes of heap that stay, and how scrolling went. */
export type ListCost = Mounted & { heap: number; smooth: Scrolled; fast: Scrolled; seen: Seen }

const SLOWER = 4
const FRAMES = 150
const FRAMES_LOOKED_AT = 60
/** Of a list whose frames take a quarter of a second a few say enough. */
const FRAMES_OF_PLAIN = 15
const SMOOTH = 40
const FAST = 700
/** A frame at 60 Hz reads up to 16.8 ms where none was missed. */
const MISSED = 20

/** Opens one page, shows its list, and scrolls it on a processor made slower. */
export async function visitOnce(browser: Browser, url: string, name: ContenderName): Promise<ListCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 600 } })
  try {
    const page = await context.newPage()
    await page.goto(`${url}/${name}`)
    await page.waitForFunction(() => window.list)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Performance.enable')
    await page.evaluate(() => window.list.warm())
    const before = await heapOf(devtools)
    const mounted = await page.evaluate(() => window.list.mount())
    await page.waitForTimeout(500)
    const heap = (await heapOf(devtools)) - before

    const [many, looked] = name === 'plain' ? [FRAMES_OF_PLAIN, FRAMES_OF_PLAIN] : [FRAMES, FRAMES_LOOKED_AT]
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const smooth = await scroll(page, devtools, SMOOTH, many)
    const fast = await scroll(page, devtools, FAST, many)
    const seen = await page.evaluate(([step, frames]) => window.list.lookWhileScrolling(step!, frames!), [FAST, looked])
    return { ...mounted, heap, smooth, fast, seen }
  } finally {
    await context.close()
  }
}

async function scroll(page: Page, devtools: CDPSession, step: number, frames: number): Promise<Scrolled> {
  const worked = await workOf(devtools)
  const lengths = await page.evaluate(([step, frames]) => window.list.scroll(step!, frames!), [step, frames])
  const task = ((await workOf(devtools)) - worked) / frames
  await page.waitForTimeout(500)
  return { missed: (100 * lengths.filter((length) => length > MISSED).length) / lengths.length, task }
}

/** Milliseconds that the main thread has worked so far. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}
