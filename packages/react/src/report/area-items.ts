import type { ReportMenuItem } from '../desk.ts'

/** The host's items of each area. A menu of a trigger inside shows the same, unless it has items of its own. */
export const areaItems = new WeakMap<Element, readonly ReportMenuItem[] | undefined>()

export const AREA = 'makegood-area'

export function itemsAround(trigger: Element): readonly ReportMenuItem[] {
  const area = trigger.closest(`.${AREA}`)
  return (area && areaItems.get(area)) ?? []
}
