import type { Browser, BrowserContext, Page, Request } from 'playwright'
import type { BuiltPages } from './build.ts'

/** What one step made a page load and ask. */
export type Step = {
  name: string
  /** Method and path of each call to the service, identifiers left out; of forecasts how many at once. */
  calls: string[]
  /** The modules behind `import()` whose code came. */
  modules: string[]
}

/** A browser of one person, in which every call and every file is noted, step by step. */
export type Visit = {
  page: Page
  context: BrowserContext
  /** Does something and waits until nothing more comes of it. */
  step(name: string, run: (page: Page) => Promise<unknown>): Promise<void>
  steps: readonly Step[]
}

/** Milliseconds without a request, after which a step is over. */
const REST = 500

/** What waits only for an idle moment never comes: what is counted is what was needed. */
const holdBack = () => {
  const original = window.requestIdleCallback.bind(window)
  window.requestIdleCallback = (run, options) => (options?.timeout === 5000 ? 0 : original(run, options))
}

export async function openVisit(browser: Browser, { moduleOf }: BuiltPages): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  await context.addInitScript(holdBack)
  const steps: Step[] = []
  const open = new Set<Request>()
  let last = Date.now()
  context.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    last = Date.now()
    if (pathname !== '/v1/events') open.add(request)
    if (pathname.startsWith('/v1/')) steps.at(-1)?.calls.push(callOf(request.method(), pathname, searchParams))
    const module = moduleOf(pathname.slice(1))
    if (module?.includes('/')) steps.at(-1)?.modules.push(module)
  })
  const close = (request: Request) => {
    open.delete(request)
    last = Date.now()
  }
  context.on('requestfinished', close)
  context.on('requestfailed', close)

  /** Answers are read and drawn, and what that asks is answered in its turn. */
  async function rest(): Promise<void> {
    while (open.size > 0 || Date.now() - last < REST) {
      await page.waitForTimeout(50)
      for (const one of context.pages()) await one.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn)))
    }
  }

  const page = await context.newPage()
  page.setDefaultTimeout(25_000)
  return {
    page,
    context,
    steps,
    async step(name, run) {
      steps.push({ name, calls: [], modules: [] })
      await run(page)
      await rest()
    },
  }
}

function callOf(method: string, pathname: string, search: URLSearchParams): string {
  const path = pathname.replace(/^\/v1\/(packs|refunds|reports)\/[^/]+/, '/v1/$1/…')
  const results = search.getAll('resultId').length
  return `${method} ${path}${results > 0 ? ` of ${results}` : ''}`
}
