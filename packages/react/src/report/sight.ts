import type { Desk, ReportWatch } from '../desk.ts'
import { AREA } from './area-items.ts'
import { STATE } from './state-class.ts'

/**
 * Keeps what is known of the results in sight fresh, until the answer is called: those that come into sight together are
 * one request, so that a menu opens with its line in place.
 */
export function keepInSight(desk: Desk, watch: ReportWatch): () => void {
  /** What is looked at, with the places it is looked at for. */
  const boxes = new Map<Element, Set<Element>>()
  const boxOf = new Map<Element, Element>()
  const seen = new Map<Element, () => void>()

  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) for (const place of boxes.get(target) ?? []) look(place, isIntersecting)
  })

  function look(place: Element, isInSight: boolean) {
    const resultId = desk.places.get(place)?.resultId
    if (!isInSight || resultId === undefined) {
      seen.get(place)?.()
      seen.delete(place)
    } else if (!seen.has(place)) seen.set(place, watch.keep(resultId))
  }
  function add(place: Element) {
    // It may stand for another result from now on.
    remove(place)
    const box = findBox(place)
    boxOf.set(place, box)
    boxes.set(box, (boxes.get(box) ?? new Set()).add(place))
    // Observed anew, it tells at once whether it is in sight.
    observer.unobserve(box)
    observer.observe(box)
  }
  function remove(place: Element) {
    look(place, false)
    const box = boxOf.get(place)
    const places = box && boxes.get(box)
    boxOf.delete(place)
    if (!places?.delete(place) || places.size > 0) return
    boxes.delete(box!)
    observer.unobserve(box!)
  }

  for (const place of desk.places.keys()) add(place)
  const stop = desk.onPlace((place, present) => (present ? add(place) : remove(place)))
  return () => {
    stop()
    observer.disconnect()
    for (const release of seen.values()) release()
  }
}

/** One for a whole card, where there is an area around it; what has no box of its own is looked at by what it lies in. */
function findBox(place: Element): Element {
  const area = place.closest(`.${AREA}`)
  if (!area && !place.classList.contains(STATE)) return place
  let box = area ?? place.parentElement
  while (box && getComputedStyle(box).display === 'contents') box = box.parentElement
  return box ?? place
}
