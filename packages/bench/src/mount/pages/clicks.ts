/** What one click brought: milliseconds from the press to the first menu item, and the whole interaction. */
export type Clicked = { item: number; interaction: number }

type Interaction = PerformanceEventTiming & { interactionId: number }

/** Times the next click from inside the page. */
export function watchClicks() {
  let pressed = 0
  let shown = 0
  let interaction = 0
  addEventListener('pointerdown', ({ timeStamp }) => void (pressed = timeStamp), { capture: true })
  const items = new MutationObserver(() => {
    if (shown || !document.querySelector('[role="menuitem"]')) return
    shown = performance.now()
    items.disconnect()
  })
  // The longest of its events is what a person waits for: the page's INP, if it were the only one.
  const events = new PerformanceObserver((list) => {
    for (const { interactionId, startTime, duration } of list.getEntries() as Interaction[]) {
      if (interactionId && startTime >= pressed) interaction = Math.max(interaction, duration)
    }
  })
  events.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)

  return {
    /** Before the press. */
    expect() {
      pressed = shown = interaction = 0
      items.observe(document, { childList: true, subtree: true })
    },
    /** Null: nothing is shown yet, or the browser has not said how long it took. */
    read: (): Clicked | null => (shown && interaction ? { item: shown - pressed, interaction } : null),
  }
}
