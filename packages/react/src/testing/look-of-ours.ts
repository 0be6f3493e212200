const PROPERTIES = [
  'display', 'position', 'float', 'box-sizing', 'color', 'background-color', 'background-image', 'opacity', 'visibility', 'filter', 'transform', 'rotate',
  'font-size', 'font-weight', 'font-style', 'font-variant-caps', 'line-height', 'letter-spacing', 'word-spacing', 'text-align', 'text-indent',
  'text-transform', 'text-decoration-line', 'text-shadow', 'white-space-collapse', 'text-wrap-mode', 'vertical-align', 'list-style-type', 'hyphens', 'line-break',
  'border-top', 'border-right', 'border-bottom', 'border-left', 'border-radius', 'outline', 'outline-offset', 'box-shadow', 'overflow-x', 'overflow-y', 'cursor', 'user-select',
  'pointer-events', 'appearance', 'accent-color', 'caret-color', 'fill', 'stroke', 'stroke-width', 'transition-duration', 'animation-name', 'object-fit',
  'z-index', 'order', 'column-count', 'min-height', 'max-width', 'clip-path', 'content', 'resize',
] as const
/** What says something of words, and of what is no drawing. */
const OF_TEXT = /^(font|line|letter|word|text|white|vertical|list|hyphens|box-sizing|overflow|min-|max-|border|outline|background|caret|accent)/
const OF_CONTROLS = new Set(['accent-color', 'caret-color', 'appearance', 'resize'])

/** What stands in the host's text, and takes after it. */
const IN_TEXT = '.makegood-trigger, .makegood-balance, .makegood-several, .makegood-withdraw'
const TEXT = /^(font|line|letter|word|text|white|hyphens|color)/

/** Undefined where it is not seen. */
function seen(style: CSSStyleDeclaration, property: string, element: Element): string | undefined {
  if (element.closest('svg') && OF_TEXT.test(property)) return undefined
  if (!element.matches('path, rect') && /^(fill|stroke)/.test(property)) return undefined
  if (TEXT.test(property) && element.closest(IN_TEXT)) return undefined
  if (OF_CONTROLS.has(property) && !element.matches('input, textarea, select')) return undefined
  if (property === 'list-style-type' && !element.matches('li')) return undefined
  const value = style.getPropertyValue(property)
  if (/^border-\w+$/.test(property) && value.startsWith('0px')) return 'none'
  return property === 'outline' && value.includes(' none ') ? 'none' : value
}

const round = (length: number) => Math.round(length * 2) / 2

/** How everything of ours looks that is on the page: where it is within the outermost, its size, and what it is drawn with. */
export function lookOfOurs(): Map<string, string> {
  const looks = new Map<string, string>()
  const roots = [...document.querySelectorAll('.makegood')].filter((root) => !root.parentElement?.closest('.makegood'))
  for (const [at, root] of roots.entries()) {
    const { left, top } = root.getBoundingClientRect()
    for (const [index, element] of [root, ...root.querySelectorAll('*')].entries()) {
      const name = `${at}.${index} ${element.localName}.${element.getAttribute('class')}`
      const box = element.getBoundingClientRect()
      if (!element.closest(IN_TEXT)) looks.set(`${name} box`, [box.left - left, box.top - top, box.width, box.height].map(round).join(' '))
      for (const pseudo of ['', '::before', '::after', '::placeholder']) {
        if (pseudo === '::placeholder' && !element.matches('[placeholder]')) continue
        const style = getComputedStyle(element, pseudo)
        if (/^::(before|after)$/.test(pseudo) && style.content === 'none') {
          looks.set(`${name}${pseudo} content`, 'none')
          continue
        }
        for (const property of PROPERTIES) {
          const value = seen(style, property, element)
          if (value !== undefined) looks.set(`${name}${pseudo} ${property}`, value)
        }
      }
    }
  }
  return looks
}

/** Where a look differs from what it was. */
export const differences = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...before].filter(([name, look]) => look !== after.get(name)).map(([name, look]) => `${name}: ${look} → ${after.get(name)}`)
