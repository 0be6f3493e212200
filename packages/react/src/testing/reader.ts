import { Virtual } from '@guidepup/virtual-screen-reader'
import { onTestFinished } from 'vitest'
import { hearLiveRegions, inFront } from './live-text.ts'

type Phrase = { node: Node | null; text: string }

/** Milliseconds without a change after which a page counts as come to rest. */
const REST = 250

/** More than any surface has to say. */
const MOST = 2000

/** What marks a text without being said. */
const SILENT = /^(end of )?(paragraph|form|status|term|definition|rowgroup)$|^end of (button|heading|listitem|row)\b/

/** What says by its name all that it holds. */
const WHOLE = 'button, a, label, legend, h1, h2, h3, h4, h5, h6, [role=menuitem]'

/** What the library takes from the attribute, which is how it began, and not how it stands. */
const standing = (node: Node | null, text: string) =>
  node instanceof HTMLInputElement && node.checked ? text.replace('not checked', 'checked') : text

/** Everything in an element, in the order it is read out. */
async function walk(container: Element): Promise<Phrase[]> {
  const reader = new Virtual()
  await reader.start({ container })
  const phrases: Phrase[] = []
  // At its end it begins anew.
  const isBack = ({ node, text }: Phrase) => node === phrases[0]?.node && text === phrases[0]?.text
  for (;;) {
    const phrase = { node: reader.activeNode, text: standing(reader.activeNode, await reader.lastSpokenPhrase()) }
    if (isBack(phrase) || phrases.length > MOST) break
    phrases.push(phrase)
    await reader.next()
  }
  await reader.stop()
  const isSaid = ({ node }: Phrase) => node instanceof HTMLInputElement || !node?.parentElement?.closest(WHOLE)
  return phrases.filter((phrase) => !SILENT.test(phrase.text) && isSaid(phrase)).map(({ node, text }) => ({ node, text: text.replace(/^listitem, level \d, /, 'listitem, ') }))
}

/** What is gone into on the way to an element, from the outside in. */
const entered = (phrases: Phrase[], target: Element, stops: readonly Element[]) =>
  phrases.filter(({ node, text }) => {
    if (!(node instanceof Element) || node === target || !node.contains(target)) return false
    return node !== document.body && !text.startsWith('end') && stops.some((stop) => stop.isConnected && !node.contains(stop))
  })

/** Waits until nothing on the page has changed for a while. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect()
      resolve()
    }
    let timer = setTimeout(done, REST)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(done, REST)
    })
    observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true })
  })
}

/**
 * Listens to a page as somebody does who does not see it, and writes down what they hear: where the focus comes to rest,
 * what live regions say meanwhile, and what is read on from there when asked.
 *
 * @example
 * ```ts
 * const reader = listen('Reporting a result', 'The credits come back at once.')
 * await reader.step('Tab', () => userEvent.tab())
 * await reader.read()
 * expect(reader.text()).toContain('focus: button, More options')
 * ```
 */
export function listen(title: string, about: string) {
  const lines = [`# ${title}`, '', about]
  let spoken: string[] = []
  /** Where the focus has been in a step. */
  let stops: Element[] = []
  const stop = ({ target }: FocusEvent) => void stops.push(target as Element)
  document.addEventListener('focusin', stop)
  onTestFinished(() => document.removeEventListener('focusin', stop))
  onTestFinished(hearLiveRegions(({ text, isUrgent }) => void spoken.push(`- ${isUrgent ? 'alert' : 'says'}: ${text}`)))

  return {
    /** Does something, and writes what is heard of it once the page has come to rest. */
    async step(name: string, act: () => Promise<unknown>) {
      stops = [document.activeElement ?? document.body]
      await act()
      await rest()
      const [heard, target] = [spoken, document.activeElement]
      spoken = []
      lines.push('', `## ${name}`, '')
      const phrases = await walk(inFront())
      if (target && target !== document.body) {
        lines.push(...entered(phrases, target, stops).map(({ text }) => `- enters: ${text}`))
        lines.push(`- focus: ${phrases.find(({ node }) => node === target)?.text ?? 'something without a name'}`)
      } else lines.push('- focus: nothing')
      lines.push(...heard)
    },
    /** Reads on through what is in front, or an element of it. */
    async read(element: Element = inFront()) {
      const phrases = await walk(element)
      lines.push('', 'Read on from top to bottom:', '', '```text', ...phrases.map(({ text }) => text), '```')
    },
    text: () => `${lines.join('\n')}\n`,
  }
}
