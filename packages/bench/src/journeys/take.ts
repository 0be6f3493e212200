import type { Browser } from 'playwright'
import { type BuiltPages, buildJourneys } from './build.ts'
import { openHost } from './host.ts'
import { type Journey, journeys } from './journeys.ts'
import { openVisit, type Step } from './visit.ts'

/** They wait for the page most of the time. */
const AT_ONCE = 4

export type Taken = { name: string; steps: readonly Step[] }

/** Takes the journeys that are named, or all, each in a browser and a world of its own. */
export async function take(browser: Browser, names: readonly string[] = Object.keys(journeys)): Promise<Taken[]> {
  const wanted = names.map((name) => ({ name, ...journeys[name]! }))
  const pages = await buildJourneys([...new Set(wanted.map(({ page }) => page))])
  const taken: Taken[] = []
  const queue = [...wanted]
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) taken.push(await takeOne(browser, pages, next))
  }))
  return taken.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}

async function takeOne(browser: Browser, pages: BuiltPages, { name, run }: Journey & { name: string }): Promise<Taken> {
  const host = await openHost(pages)
  const visit = await openVisit(browser, pages)
  try {
    await run(visit, host)
  } finally {
    await visit.context.close()
    await host.close()
  }
  return { name, steps: visit.steps }
}
