import { partsOf, type Wordings } from './template.ts'

/** How a text is known again: whole, or as a part where it is long enough to be no other. */
export type Pattern = { readonly whole: RegExp; readonly part: RegExp | null }

/** Fewer letters than these are found in many a text. */
const LEAST = 2
const CLEAR = 12

/** Patterns of the wordings of a message. One without letters of its own is none. */
export function patternsOf(wordings: Wordings): Pattern[] {
  return [...new Set(Object.values(wordings))].flatMap((wording) => {
    const { parts } = partsOf(wording)
    const letters = parts.map((part) => ('text' in part ? part.text : '')).join('').match(/\p{L}/gu)?.length ?? 0
    if (letters < LEAST) return []
    const source = parts.map((part) => ('text' in part ? part.text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&') : '[^]+?')).join('')
    return [{ whole: new RegExp(`^${source}$`), part: letters < CLEAR ? null : new RegExp(source) }]
  })
}

const NAMES = ['aria-label', 'title', 'placeholder', 'alt', 'data-makegood-drop']

/** Everything that is said by some elements: what is read, and the names of things. */
export type Texts = { readonly read: readonly Text[]; readonly names: ReadonlySet<string>; readonly all: ReadonlySet<string> }

export function textsIn(roots: Iterable<Element>): Texts {
  const read: Text[] = []
  const names = new Set<string>()
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '') read.push(node)
      if (node instanceof Element) for (const name of NAMES) if (node.hasAttribute(name)) names.add(node.getAttribute(name)!)
    }
  }
  return { read, names, all: new Set([...names, ...read.map(({ data }) => data)]) }
}

export const isSaidIn = (patterns: readonly Pattern[], { all }: Texts) =>
  patterns.some(({ whole, part }) => [...all].some((text) => whole.test(text) || part?.test(text)))

/** Where a message is read, and how often it is the name of something that one does not read. */
export function whereSaid(patterns: readonly Pattern[], { read, names }: Texts): { ranges: Range[]; named: number } {
  const ranges = read.flatMap((node) => patterns.map((pattern) => rangeOf(node, pattern)).find((range) => range !== null) ?? [])
  const named = [...names].filter((name) => patterns.some(({ whole, part }) => whole.test(name) || part?.test(name))).length
  return { ranges, named }
}

function rangeOf(node: Text, { whole, part }: Pattern): Range | null {
  const found = whole.exec(node.data) ?? part?.exec(node.data)
  if (!found) return null
  const range = document.createRange()
  range.setStart(node, found.index)
  range.setEnd(node, found.index + found[0].length)
  return range
}
