import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import type { Globals } from 'storybook/internal/types'
import { themes } from 'storybook/theming'
import { dressPage } from '../toolbars/dress-page.ts'

/** Around every docs page: it follows the toolbars as stories do. */
export function ThemedPage({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { channel } = context
  const [globals, setGlobals] = useState<Globals>(() => lastOf(channel))
  useEffect(() => {
    const hear = ({ globals: latest }: { globals: Globals }) => setGlobals(latest)
    channel.on(GLOBALS_UPDATED, hear)
    return () => channel.off(GLOBALS_UPDATED, hear)
  }, [channel])
  useEffect(() => dressPage(globals), [globals])

  const theme = String(globals['theme'])
  const isDark = theme.startsWith('dark') || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <DocsContainer context={context} theme={isDark ? themes.dark : themes.light}>
      {children}
    </DocsContainer>
  )
}

/** The toolbars as they were last told of. */
function lastOf(channel: DocsContainerProps['context']['channel']): Globals {
  const [told] = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []) as [{ globals: Globals }?]
  return told?.globals ?? {}
}
