'use client'

import {
  type ForwardedRef,
  forwardRef,
  Fragment,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
} from 'react'
import { createListWindow, type ListWindow } from './list-window.ts'

export type LongListHandle = {
  /** Brings a row into sight, as little as it takes, and answers with its element; null if there is none. */
  reveal(key: string): Promise<HTMLElement | null>
}

type LongListProps<Item> = Omit<HTMLAttributes<HTMLUListElement>, 'children'> & {
  items: readonly Item[]
  /** The same key is the same row, wherever it is now. */
  keyOf: (item: Item) => string
  /** One `<li>` without margins; `row` counts from 0. */
  children: (item: Item, row: number) => ReactElement
  /** There is little left below; said as often as it is so. */
  onNearEnd?: (() => void) | undefined
}

/**
 * A list of which only the rows in sight are in the document, however many there are. They stand in normal flow and are
 * measured; what is in sight stays where it is while rows come in above or turn out higher than guessed. It scrolls in
 * whatever is around it, and the row with the focus stays. The role is said, for without bullets Safari forgets it.
 *
 * Renders a `<ul>` element.
 */
function LongListOf<Item>(props: LongListProps<Item>, handle: ForwardedRef<LongListHandle>) {
  const { items, keyOf, children, onNearEnd, role = 'list', ...rest } = props
  const list = useRef<HTMLUListElement>(null)
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const made = useRef<ListWindow<Item> | null>(null)
  const shown = (made.current ??= createListWindow<Item>(keyOf, items, draw))
  const drawing = shown.plan(items)

  useLayoutEffect(() => shown.enter(list.current!), [shown])
  useLayoutEffect(() => {
    shown.settle(drawing)
    if (shown.isNearEnd()) onNearEnd?.()
  })
  useImperativeHandle(handle, () => ({ reveal: shown.reveal }), [shown])

  const rows: ReactNode[] = []
  for (const part of drawing.parts) {
    if (typeof part === 'number') rows.push(<Fragment key={`row ${keyOf(items[part]!)}`}>{children(items[part]!, part)}</Fragment>)
    // Another one on each side of the row with the focus, which would be moved past it and lose the focus.
    else rows.push(<li key={`gap ${rows.length > 1}`} role="presentation" aria-hidden style={{ blockSize: part.gap }} />)
  }
  return (
    <ul {...rest} role={role} ref={list}>
      {rows}
    </ul>
  )
}

/** Keeps what the rows are, which `forwardRef` forgets. */
export const LongList = forwardRef(LongListOf) as <Item>(
  props: LongListProps<Item> & RefAttributes<LongListHandle>,
) => ReactElement
