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

export const joinClasses = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ')
