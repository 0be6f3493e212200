import type { Browser, CDPSession, Page } from 'playwright'
import type { GridPage } from './pages/grid.tsx'
import type { VariantName } from './variants.ts'

declare global {
  interface Window {
    /** What a page of the bench hands out. */
    page: GridPage
    /** What waits for an idle moment, held back. */
    idle: (() => void)[]
  }
}

/** A page just opened in a context of its own, where nothing is compiled yet, and the line to its engine. */
export type Visit = { page: Page; devtools: CDPSession }

/** Opens one page, lets it be used, and leaves. What waits for an idle moment waits until `letIdle`. */
export async function visit<Answer>(
  browser: Browser,
  { url, name }: { url: string; name: VariantName },
  use: (visit: Visit) => Promise<Answer>,
): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      window.idle = []
      window.requestIdleCallback = (run) => window.idle.push(() => run({ didTimeout: false, timeRemaining: () => 50 }))
    })
    await page.goto(`${url}/${name}`)
    await page.waitForFunction(() => window.page)
    return await use({ page, devtools: await context.newCDPSession(page) })
  } finally {
    await context.close()
  }
}

/** Lets the page load what it has put off until it is idle, and waits until nothing more comes. */
export async function letIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const run of window.idle.splice(0)) run()
    const count = () => performance.getEntriesByType('resource').length
    for (let known = -1; known !== count(); ) {
      known = count()
      await new Promise((rest) => setTimeout(rest, 500))
    }
  })
}
