import type { ComponentProps, MouseEvent } from 'react'
import { go, type Route, useRoute } from './route.ts'

/** A plain link that stays in the app for a plain click, and is a link for every other. */
export function Link({ to, children, ...rest }: { to: Route } & ComponentProps<'a'>) {
  const here = useRoute() === to
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return <a {...rest} href={to} aria-current={here ? 'page' : undefined} onClick={follow}>{children}</a>
}
