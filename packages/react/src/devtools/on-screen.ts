import type { Desk } from '../desk.ts'

/** A component of ours that is shown, with what it was given. */
export type Shown = { component: string; props: Readonly<Record<string, string>> }

/** What of ours is on the page, in the order of the page, and what lies open over it. */
export type Screen = { shown: readonly Shown[]; report: Readonly<Record<string, string>> | null }

/** Components that are known by what is in them, and need no props. */
const KNOWN = [
  ['.makegood-balance', 'WalletBalance'],
  ['.makegood-sheet:has(.makegood-history)', 'WalletRefundHistory'],
  ['.makegood-sheet:not(:has(.makegood-history))', 'PackRefundForm'],
  ['.makegood-withdraw', 'WithdrawalButton'],
] as const

/** Reads what is shown of ours from the page. */
export function readScreen(desk: Desk, tree: Document | ShadowRoot): Screen {
  const found: [Element, Shown][] = []
  for (const [selector, component] of KNOWN) {
    for (const element of tree.querySelectorAll(selector)) if (!element.closest('dialog')) found.push([element, { component, props: {} }])
  }
  for (const [element, place] of desk.places) {
    const { resultId, kind, src, alt } = place as Record<string, unknown>
    const props = texts({ resultId, kind, src, alt })
    if (element.matches('.makegood-trigger')) found.push([element, { component: 'ReportMenu', props }])
    else if (element.matches('.makegood-state')) found.push([element, { component: 'ReportBadge', props: texts({ resultId }) }])
  }
  found.sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  const showing = desk.showing()
  const subject = showing?.kind === 'report' ? showing.subjects[0] : undefined
  return {
    shown: found.map(([, one]) => one),
    report: subject ? texts({ resultId: subject.resultId, kind: subject.kind, src: subject.src, alt: subject.alt }) : null,
  }
}

const texts = (props: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(props).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
