import '@makegood/react/styles.css'
import { type CSSProperties, createContext, forwardRef, type ReactNode, useContext } from 'react'
import { WindowVirtualizer } from 'virtua'
import { attributesOf, Inside, keyOf, type Line } from './lines.tsx'
import { openList } from './open-list.tsx'

const Lines = createContext<readonly Line[]>([])

type ItemProps = { index: number; style: CSSProperties; children: ReactNode }

const Item = forwardRef<HTMLLIElement, ItemProps>(function Item({ index, ...rest }, ref) {
  const lines = useContext(Lines)
  return <li ref={ref} {...attributesOf(lines[index]!, lines.length)} {...rest} />
})

const List = forwardRef<HTMLUListElement, { style: CSSProperties; children: ReactNode }>(function List(props, ref) {
  return <ul ref={ref} className="makegood-rows" {...props} />
})

const render = (line: Line) => <Inside key={keyOf(line)} line={line} />

openList({
  render: (lines) => (
    <Lines value={lines}>
      <WindowVirtualizer as={List} item={Item} data={lines} bufferSize={0}>
        {render}
      </WindowVirtualizer>
    </Lines>
  ),
})
