import { commands } from 'vitest/browser'

export type Look = { theme: 'light' | 'dark' | 'forced colours'; direction: 'ltr' | 'rtl' }

/** Every look a page can have, in an order that changes little from one to the next. */
export const looks: readonly Look[] = [
  { theme: 'light', direction: 'ltr' },
  { theme: 'light', direction: 'rtl' },
  { theme: 'dark', direction: 'rtl' },
  { theme: 'dark', direction: 'ltr' },
  { theme: 'forced colours', direction: 'ltr' },
  { theme: 'forced colours', direction: 'rtl' },
]

export const plain = looks[0]!

/** Gives the page another look, and what was told its own look beside it. */
export async function wear({ theme, direction }: Look): Promise<void> {
  const scheme = theme === 'dark' ? 'dark' : 'light'
  document.documentElement.dir = direction
  document.documentElement.style.colorScheme = scheme
  for (const root of document.querySelectorAll('[data-makegood-theme]')) root.setAttribute('data-makegood-theme', scheme)
  for (const root of document.querySelectorAll('.makegood[dir]')) root.setAttribute('dir', direction)
  await forceColors(theme === 'forced colours')
  rest()
}

/** Carries every transition to its end. */
function rest(): void {
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish()
}

const forced = matchMedia('(forced-colors: active)')

async function forceColors(on: boolean): Promise<void> {
  if (forced.matches === on) return
  await commands.forceColors(on)
  if (forced.matches !== on) throw new Error(`Colours are ${on ? 'not forced' : 'forced'} here, and the browser was asked for the contrary.`)
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    forceColors: (on: boolean) => Promise<void>
  }
}
