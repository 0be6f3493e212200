import type { DocsContainerProps } from '@storybook/addon-docs/blocks'
import { lazy, type PropsWithChildren, Suspense } from 'react'

const ThemedPage = lazy(async () => ({ default: (await import('./themed-page.tsx')).ThemedPage }))

/** Around every docs page. Its code comes with the first: stories that run as tests load none of it. */
export const DocsPage = (props: PropsWithChildren<DocsContainerProps>) => (
  <Suspense fallback={null}>
    <ThemedPage {...props} />
  </Suspense>
)
