import { act, render } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { onTestFinished } from 'vitest'
import { LongList, type LongListHandle } from '../ui/long-list.tsx'
import { hostElement } from './host.ts'

export type StandRow = { key: string; height: number }

/** As many rows, of heights that seem to follow no rule. */
export const rowsOf = (count: number, name = 'row'): StandRow[] =>
  Array.from({ length: count }, (_, at) => ({ key: `${name} ${at}`, height: 30 + ((at * 37) % 61) }))

type Options = { tree?: 'page' | 'box' | 'shadow'; onNearEnd?: () => void }

const keyOf = ({ key }: StandRow) => key

/** A long list under a head, in a page or in a box that scrolls. It goes with the test. */
export function standList(first: readonly StandRow[], { tree = 'page', onNearEnd }: Options = {}) {
  const host = hostElement('div')
  const container = document.createElement('div')
  if (tree === 'page') host.append(container)
  else {
    container.style.cssText = 'height: 400px; overflow-y: auto'
    ;(tree === 'shadow' ? host.attachShadow({ mode: 'open' }) : host).append(container)
  }
  const handle = createRef<LongListHandle>()
  const app = (items: readonly StandRow[] | null) => (
    <StrictMode>
      <div style={{ height: 120 }} />
      {items && (
        <LongList ref={handle} items={items} keyOf={keyOf} onNearEnd={onNearEnd} style={{ margin: 0 }}>
          {({ key, height }) => (
            <li data-key={key} style={{ height, overflow: 'hidden' }}>
              <button type="button">{key}</button>
            </li>
          )}
        </LongList>
      )}
    </StrictMode>
  )
  const { rerender, unmount } = render(app(first), { container, baseElement: container })
  onTestFinished(() => {
    unmount()
    scrollTo(0, 0)
  })

  const scroller = tree === 'page' ? document.documentElement : container
  const list = () => container.querySelector('ul')!
  const view = () => (tree === 'page' ? { top: 0, bottom: innerHeight } : container.getBoundingClientRect())
  const row = (key: string) => container.querySelector<HTMLElement>(`[data-key="${key}"]`)
  return {
    container,
    scroller,
    list,
    row,
    show: (items: readonly StandRow[] | null) => rerender(app(items)),
    reveal: (key: string) => act(async () => handle.current!.reveal(key)),
    /** Where rows begin in the view, from the first that is in sight. */
    seen() {
      const { top, bottom } = view()
      return [...container.querySelectorAll<HTMLElement>('[data-key]')].flatMap((element) => {
        const box = element.getBoundingClientRect()
        return box.bottom > top + 0.5 && box.top < bottom - 0.5 ? [{ key: element.dataset['key']!, top: box.top - top, bottom: box.bottom - top }] : []
      })
    },
    height: () => view().bottom - view().top,
    /** Scrolls, and waits until the list has seen it. */
    async scroll(to: number) {
      scroller.scrollTop = to
      await nextFrame()
    },
    /** Waits until a movement is over. */
    still: () => act(() => new Promise((rest) => setTimeout(rest, 250))),
    drawn: () => [...container.querySelectorAll<HTMLElement>('[data-key]')].map((element) => element.dataset['key']!),
  }
}

export const nextFrame = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => void setTimeout(done))))
