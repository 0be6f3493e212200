import type { ReactNode } from 'react'

/** A place of some width, such as 390px, that a story stands in; its corner makes it wider and narrower. */
export function Container({ width, children }: { width: string; children: ReactNode }) {
  return (
    <div
      style={{
        inlineSize: width, maxInlineSize: '100%', minInlineSize: 240, overflow: 'auto', resize: 'horizontal', boxSizing: 'border-box', padding: 8,
        outline: '1px dashed color-mix(in srgb, CanvasText 30%, transparent)',
      }}
    >
      {children}
    </div>
  )
}
