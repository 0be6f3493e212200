import '@makegood/react/styles.css'
import { type ForwardedRef, forwardRef } from 'react'
import { type Components, type ItemProps, type ListProps, Virtuoso } from 'react-virtuoso'
import { attributesOf, Inside, keyOf, type Line } from './lines.tsx'
import { openList } from './open-list.tsx'

type Context = { size: number }

const List = forwardRef<HTMLDivElement, ListProps & { context: Context }>(function List({ context: _, ...rest }, ref) {
  return <ul ref={ref as ForwardedRef<HTMLElement> as ForwardedRef<HTMLUListElement>} className="makegood-rows" {...rest} />
})

const components: Components<Line, Context> = {
  List,
  Item: ({ item, context, ...rest }: ItemProps<Line> & { context: Context }) => <li {...attributesOf(item, context.size)} {...rest} />,
}

const keyOfItem = (_: number, line: Line) => keyOf(line)
const render = (_: number, line: Line) => <Inside line={line} />

openList({
  render: (lines) => (
    <Virtuoso
      useWindowScroll
      data={lines}
      context={{ size: lines.length }}
      components={components}
      computeItemKey={keyOfItem}
      itemContent={render}
    />
  ),
})
