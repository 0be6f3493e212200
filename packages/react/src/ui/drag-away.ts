/** The share of its height, or the pixels a millisecond, from which a sheet that is dragged down goes. */
const FAR = 0.3
const FAST = 0.5

/** Lets a sheet be dragged away by its head with a finger, where the styles give it the gesture. */
export function dragAway(panel: HTMLElement, head: HTMLElement, close: () => void): () => void {
  let start: PointerEvent | null = null
  const draggedBy = ({ clientY }: PointerEvent) => Math.max(0, clientY - start!.clientY)

  const take = (event: PointerEvent) => {
    const isFree = event.pointerType === 'touch' && event.isPrimary && !(event.target as Element).closest('button')
    if (isFree && getComputedStyle(head).touchAction === 'pinch-zoom') start = event
  }
  const drag = (event: PointerEvent) => {
    if (start?.pointerId === event.pointerId) panel.style.translate = `0 ${draggedBy(event)}px`
  }
  const release = (event: PointerEvent) => {
    if (start?.pointerId !== event.pointerId) return
    const distance = draggedBy(event)
    const isMeant = distance > panel.offsetHeight * FAR || distance / (event.timeStamp - start.timeStamp) > FAST
    const goes = event.type === 'pointerup' && distance > 0 && isMeant
    start = null
    panel.style.translate = ''
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150
    const way = panel.animate({ translate: [`0 ${distance}px`, goes ? '0 100%' : '0 0'] }, { duration, easing: 'ease-out', fill: 'forwards' })
    way.addEventListener('finish', () => {
      if (goes) close()
      way.cancel()
    })
  }

  const heard = { pointerdown: take, pointermove: drag, pointerup: release, pointercancel: release }
  for (const [name, hear] of Object.entries(heard)) head.addEventListener(name, hear as EventListener)
  return () => {
    for (const [name, hear] of Object.entries(heard)) head.removeEventListener(name, hear as EventListener)
  }
}
