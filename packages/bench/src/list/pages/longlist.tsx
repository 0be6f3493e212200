import '@makegood/react/styles.css'
import { LongList } from '../../../../react/src/ui/long-list.tsx'
import { attributesOf, Inside, keyOf } from './lines.tsx'
import { openList } from './open-list.tsx'

openList({
  render: (lines) => (
    <LongList className="makegood-rows" items={lines} keyOf={keyOf}>
      {(line) => (
        <li {...attributesOf(line, lines.length)}>
          <Inside line={line} />
        </li>
      )}
    </LongList>
  ),
})
