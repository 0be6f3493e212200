import { type RootProps, rootProps, type Settings } from './context.ts'

/** The properties of a root for what floats in front of the page: with the direction and the scheme of the place it belongs to. */
export function frontProps(settings: Settings, className: string, lang: string, near: Element | null): RootProps {
  const root = rootProps(settings, className, lang)
  if (!near) return root
  const { direction, colorScheme } = getComputedStyle(near)
  const scheme = colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : undefined
  return { ...root, dir: root.dir ?? (direction === 'rtl' ? 'rtl' : 'ltr'), 'data-makegood-theme': root['data-makegood-theme'] ?? scheme }
}
