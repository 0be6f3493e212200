const LIVE = 'output, [aria-live], [role=status], [role=alert], [role=log]'

type Speech = { text: string; isUrgent: boolean }

/** What lies in front of everything else, so that nothing behind it is heard. */
export const inFront = (): Element => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body

const textOfAll = (nodes: Iterable<Node>) => [...nodes].map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim()

/** A text as it is read out: without what is hidden, with the names of what shows a sign alone. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof HTMLElement) || node.ariaHidden === 'true' || !node.checkVisibility()) return ''
  const text = node.ariaLabel && !node.matches(LIVE) ? node.ariaLabel : [...node.childNodes].map(textOf).join('')
  return getComputedStyle(node).display.startsWith('inline') && !node.matches('button') ? text : ` ${text} `
}

const isAtomic = (region: Element) => (region.ariaAtomic ? region.ariaAtomic === 'true' : region.matches('output, [role=status], [role=alert]'))
const isUrgent = (region: Element) => (region.ariaLive ?? region.getAttribute('role')) === 'assertive' || region.getAttribute('role') === 'alert'

/**
 * Hears live regions as a screen reader does: what is new in a region that stood before, all of it where it is atomic,
 * an alert also as it comes, and nothing that lies behind a modal dialog.
 */
export function hearLiveRegions(say: (speech: Speech) => void): () => void {
  const known = new Map<Element, string>()
  const learn = () => [...document.querySelectorAll(LIVE)].filter((region) => !known.has(region))
  for (const region of learn()) known.set(region, textOfAll([region]))

  const observer = new MutationObserver((records) => {
    const fresh = new Set(learn())
    for (const region of fresh) known.set(region, region.getAttribute('role') === 'alert' ? '' : textOfAll([region]))
    for (const [region, before] of known) {
      const added = records.filter(({ target }) => region.contains(target)).flatMap(({ type, target, addedNodes }) => (type === 'childList' ? [...addedNodes] : [target]))
      const text = textOfAll([region])
      known.set(region, text)
      const spoken = isAtomic(region) ? text : textOfAll(new Set(added))
      if (region.ariaLive === 'off' || text === before || !spoken || !inFront().contains(region)) continue
      say({ text: spoken, isUrgent: isUrgent(region) })
    }
    for (const region of known.keys()) if (!region.isConnected) known.delete(region)
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden', 'aria-hidden'] })
  return () => observer.disconnect()
}
