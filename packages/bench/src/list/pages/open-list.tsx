import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Line, makeLines } from './lines.tsx'
import { lookWhileScrolling, scroll } from './scrolls.ts'
import './list.css'

/** Milliseconds until the first lines are in the document, and until the task after the next frame. */
export type Mounted = { render: number; frame: number }

/** What the bench asks of a page. */
export type ListPage = {
  /** Shows a few lines and takes them away again: what is measured has run once, as with whoever comes back to a list. */
  warm(): Promise<void>
  /** Shows all of them. */
  mount(): Promise<Mounted>
  scroll: typeof scroll
  lookWhileScrolling: typeof lookWhileScrolling
}

declare global {
  interface Window {
    /** What a page of this bench hands out. */
    list: ListPage
  }
}

type Shown = {
  /** A list with few lines, or with all. */
  render(lines: readonly Line[]): ReactNode
  /** How many are all; 100,000 without. */
  count?: number
  /** What else there is to do before all can be shown, beside the few. */
  prepare?(): Promise<void>
  around?(list: ReactNode): ReactNode
}

const MANY = 100_000
const FEW = 50

/** Hands the bench a page that can show a list and scroll it. */
export function openList({ render, count = MANY, prepare, around = besideHead }: Shown): void {
  const root = createRoot(document.querySelector('main')!)
  const [few, many] = [makeLines(FEW), makeLines(count)]
  const show = (list: ReactNode) => flushSync(() => root.render(around(list)))

  window.list = {
    async warm() {
      show(render(few))
      await firstLine()
      await prepare?.()
      await still()
      show(null)
      await still()
    },
    async mount() {
      const start = performance.now()
      show(render(many))
      await firstLine()
      const rendered = performance.now() - start
      await afterNextFrame()
      return { render: rendered, frame: performance.now() - start }
    },
    scroll,
    lookWhileScrolling,
  }
}

function besideHead(list: ReactNode) {
  return (
    <div className="makegood makegood-sheet">
      <div className="head">Wallet</div>
      {list}
    </div>
  )
}

/** Resolves at once where there is one. */
async function firstLine(): Promise<void> {
  const isThere = () => document.querySelector('[aria-posinset]') !== null
  if (isThere()) return
  await new Promise<void>((show) => {
    const changes = new MutationObserver(() => {
      if (!isThere()) return
      changes.disconnect()
      show()
    })
    changes.observe(document, { childList: true, subtree: true })
  })
}

const afterNextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => void setTimeout(done)))
const still = () => new Promise((rest) => setTimeout(rest, 500))
