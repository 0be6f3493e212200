'use client'

import { useEffect } from 'react'
import { useRefunds } from '../context.ts'

/** Where a host asked for it, what is ours looks as its page does. The code for that comes only then. */
export function useAppearance(): void {
  const { desk, settings: { appearance, portalContainer } } = useRefunds('<RefundProvider>')
  useEffect(() => {
    if (appearance !== 'auto') return
    let isGone = false
    let end = () => {}
    const findTrees = () => {
      const roots = [document, ...[portalContainer, ...desk.places.keys()].map((element) => element?.getRootNode())]
      return new Set(roots.filter((root) => root instanceof Document || root instanceof ShadowRoot))
    }
    const findPlace = () => {
      for (const tree of findTrees()) {
        const found = tree.querySelector('.makegood:not(.makegood-layer, .makegood-dialog, .makegood *)')
        if (found) return found
      }
      return null
    }
    const begin = async () => {
      const { followHost } = await import('./follow-host.ts')
      if (isGone) return
      const { look, stop } = followHost({ findPlace, findTrees })
      const ends = [stop, desk.subscribe(look), desk.onPlace(look)]
      end = () => ends.forEach((one) => one())
    }
    // Without it all is there, in its own look.
    begin().catch(() => {})
    return () => {
      isGone = true
      end()
    }
  }, [appearance, desk, portalContainer])
}
