import { colourfulness, contrastOf, type HostColour, isDark, isForDark, isOpaque, readColour } from './host-colour.ts'

/** What a page looks like where ours stand, as values of CSS; null for what it does not say. */
export type HostLook = {
  readonly font: string
  readonly surface: string | null
  readonly text: string | null
  readonly isDark: boolean
  readonly accent: string | null
  readonly radius: string | null
}

const NOT_OURS = ':not(.makegood, .makegood *)'
const BUTTONS = ':is(button, [role="button"], input[type="submit"], a[class*="btn" i], a[class*="button" i])'
const WHITE: HostColour = [255, 255, 255, 255]
const NIGHT: HostColour = [18, 18, 18, 255]
/** More are not looked at: what a page is like shows in its first ones. */
const MANY = 120

/** What the page says at a place of ours, or of itself where there is none. */
export function readHost(place: Element | null): HostLook {
  const around = (place && parentOf(place)) ?? document.body
  const { fontFamily, color } = getComputedStyle(around)
  const surface = surfaceAround(around)
  const text = readColour(color)
  // Where nobody can say what is behind it, its text says for which of both it was made.
  const ground = surface ?? (text && isForDark(text) ? NIGHT : WHITE)
  const buttons = hostElements(BUTTONS)
  return {
    font: fontFamily,
    surface: surface && cssOf(surface),
    // What cannot be read on it was never meant to stand there.
    text: surface && isOpaque(text) && contrastOf(text, surface) >= 4.5 ? cssOf(text) : null,
    isDark: isDark(ground),
    accent: readAccent(around, buttons, ground),
    radius: readRadius(buttons),
  }
}

/** What an element stands in, out of a shadow tree too. */
export function parentOf(element: Element): Element | null {
  const root = element.parentElement ?? element.getRootNode()
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : null
}

const cssOf = ([r, g, b]: HostColour) => `rgb(${r} ${g} ${b})`

/** The nearest area behind it that nothing shines through; null where that is the browser's own, or a picture. */
function surfaceAround(element: Element): HostColour | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    const colour = readColour(backgroundColor)
    if (isOpaque(colour)) return colour
    if (backgroundImage !== 'none') return null
  }
  return null
}

function hostElements(selector: string): HTMLElement[] {
  const found: HTMLElement[] = []
  for (const element of document.querySelectorAll<HTMLElement>(selector + NOT_OURS)) {
    if (found.length === MANY) break
    if (element.checkVisibility()) found.push(element)
  }
  return found
}

const LEADS = /primary|cta|brand|accent/i
const WARNS = /danger|destructive|delete|error|warn/i

/** `accent-color`, else the most colourful button, else the most colourful link, else a button that stands out. */
function readAccent(around: Element, buttons: readonly HTMLElement[], ground: HostColour): string | null {
  const { accentColor } = getComputedStyle(around)
  if (accentColor !== 'auto') return accentColor
  const filled = buttons.flatMap((button) => {
    const colour = readColour(getComputedStyle(button).backgroundColor)
    return isOpaque(colour) ? [{ colour, worth: colourfulness(colour) + worthOf(button) }] : []
  })
  const links = hostElements('a[href]').flatMap((link) => {
    const colour = readColour(getComputedStyle(link).color)
    return isOpaque(colour) && !isBrowsers(colour) ? [{ colour, worth: colourfulness(colour) }] : []
  })
  const colourful = best(filled.filter(({ colour }) => colourfulness(colour) > 0.2)) ?? best(links.filter(({ colour }) => colourfulness(colour) > 0.2))
  const found = colourful ?? best(filled.filter(({ colour }) => contrastOf(colour, ground) >= 3))
  return found && cssOf(found)
}

/** What leads on, and what submits, before what takes away. */
function worthOf(button: HTMLElement): number {
  const said = `${button.className} ${button.id}`
  const leads = LEADS.test(said) || button.getAttribute('type') === 'submit' ? 1 : 0
  return leads - (WARNS.test(said) ? 2 : 0)
}

type Candidate = { colour: HostColour; worth: number }
const best = (all: readonly Candidate[]) => all.toSorted((a, b) => b.worth - a.worth)[0]?.colour ?? null

/** A link that no one gave a colour. */
const isBrowsers = (colour: HostColour) => ['0,0,238', '85,26,139', '158,158,255', '208,173,240'].includes(String(colour.slice(0, 3)))

/** The corners of most buttons. Those that are round all the way say no more than that. */
function readRadius(buttons: readonly HTMLElement[]): string | null {
  const radii = buttons.flatMap((button) => {
    const { borderStartStartRadius, backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(button)
    const isBare = readColour(backgroundColor)?.[3] === 0 && borderTopWidth === '0px'
    // A button that no one styled is the browser's.
    return isBare || borderTopStyle === 'outset' ? [] : [Number.parseFloat(borderStartStartRadius)]
  }).toSorted((a, b) => a - b)
  const middle = radii[Math.floor(radii.length / 2)]
  return middle === undefined ? null : `${Math.min(middle, 16)}px`
}
