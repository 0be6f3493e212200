import { say } from './say.ts'

/** A variable of ours that everything of ours is drawn by. */
const VARIABLE = '--mg-control'
/** What our rules stand in. See styles/root.css. */
const AROUND = ':not(_):not(_)'
/** Sheets come late too. Milliseconds. */
const PATIENCE = 2000

const checked = new WeakSet<Node>()

/** Looks once whether our sheet is in the tree of a place, and not twice. */
export async function checkSheets(place: Element): Promise<void> {
  const tree = place.getRootNode()
  // What draws nothing knows no sheets.
  if (checked.has(tree) || /jsdom|HappyDOM/i.test(navigator.userAgent)) return
  checked.add(tree)
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  if (!isStyled(place)) await new Promise((resolve) => setTimeout(resolve, PATIENCE))
  if (!place.isConnected) checked.delete(tree)
  else if (!isStyled(place)) say('missing-styles')
  else if (isTwice(tree)) say('both-sheets')
}

/** Looks at an element of ours that is there for no longer than that. */
function isStyled(place: Element): boolean {
  const probe = Object.assign(document.createElement('span'), { className: 'makegood', hidden: true })
  place.append(probe)
  const value = getComputedStyle(probe).getPropertyValue(VARIABLE)
  probe.remove()
  return value !== ''
}

function isTwice(tree: Node): boolean {
  const { styleSheets, adoptedStyleSheets } = tree as Document | ShadowRoot
  const sheets = [...styleSheets, ...adoptedStyleSheets].filter((sheet) => !sheet.disabled)
  return sheets.some((sheet) => has(rulesOf(sheet), isPlain)) && sheets.some((sheet) => has(rulesOf(sheet), isLayered))
}

const isPlain = (rule: CSSRule) => rule instanceof CSSStyleRule && rule.selectorText === AROUND
const isLayered = (rule: CSSRule) => rule instanceof CSSLayerBlockRule && has([...rule.cssRules], isPlain)

/** Also in what a sheet imports, unless that is put into a layer. */
const has = (rules: readonly CSSRule[], is: (rule: CSSRule) => boolean): boolean =>
  rules.some((rule) => is(rule) || (rule instanceof CSSImportRule && rule.layerName === null && rule.styleSheet !== null && has(rulesOf(rule.styleSheet), is)))

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // Of another origin: nobody may read it.
    return []
  }
}
