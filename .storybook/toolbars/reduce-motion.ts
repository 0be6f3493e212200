const ASKED = /\(\s*prefers-reduced-motion\s*(?::\s*reduce\s*)?\)/g
const REFUSED = /\(\s*prefers-reduced-motion\s*:\s*no-preference\s*\)/g

/** The rules that ask for motion, with what they asked before. */
const former = new Map<CSSMediaRule, string>()

let watch: MutationObserver | null = null

/** Makes the rules of the page hold that are for people who want little motion, as their system would. */
export function reduceMotion(isReduced: boolean): void {
  if (isReduced) {
    changeAll()
    // Sheets come late, with the parts that need them.
    watch ??= new MutationObserver(changeAll)
    watch.observe(document, { childList: true, subtree: true })
    return
  }
  watch?.disconnect()
  for (const [rule, text] of former) rule.media.mediaText = text
  former.clear()
}

function changeAll(): void {
  for (const sheet of document.styleSheets) changeRules(rulesOf(sheet))
}

function changeRules(rules: Iterable<CSSRule>): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && !former.has(rule)) {
      const text = rule.media.mediaText
      const changed = text.replaceAll(ASKED, '(min-width: 0px)').replaceAll(REFUSED, '(max-width: 0px)')
      if (changed !== text) {
        former.set(rule, text)
        rule.media.mediaText = changed
      }
    }
    if ('cssRules' in rule) changeRules(rule.cssRules as CSSRuleList)
  }
}

/** Sheets of other origins cannot be read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}
