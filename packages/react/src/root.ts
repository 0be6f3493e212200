import type { Settings } from './context.ts'

/** What every outermost element of ours carries: the root class with its variables, direction, language and theme. */
export type RootProps = {
  className: string
  dir: 'ltr' | 'rtl' | undefined
  lang: string
  'data-makegood-theme': 'light' | 'dark' | undefined
}

export function rootProps({ dir, theme }: Settings, className: string | undefined, lang: string): RootProps {
  return {
    className: joinClasses('makegood', className),
    dir,
    lang,
    'data-makegood-theme': theme === 'auto' ? undefined : theme,
  }
}

/** The same for what floats in front of the page: with the direction and the scheme of the place it belongs to. */
export function frontProps(settings: Settings, className: string, lang: string, near: Element | null): RootProps {
  const root = rootProps(settings, className, lang)
  if (!near) return root
  const { direction, colorScheme } = getComputedStyle(near)
  const scheme = colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : undefined
  return { ...root, dir: root.dir ?? (direction === 'rtl' ? 'rtl' : 'ltr'), 'data-makegood-theme': root['data-makegood-theme'] ?? scheme }
}

export const joinClasses = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ')
