import { onTestFinished, vi } from 'vitest'

/** A sheet of the host's own, after ours. The answer takes it away before the test is over. */
export function hostStyle(css: string, tree: Document | ShadowRoot = document) {
  const style = document.createElement('style')
  style.textContent = css
  ;(tree instanceof Document ? tree.head : tree).append(style)
  const remove = () => style.remove()
  onTestFinished(remove)
  return remove
}

/** Takes our own sheet off the page; the answer puts it back before the test is over. */
export function withoutOurSheet() {
  const fileOf = ({ ownerNode }: CSSStyleSheet) => (ownerNode as HTMLElement).dataset['viteDevId'] ?? ''
  const ours = [...document.styleSheets].filter((sheet) => fileOf(sheet).endsWith('/styles.css'))
  for (const sheet of ours) sheet.disabled = true
  const putBack = () => {
    for (const sheet of ours) sheet.disabled = false
  }
  onTestFinished(putBack)
  return putBack
}

/** An element of the host, gone when the test is over. */
export function hostElement<Name extends keyof HTMLElementTagNameMap>(name: Name) {
  const element = document.createElement(name)
  document.body.append(element)
  onTestFinished(() => element.remove())
  return element
}

/** What the page reports as uncaught, kept from failing the test. */
export function catchErrors() {
  const errors: unknown[] = []
  const take = (event: ErrorEvent) => {
    event.preventDefault()
    errors.push(event.error)
  }
  window.addEventListener('error', take)
  vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => {
    window.removeEventListener('error', take)
    vi.restoreAllMocks()
  })
  return errors
}

/** What is seen, and pressed, in the middle of an element. */
export function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  return element.contains((element.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width / 2, top + height / 2))
}
