/** What one click brought: milliseconds from the press to the first menu item, and the whole interaction. */
export type Clicked = { item: number; interaction: number }

type Interaction = PerformanceEventTiming & { interactionId: number }

/** Begins to time the next click from inside the page; the answer comes with what it begins. */
export function timeClick(): { clicked: Promise<Clicked> } {
  return { clicked: nextClick() }
}

async function nextClick(): Promise<Clicked> {
  const events: Interaction[] = []
  const observer = new PerformanceObserver((list) => events.push(...(list.getEntries() as Interaction[])))
  observer.observe({ type: 'event', durationThreshold: SHORTEST } as PerformanceObserverInit)

  const pressed = new Promise<number>((press) => {
    addEventListener('pointerdown', ({ timeStamp }) => press(timeStamp), { capture: true, once: true })
  })
  const shown = new Promise<number>((show) => {
    const changes = new MutationObserver(() => {
      if (!document.querySelector('[role="menuitem"]')) return
      changes.disconnect()
      show(performance.now())
    })
    changes.observe(document, { childList: true, subtree: true })
  })
  const start = await pressed
  const item = (await shown) - start
  await new Promise((rest) => setTimeout(rest, 500))
  observer.disconnect()
  // The longest of its events is what a person waits for: the page's INP, if it were the only one.
  const own = events.filter(({ interactionId, startTime }) => interactionId && startTime >= start)
  return { item, interaction: Math.max(SHORTEST, ...own.map(({ duration }) => duration)) }
}

/** The browser tells of no event that is shorter. */
const SHORTEST = 16
