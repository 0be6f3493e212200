import { type ReactNode, useEffect, useRef } from 'react'
import { PAGES } from './route.ts'

let first = true

/** The main part of a page. It names the document, and takes the focus when a person comes to it from another page. */
export function Page({ title, className = 'page', children }: { title: string; className?: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = title === PAGES['/'] ? 'Madder' : `${title} · Madder`
    if (!first) main.current?.focus({ preventScroll: true })
    first = false
  }, [title])
  return <main ref={main} id="main" className={className} tabIndex={-1} aria-label={title}>{children}</main>
}
